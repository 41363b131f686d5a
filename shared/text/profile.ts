import { alphanumeric, charClass, classAt, hasJapanese, japanese } from './characters';
import { detectLanguage, type Language } from './language';

/** How a document is set: what "against the document's style" means. `mixed` when it has no clear habit. */
export interface Profile {
  readonly language: Language;
  /** Between Japanese and Latin letters or digits. */
  readonly scriptSpacing: 'none' | 'space' | 'mixed';
  /** Round Latin letters and digits only, beside Japanese: (CEO) or （CEO）. */
  readonly latinBrackets: 'half' | 'full' | 'mixed';
  /** The document's own dash, doubled. */
  readonly dash: '――' | '——' | '──';
  /** Whether leaders come in pairs (……) or single (…). */
  readonly leader: 'double' | 'single';
  /** Whether a full stop stands before a closing quotation mark (。」). */
  readonly stopBeforeQuote: boolean;
}

/** What one paragraph says about the profile; counts of paragraphs add up. */
export interface ProfileCounts {
  tight: number;
  spaced: number;
  halfBrackets: number;
  fullBrackets: number;
  horizontalBars: number;
  emDashes: number;
  boxLines: number;
  doubleLeaders: number;
  singleLeaders: number;
  stopBeforeQuote: number;
  noStopBeforeQuote: number;
}

const nothing: ProfileCounts = {
  tight: 0,
  spaced: 0,
  halfBrackets: 0,
  fullBrackets: 0,
  horizontalBars: 0,
  emDashes: 0,
  boxLines: 0,
  doubleLeaders: 0,
  singleLeaders: 0,
  stopBeforeQuote: 0,
  noStopBeforeQuote: 0,
};

/** The profile of a document, from all its paragraphs. */
export function profileOf(paragraphs: readonly string[]): Profile {
  const counts = { ...nothing };
  for (const text of paragraphs) addCounts(counts, text);
  return {
    language: detectLanguage(paragraphs),
    scriptSpacing: habit(counts.tight, counts.spaced, 'none', 'space'),
    latinBrackets: habit(counts.halfBrackets, counts.fullBrackets, 'half', 'full'),
    dash: dashOf(counts),
    // Japanese doubles its leaders: one single one is an accident, not a habit.
    leader: counts.singleLeaders > Math.max(1, counts.doubleLeaders) ? 'single' : 'double',
    stopBeforeQuote: counts.stopBeforeQuote > counts.noStopBeforeQuote,
  };
}

/** A profile with the values a person corrected; values that are none of the profile's are left out. */
export function correctProfile(profile: Profile, corrections: Readonly<Record<string, unknown>>): Profile {
  const known = Object.entries(corrections).filter(([key, value]) => {
    const allowed: readonly unknown[] = profileValues[key as keyof Profile] ?? [];
    return allowed.includes(value);
  });
  return { ...profile, ...Object.fromEntries(known) };
}

const profileValues: { readonly [K in keyof Profile]: readonly Profile[K][] } = {
  language: ['ja', 'en', 'zh'],
  scriptSpacing: ['none', 'space', 'mixed'],
  latinBrackets: ['half', 'full', 'mixed'],
  dash: ['――', '——', '──'],
  leader: ['double', 'single'],
  stopBeforeQuote: [true, false],
};

function habit<A extends string, B extends string>(
  a: number,
  b: number,
  nameA: A,
  nameB: B,
): A | B | 'mixed' {
  if (a >= 2 * b && a > 0) return nameA;
  if (b >= 2 * a && b > 0) return nameB;
  return 'mixed';
}

function dashOf(counts: ProfileCounts): Profile['dash'] {
  if (counts.emDashes > counts.horizontalBars && counts.emDashes >= counts.boxLines) return '——';
  return counts.boxLines > counts.horizontalBars ? '──' : '――';
}

function addCounts(counts: ProfileCounts, text: string): void {
  countScriptBorders(counts, text);
  for (const match of text.matchAll(/[(（]([^()（）]{1,30})[)）]/gu)) {
    const touches = [match.index - 1, match.index + match[0].length].some(
      (at) => classAt(text, at) & japanese,
    );
    if (!touches || hasJapanese(match[1] ?? '') || !/[A-Za-z]/u.test(match[1] ?? '')) continue;
    if (match[0].startsWith('(')) counts.halfBrackets++;
    else counts.fullBrackets++;
  }
  counts.horizontalBars += occurrences(text, /――/gu);
  counts.emDashes += occurrences(text, /——/gu);
  counts.boxLines += occurrences(text, /──/gu);
  counts.doubleLeaders += occurrences(text, /……/gu);
  counts.singleLeaders += occurrences(text, /(?<!…)…(?!…)/gu);
  counts.stopBeforeQuote += occurrences(text, /。」/gu);
  counts.noStopBeforeQuote += occurrences(text, /[^。！？…―]」/gu);
}

function countScriptBorders(counts: ProfileCounts, text: string): void {
  for (let index = 1; index < text.length; index++) {
    const here = classAt(text, index);
    const before = classAt(text, index - 1);
    if (isBorder(before, here)) counts.tight++;
    else if (here & charClass.space && isBorder(before, classAt(text, index + 1))) counts.spaced++;
  }
}

function isBorder(left: number, right: number): boolean {
  return (left & japanese && right & alphanumeric) !== 0 || (left & alphanumeric && right & japanese) !== 0;
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
