import { alphanumeric, charClass, classAt, classesOf, hasJapanese, japanese } from './characters';

const patterns = {
  horizontalBars: /――/gu,
  emDashes: /——/gu,
  boxLines: /──/gu,
  doubleLeaders: /……/gu,
  singleLeaders: /(?<!…)…(?!…)/gu,
  stopBeforeQuote: /。」/gu,
  noStopBeforeQuote: /[^。！？…―]」/gu,
  ideographicCommas: /、/gu,
  fullWidthCommas: /，/gu,
  cornerTitles: /『[^『』]{1,30}』/gu,
  angleTitles: /(?<![｜|\u3400-\u9fff々])《[^《》]{1,30}》/gu,
  halfDigits: /[0-9]+/gu,
  fullDigitRuns: /[０-９]{2,}/gu,
  fullSingleDigits: /(?<![０-９0-9])[０-９](?![０-９0-9])/gu,
  halfSingleDigits: /(?<![0-9.,:/０-９])[0-9](?![0-9.,:/０-９])/gu,
  halfLatin: /[A-Za-z]{2,}/gu,
  fullLatin: /[Ａ-Ｚａ-ｚ]{2,}/gu,
  halfSingleLatin: /(?<![\w./:@&'’-])[A-Za-z](?=[\u3040-\u30ff\u3400-\u9fff])/gu,
  fullSingleLatin: /(?<![Ａ-Ｚａ-ｚ０-９])[Ａ-Ｚａ-ｖｘ-ｚ](?![Ａ-Ｚａ-ｚ０-９])/gu,
  politeEndings:
    /(?:です|ます|でした|ました|ません|でしょう|ましょう|ください)(?:[。！？]|か[。？]|よ[。！]|ね[。！])/gu,
  plainEndings:
    /(?:だ|である|だった|であった|ない|なかった|のだ|[くつぬむるぐぶ]|(?<!しょ)う|(?<![でま])す|(?<![でま]し)た|(?<!くださ)い)[。]/gu,
  spacesAfterMarks: /[！？]　(?=[^」』）])/gu,
  noSpacesAfterMarks: /[！？](?=[^　！？」』）\s])/gu,
} satisfies Record<string, RegExp>;

type PatternName = keyof typeof patterns;

/** Of these classes a paragraph must hold a character for the pattern to be looked for. */
const needs: Readonly<Record<PatternName, number>> = {
  horizontalBars: charClass.dashOrDot,
  emDashes: charClass.dashOrDot,
  boxLines: charClass.dashOrDot,
  doubleLeaders: charClass.dashOrDot,
  singleLeaders: charClass.dashOrDot,
  stopBeforeQuote: charClass.closer,
  noStopBeforeQuote: charClass.closer,
  ideographicCommas: charClass.stop,
  fullWidthCommas: charClass.stop,
  cornerTitles: charClass.opener,
  angleTitles: charClass.opener,
  halfDigits: charClass.digit,
  fullDigitRuns: charClass.digit,
  fullSingleDigits: charClass.digit,
  halfSingleDigits: charClass.digit,
  halfLatin: charClass.latin,
  fullLatin: charClass.latin,
  halfSingleLatin: charClass.latin,
  fullSingleLatin: charClass.latin,
  politeEndings: charClass.stop,
  plainEndings: charClass.stop,
  spacesAfterMarks: charClass.stop,
  noSpacesAfterMarks: charClass.stop,
};

const zeros = Object.fromEntries(Object.keys(patterns).map((name) => [name, 0])) as Record<
  PatternName,
  number
>;
type LineCount =
  | 'indented'
  | 'notIndented'
  | 'tight'
  | 'spaced'
  | 'halfBrackets'
  | 'fullBrackets'
  | 'dialogue'
  | 'lines';

/** What paragraphs say about the profile: how often each habit occurs. Counts of paragraphs add up. */
export type ProfileCounts = Record<PatternName | LineCount, number>;

/** The counts of a document. What stands in quotation marks says nothing about its style of sentences. */
export function countHabits(paragraphs: readonly string[]): ProfileCounts {
  const counts = noCounts();
  for (const text of paragraphs) addCounts(counts, text);
  return counts;
}

const patternNames = Object.keys(patterns).filter((name): name is PatternName => name in patterns);

function noCounts(): ProfileCounts {
  const lineCounts = {
    ...{ indented: 0, notIndented: 0, tight: 0, spaced: 0 },
    ...{ halfBrackets: 0, fullBrackets: 0, dialogue: 0, lines: 0 },
  };
  return { ...lineCounts, ...zeros };
}

function addCounts(counts: ProfileCounts, text: string): void {
  if (text === '') return;
  counts.lines++;
  if (/^　*[「『]/u.test(text)) counts.dialogue++;
  else if (text.startsWith('　')) counts.indented++;
  else if (hasJapanese(text, 0, 1)) counts.notIndented++;
  const classes = classesOf(text);
  if (classes & alphanumeric) countScriptBorders(counts, text);
  if (classes & charClass.latin && classes & charClass.opener) countLatinBrackets(counts, text);
  const prose = classes & charClass.opener ? text.replace(/「[^「」]*」|『[^『』]*』/gu, '') : text;
  for (const name of patternNames) {
    if (!(classes & needs[name])) continue;
    const subject = name === 'politeEndings' || name === 'plainEndings' ? prose : text;
    counts[name] += subject.match(patterns[name])?.length ?? 0;
  }
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

/** Brackets round Latin letters only, beside Japanese: (CEO) or （CEO）. */
function countLatinBrackets(counts: ProfileCounts, text: string): void {
  for (const match of text.matchAll(/[(（]([^()（）]{1,30})[)）]/gu)) {
    const inner = match[1] ?? '';
    const touches = [match.index - 1, match.index + match[0].length].some(
      (at) => classAt(text, at) & japanese,
    );
    if (!touches || hasJapanese(inner) || !/[A-Za-z]/u.test(inner)) continue;
    if (match[0].startsWith('(')) counts.halfBrackets++;
    else counts.fullBrackets++;
  }
}
