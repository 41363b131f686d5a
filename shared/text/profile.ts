import { detectLanguage, type Language } from './language';
import { countHabits } from './profile-counts';

/** How a document is set: what "against the document's style" means. `mixed` when it has no clear habit. */
export interface Profile {
  readonly language: Language;
  /** Prose, dialogue-rich fiction, a manual of items and steps, or short lines of subtitles. */
  readonly kind: 'prose' | 'novel' | 'manual' | 'subtitles';
  /** です・ます or だ・である, outside quotations. */
  readonly register: 'polite' | 'plain' | 'mixed';
  /** Between Japanese and Latin letters or digits. */
  readonly scriptSpacing: 'none' | 'space' | 'mixed';
  /** Digits half width, full width, or full width where a digit stands alone (一桁全角). */
  readonly digits: 'half' | 'full' | 'full-single' | 'mixed';
  /** Latin letters half or full width, or full width where a letter stands alone (Ａさん, Ｔシャツ). */
  readonly latin: 'half' | 'full' | 'full-single' | 'mixed';
  /** Round Latin letters and digits only, beside Japanese: (CEO) or （CEO）. */
  readonly latinBrackets: 'half' | 'full' | 'mixed';
  readonly comma: '、' | '，';
  /** Round the titles of works; 《》 also where a document writes inner speech so. */
  readonly titleMarks: '『』' | '《》';
  /** The document's own dash, doubled. */
  readonly dash: '――' | '——' | '──';
  /** Whether leaders come in pairs (……) or single (…). */
  readonly leader: 'double' | 'single' | 'mixed';
  /** Whether a full stop stands before a closing quotation mark (。」). */
  readonly stopBeforeQuote: boolean;
  /** Whether paragraphs that are no dialogue begin with a full-width space. */
  readonly indented: boolean;
  /** Whether a full-width space stands after ！ and ？ inside a paragraph. */
  readonly spaceAfterMark: boolean;
  /** Latin forms of names in brackets: as they are, or at the first mention of each and nowhere else. */
  readonly nameGlosses: 'any' | 'first';
  /** Whether lines are broken at a fixed length, whatever the sentence. */
  readonly hardWrapped: boolean;
}

/** The profile of a document, from all its paragraphs. */
export function profileOf(paragraphs: readonly string[]): Profile {
  const counts = countHabits(paragraphs);
  const language = detectLanguage(paragraphs);
  const halfDigits = counts.halfDigits;
  return {
    language,
    kind: kindOf(paragraphs, counts.dialogue, counts.lines),
    register: habit(counts.politeEndings, counts.plainEndings, 'polite', 'plain'),
    scriptSpacing: habit(counts.tight, counts.spaced, 'none', 'space'),
    digits: digitsOf(halfDigits, counts.halfSingleDigits, counts.fullDigitRuns, counts.fullSingleDigits),
    latin: latinOf(counts.halfLatin, counts.fullLatin, counts.halfSingleLatin, counts.fullSingleLatin),
    latinBrackets: habit(counts.halfBrackets, counts.fullBrackets, 'half', 'full'),
    comma: counts.fullWidthCommas > counts.ideographicCommas ? '，' : '、',
    titleMarks: counts.angleTitles >= 3 && counts.angleTitles > 2 * counts.cornerTitles ? '《》' : '『』',
    dash: dashOf(language, counts.horizontalBars, counts.emDashes, counts.boxLines),
    leader: leaderOf(counts.doubleLeaders, counts.singleLeaders),
    stopBeforeQuote: counts.stopBeforeQuote > counts.noStopBeforeQuote,
    indented: counts.indented > counts.notIndented,
    spaceAfterMark: counts.spacesAfterMarks > counts.noSpacesAfterMarks,
    // A text that has some is not told from one that wants them: only a person says so.
    nameGlosses: 'any',
    hardWrapped: isHardWrapped(paragraphs),
  };
}

