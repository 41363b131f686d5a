import type { Tier } from '#shared/text';
import type { Entry, Variant, VariantStatus } from './entry';

/** A form of an entry as the matcher looks for it. */
export interface Form {
  readonly entry: Entry;
  /** `rejected` forms hide what stands inside them and are not reported. */
  readonly kind: 'term' | 'variant' | 'surname' | 'rejected';
  readonly text: string;
  readonly variant: Variant | undefined;
  readonly status: VariantStatus;
  /** What the form becomes; `null` when the entry does not say. */
  readonly replacement: string | null;
  /** Of a surname, the other people who bear it, by id; `entry` comes before them. */
  readonly others: readonly Entry[];
  /** Letters other than separators. */
  readonly size: number;
  /** Both kanji and Latin letters. */
  readonly isMixed: boolean;
  /** The text is a regular expression. */
  readonly isPattern: boolean;
  /** A surname or a given name. */
  readonly isPart: boolean;
  /** Whether letters and place alone say what it is: nothing is asked of its neighbours, case or kind of text. */
  readonly isPlain: boolean;
  /** Who may replace it at best (glossary.md, Matching, point 3). */
  readonly tier: Tier;
  /** As matches show it. */
  readonly shown: { readonly text: string; readonly kind: 'term' | 'variant' | 'surname' };
}

/** What may be looked for of an entry, in an order of its own, the surname aside; some texts may be empty. */
export interface FormSeed {
  readonly kind: Form['kind'];
  readonly text: string;
  readonly variant?: Variant;
  readonly status: VariantStatus;
}

export function formSeeds({ term, variants, source, latin, not }: Entry): FormSeed[] {
  const seeds: FormSeed[] = [{ kind: 'term', text: term, status: 'keep' }];
  const listed = [term];
  for (const variant of variants ?? []) {
    const { text, match, status = 'replace' } = variant;
    if (match === 'regex' || text === term) continue;
    seeds.push({ kind: 'variant', text, variant, status });
    listed.push(text);
  }
  for (const text of source ?? [])
    if (!listed.includes(text)) seeds.push({ kind: 'variant', text, status: 'replace' });
  for (const text of latin ?? [])
    if (!listed.includes(text)) seeds.push({ kind: 'variant', text, status: 'proposed' });
  for (const text of not ?? []) seeds.push({ kind: 'rejected', text, status: 'keep' });
  return seeds;
}

export function formOf(entry: Entry, seed: FormSeed): Form {
  return completed(seed, entry, replacementOf(entry, seed), []);
}

/** The surname that may stand for the whole name where a title follows; `null` when there is none. */
export function surnameOf({ term, parts }: Entry): string | null {
  const surname = parts?.surname ?? '';
  return surname === '' || surname === term ? null : surname;
}

/** 黄 in 黄氏 is counted and never made a full name; another form of the same kanji (黃氏) becomes this one. */
export function surnameForm(text: string, [entry, ...others]: readonly [Entry, ...Entry[]]): Form {
  return completed({ kind: 'surname', text, status: 'keep' }, entry, text, others);
}

function completed(
  { kind, text, status, variant }: FormSeed,
  entry: Entry,
  replacement: string | null,
  others: readonly Entry[],
): Form {
  const { part = 'full', notBefore, notAfter, in: place = 'any', match = 'auto' } = variant ?? {};
  const isPart = kind === 'surname' || part !== 'full';
  const size = [...text.replace(/[\s・=]/gu, '')].length;
  const isForPerson = entry.status === 'proposed' || status === 'proposed' || replacement === null;
  const isPattern = match === 'regex';
  const isLong = isPattern || size >= 3 || isFullTwoKanjiName(text, entry);
  return {
    entry,
    kind,
    text,
    variant,
    status,
    replacement,
    others,
    size,
    isMixed: !isPattern && /\p{Script=Han}/u.test(text) && /\p{Script=Latin}/u.test(text),
    isPattern,
    isPart,
    isPlain: kind !== 'surname' && !notBefore && !notAfter && place === 'any' && match === 'auto',
    tier: isForPerson ? 'ask' : isLong && !isPart ? 'safe' : 'likely',
    shown: { text, kind: kind === 'rejected' ? 'variant' : kind },
  };
}

function isFullTwoKanjiName(text: string, { category, term }: Entry): boolean {
  const isTwoKanji = (name: string) => /^\p{Script=Han}{2}$/u.test(name);
  const isNickname = /^[老小阿大]/u.test(text);
  return category === 'person' && isTwoKanji(text) && isTwoKanji(term) && !isNickname;
}

function replacementOf(entry: Entry, { kind, text, variant, status }: FormSeed): string | null {
  if (kind === 'rejected') return null;
  if (!variant) return entry.term;
  if (status === 'keep') return text;
  const { part = 'full', to } = variant;
  if (to !== undefined) return to;
  return part === 'full' ? entry.term : (entry.parts?.[part] ?? null);
}

/** Whether the parts of this entry's forms may be written with or without a mark between them. */
export function isPersonal(entry: Entry): boolean {
  return entry.category === 'person' || entry.parts !== undefined;
}
