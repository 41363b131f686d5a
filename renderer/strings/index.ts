import { en } from './en';
import { fillIn, type Language, type Strings, type Translate } from './format';
import { ja } from './ja';
import { zh } from './zh';

export {
  fillIn,
  type Language,
  placeholdersOf,
  type StringKey,
  type Strings,
  type Translate,
} from './format';

export const strings: Readonly<Record<Language, Strings>> = { en, ja, zh };

export function translator(language: Language): Translate {
  return (key, ...values) => fillIn(strings[language][key], values[0] ?? {}, language);
}

/** The language of the interface for a system's BCP 47 tag; English where there is none of ours. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/u)[0];
  return primary === 'ja' || primary === 'zh' ? primary : 'en';
}