const profileValues: { readonly [K in keyof Profile]: readonly Profile[K][] } = {
  language: ['ja', 'en', 'zh'],
  kind: ['prose', 'novel', 'manual', 'subtitles'],
  register: ['polite', 'plain', 'mixed'],
  scriptSpacing: ['none', 'space', 'mixed'],
  digits: ['half', 'full', 'full-single', 'mixed'],
  latin: ['half', 'full', 'full-single', 'mixed'],
  latinBrackets: ['half', 'full', 'mixed'],
  comma: ['、', '，'],
  titleMarks: ['『』', '《》'],
  dash: ['――', '——', '──'],
  leader: ['double', 'single', 'mixed'],
  stopBeforeQuote: [true, false],
  indented: [true, false],
  spaceAfterMark: [true, false],
  nameGlosses: ['any', 'first'],
  hardWrapped: [true, false],
};

/** All that each value of a profile can be, for a person to choose from. */
export function choicesOf<K extends keyof Profile>(key: K): readonly Profile[K][] {
  return profileValues[key];
}

export const profileKeys = Object.keys(profileValues).filter(isProfileKey);

function isProfileKey(key: string): key is keyof Profile {
  return key in profileValues;
}

/** A profile with the values a person corrected; values that are none of the profile's are left out. */
export function correctProfile(profile: Profile, corrections: Readonly<Record<string, unknown>>): Profile {
  const known = Object.entries(corrections).filter(([key, value]) => {
    const allowed: readonly unknown[] = isProfileKey(key) ? profileValues[key] : [];
    return allowed.includes(value);
  });
  return { ...profile, ...Object.fromEntries(known) };
}

/** A clear majority; a document without either has the first habit when it has any sign of it. */
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

function digitsOf(half: number, halfSingle: number, fullRuns: number, fullSingle: number): Profile['digits'] {
  if (fullSingle > 0 && fullSingle >= 2 * halfSingle && half >= 2 * fullRuns && half > halfSingle)
    return 'full-single';
  return habit(half, fullRuns + fullSingle, 'half', 'full');
}

/** Letters that stand alone have a majority of their own: a text with NVIDIA may well write Ｔシャツ. */
function latinOf(half: number, full: number, halfSingle: number, fullSingle: number): Profile['latin'] {
  if (fullSingle > 0 && fullSingle >= halfSingle && half >= 2 * full) return 'full-single';
  return habit(half + halfSingle, full + fullSingle, 'half', 'full');
}

/** Japanese doubles its leaders: one single one is no habit, but nor is it certain to be an accident. */
function leaderOf(double: number, single: number): Profile['leader'] {
  if (single > Math.max(1, double)) return 'single';
  return double > 0 || single === 0 ? 'double' : 'mixed';
}

/** Chinese writes ——, and so may a Japanese text that has it more often. */
function dashOf(
  language: Language,
  horizontalBars: number,
  emDashes: number,
  boxLines: number,
): Profile['dash'] {
  if (language === 'zh' && horizontalBars + boxLines === 0) return '——';
  if (emDashes > horizontalBars && emDashes >= boxLines) return '——';
  return boxLines > horizontalBars ? '──' : '――';
}

function kindOf(paragraphs: readonly string[], dialogue: number, lines: number): Profile['kind'] {
  const filled = paragraphs.filter((text) => text !== '');
  const short = filled.filter((text) => text.length <= 30 && !/[。]$/u.test(text)).length;
  const items = filled.filter((text) =>
    /^\s*(?:[-*+•] |・|[0-9０-９]{1,3}[.．)）、]|[①-⑳])/u.test(text),
  ).length;
  if (filled.length >= 10 && short >= 0.8 * filled.length && items < 0.2 * filled.length) return 'subtitles';
  if (lines >= 5 && dialogue >= 0.25 * lines) return 'novel';
  return lines >= 5 && items >= 0.25 * lines ? 'manual' : 'prose';
}

/** Nearly all lines but the shortest end at about the same length, many of them without an end mark. */
function isHardWrapped(paragraphs: readonly string[]): boolean {
  const lengths = paragraphs.map((text) => text.length).filter((length) => length > 0);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (lengths.length < 8 || longest < 15 || longest > 100) return false;
  const full = paragraphs.filter((text) => text.length >= longest - 4);
  const open = full.filter((text) => !/[。！？」』）.!?]$/u.test(text));
  return full.length >= 0.5 * lengths.length && open.length >= 0.5 * full.length;
}
