import { alphanumeric, charClass, classAt, closerOf, openerOf, sentenceAt } from '#shared/text';
import type { Fix } from '../finding';
import { fixOf, type ParagraphContext } from '../rule';
import type { Bracket } from './match-brackets';

/** Nobody looks further for the other half. */
const reach = 300;
const mostFixes = 4;

/** と言った、という、とは: what follows a quotation. */
const report =
  /(?:と|って)(?=[、]?(?:言|い[いうえっわ]|思|話|答|述|呼|叫|尋|聞|語|説明|指摘|書|記|読|名|の|は|考|感|笑|つぶや|怒|告|ささや|繰|付け加))/gu;
const particle = /[をはがにでへも、。]/gu;

/** Where the closing half may belong, best first. */
export function closingFixes(
  context: ParagraphContext,
  bracket: Bracket & { readonly limit: number },
): Fix[] {
  const closer = closerOf(bracket.character) ?? '';
  const { at } = bracket;
  return [...new Set(closingPlaces(context, bracket))]
    .filter((place) => place > at + 1 && place <= bracket.limit)
    .slice(0, mostFixes)
    .map((place) => fixOf('ask', { from: place, to: place }, closer));
}

function closingPlaces(
  { text, sentences }: ParagraphContext,
  { at, character, limit }: Bracket & { readonly limit: number },
) {
  const end = Math.min(limit, at + reach);
  const sentenceEnd = Math.min(sentenceAt(sentences, at + 1).to, limit);
  const reports = placesOf(report, text, at + 2, end);
  const sameOpener = text.indexOf(character, at + 1);
  const beforeNext = sameOpener > 0 && sameOpener < limit ? [sameOpener] : [];
  if ('「“'.includes(character)) return [...reports, ...beforeNext, limit, sentenceEnd];
  // A title is a noun: what follows is a particle. So is a gloss, which may be of one script: （Xu Wenjin）は.
  const particles = placesOf(particle, text, at + 2, end).filter((place) => isNounEnd(text, place));
  if ('『《〈‘'.includes(character))
    return [...(limit < text.length ? reports : []), ...particles.slice(0, 2), ...reports, limit];
  const script = scriptEnd(text, at + 1, end);
  const inside = '。！？'.includes(text.charAt(sentenceEnd - 1)) ? sentenceEnd - 1 : sentenceEnd;
  return [...script, ...particles.slice(0, 1), inside, limit];
}

/** Where the opening half may belong, best first; that the closing one is too many comes last. */
export function openingFixes(context: ParagraphContext, bracket: Bracket): Fix[] {
  const opener = openerOf(bracket.character) ?? '';
  const { at } = bracket;
  const fixes = [...new Set(openingPlaces(context, bracket))]
    .filter((place) => place >= 0 && place < at)
    .slice(0, mostFixes - 1)
    .map((place) => fixOf('ask', { from: place, to: place }, opener));
  return [...fixes, fixOf('ask', { from: at, to: at + 1 }, '')];
}

function openingPlaces({ text, sentences }: ParagraphContext, { at, character }: Bracket): number[] {
  const start = at > 0 ? sentenceAt(sentences, at - 1).from : 0;
  const comma = lastOf('、，,」』', text, start, at);
  // 彼は、「…」 and 彼は「…」: a quotation follows the one who speaks.
  const topic = text.slice(Math.max(start, at - reach), at).search(/[はが]、/u);
  const speaker = topic < 0 ? [] : [Math.max(start, at - reach) + topic + 2];
  if ('」”'.includes(character)) return [...speaker, start, ...comma, 0];
  if ('』》〉’'.includes(character))
    return [...lastOf('、，,」』「のはがを', text, start, at), ...comma, start];
  return [...scriptStart(text, at), start, ...comma];
}

function placesOf(pattern: RegExp, text: string, from: number, to: number): number[] {
  return Array.from(text.slice(from, to).matchAll(pattern), ({ index }) => from + index);
}

/** Behind the last of these marks before `at`, no further back than anybody looks. */
function lastOf(marks: string, text: string, start: number, at: number): number[] {
  const first = Math.max(start, at - reach);
  let place = at - 1;
  while (place > first && !marks.includes(text.charAt(place - 1))) place--;
  return place > first ? [place] : [];
}

function isNounEnd(text: string, place: number): boolean {
  return (classAt(text, place - 1) & (charClass.kanji | charClass.katakana | alphanumeric)) !== 0;
}

/** The end of the Latin words that begin at `from`, where other text follows. */
function scriptEnd(text: string, from: number, limit: number): number[] {
  if (!(classAt(text, from) & alphanumeric)) return [];
  let to = from;
  while (to < limit && (classAt(text, to) & alphanumeric || ' .,-&’'.includes(text.charAt(to)))) to++;
  while (' .,'.includes(text.charAt(to - 1))) to--;
  return [to];
}

/** The start of the Latin words that end before `at`, where other text precedes. */
function scriptStart(text: string, at: number): number[] {
  const first = Math.max(0, at - reach);
  let from = at;
  while (from > first && (classAt(text, from - 1) & alphanumeric || ' .,-&’'.includes(text.charAt(from - 1))))
    from--;
  while (' .,'.includes(text.charAt(from)) && from < at) from++;
  return from < at && from > first ? [from] : [];
}
