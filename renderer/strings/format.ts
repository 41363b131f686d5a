import type { en } from './en';

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string>>;
export type Language = 'en' | 'ja' | 'zh';

type ValueName<S> = S extends `${infer N}:${string}` ? N : S;
type ValueNames<S extends string> = S extends `${string}{${infer N}}${infer Rest}`
  ? ValueName<N> | ValueNames<Rest>
  : never;

/** The values a sentence needs, read from its English text; a sentence without values takes no second argument. */
export type ValuesOf<K extends StringKey> = [ValueNames<(typeof en)[K]>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<ValueNames<(typeof en)[K]>, string | number>>];

export type Translate = <K extends StringKey>(key: K, ...values: ValuesOf<K>) => string;

/** Made once: making one takes longer than all that a screen formats with it. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ja: new Intl.NumberFormat('ja'),
  zh: new Intl.NumberFormat('zh'),
};

const placeholder = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/gu;

/** Puts values into a sentence; numbers get the language's separators. `{n:one|other}` chooses by the number. */
export function fillIn(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return sentence.replace(placeholder, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && other !== undefined) return value === 1 ? one : other;
    return typeof value === 'number' ? numbers[language].format(value) : value;
  });
}

/** The names of a sentence's values, each once, sorted. */
export function placeholdersOf(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(placeholder), ([, name = '']) => name))].sort();
}
