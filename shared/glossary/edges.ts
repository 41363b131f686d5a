import { charClass, classAt, overlapsAny, type Span } from '#shared/text';
import type { Form } from './forms';
import { titleAfter, titleBefore } from './titles';

/**
 * What stands at the two edges of a hit. `touching`: it is a piece of a longer word. `loose`: it may be (a name
 * before other kanji, hiragana beside hiragana, a Latin word beside a hyphen). `clean`: it stands by itself.
 */
export type Edges = 'clean' | 'loose' | 'touching';

const worst = (a: Edges, b: Edges): Edges => {
  if (a === 'touching' || b === 'touching') return 'touching';
  return a === 'loose' || b === 'loose' ? 'loose' : 'clean';
};

/** A place of a text where a hit begins or ends. */
interface Edge {
  readonly text: string;
  readonly span: Span;
  readonly at: number;
  readonly side: 'left' | 'right';
}

/** Judges the edges of a hit by the script on either side. The edges of protected spans are boundaries. */
export function judgeEdges(text: string, span: Span, form: Form, protectedSpans: readonly Span[]): Edges {
  const isProtected = (at: number) =>
    protectedSpans.length > 0 && overlapsAny(protectedSpans, { from: at, to: at + 1 });
  const left = isProtected(span.from - 1)
    ? 'clean'
    : judgeEdge({ text, span, at: span.from, side: 'left' }, form);
  if (left === 'touching') return left;
  const right = isProtected(span.to) ? 'clean' : judgeEdge({ text, span, at: span.to, side: 'right' }, form);
  return worst(left, right);
}

function judgeEdge(edge: Edge, form: Form): Edges {
  const neighbour = edge.side === 'left' ? edge.at - 1 : edge.at;
  if (neighbour < 0 || neighbour >= edge.text.length) return 'clean';
  const own = scriptAt(edge.text, edge.side === 'left' ? edge.at : edge.at - 1);
  const next = scriptAt(edge.text, neighbour);
  if (own === 'latin') return judgeLatin(edge, next);
  if (own === 'katakana') return judgeKatakana(edge, next, form);
  if (own === 'kanji') return judgeKanji(edge, next, form);
  if (own !== 'hiragana' || next !== 'hiragana') return 'clean';
  return edge.side === 'right' && startsAnew(edge.text, edge.at) ? 'clean' : 'loose';
}

function judgeLatin({ text, at, side }: Edge, next: Script): Edges {
  if (next === 'latin') return 'touching';
  if (!"-'’&".includes(text.charAt(side === 'left' ? at - 1 : at))) return 'clean';
  const beyond = side === 'left' ? text.slice(Math.max(0, at - 2), at) : text.slice(at, at + 2);
  return (side === 'left' ? /[\p{L}\p{N}][-'’&]$/u : /^[-'’&][\p{L}\p{N}]/u).test(beyond) ? 'loose' : 'clean';
}

/** カー in カード; the ファン of 冷却ファン, which is no Huang; the スー of アン・スー氏, who is another person. */
function judgeKatakana(edge: Edge, next: Script, form: Form): Edges {
  if (next === 'katakana') return 'touching';
  if (next === 'kanji' && [...foundAt(edge)].length <= 3 && !hasTitle(edge)) return 'touching';
  return form.isPart && joinsNames(edge) ? 'touching' : 'clean';
}

/** Forms of one or two kanji are found inside words all the time: 明 in 明るい, 黄老 in 黄老思想. */
function judgeKanji(edge: Edge, next: Script, form: Form): Edges {
  const isOneKanji = edge.span.to - edge.span.from <= 2 && /^\p{Script=Han}$/u.test(foundAt(edge));
  if (next === 'hiragana' && isOneKanji && edge.side === 'right')
    return startsAnew(edge.text, edge.at) ? 'clean' : 'touching';
  if (next !== 'kanji' || hasTitle(edge)) return 'clean';
  if ((foundAt(edge).match(/\p{Script=Han}/gu) ?? []).length <= 2) return 'touching';
  // Longer names of things stand in compounds (英偉達株); of people seldom, and never by themselves.
  return form.entry.category === 'person' ? 'loose' : 'clean';
}

/** Whether what stands at `at` is a particle, an honorific or a title and not the ending of a word (明るい). */
export function startsAnew(text: string, at: number): boolean {
  return (
    titleAfter(text, at) !== null ||
    /^(?:から|まで|より|だ|です|[はがをにのともでへや])/u.test(text.slice(at, at + 2))
  );
}

function hasTitle({ text, at, side }: Edge): boolean {
  return (side === 'left' ? titleBefore(text, at) : titleAfter(text, at)) !== null;
}

function foundAt({ text, span }: Edge): string {
  return text.slice(span.from, span.to);
}

function joinsNames({ text, at, side }: Edge): boolean {
  const beyond = side === 'left' ? text.slice(Math.max(0, at - 2), at) : text.slice(at, at + 2);
  return (side === 'left' ? /[\p{Script=Katakana}ー][・＝=]$/u : /^[・＝=][\p{Script=Katakana}]/u).test(
    beyond,
  );
}

type Script = 'latin' | 'katakana' | 'kanji' | 'hiragana' | 'other';

/** What most names stand beside: no letters, at one look. */
const marks =
  charClass.stop | charClass.opener | charClass.closer | charClass.space | charClass.straightQuote;

const wordLike = /[\p{L}\p{N}\p{M}_]/u;

/** `latin` stands for all letters, digits and marks outside the Japanese scripts, and `_`. */
function scriptAt(text: string, index: number): Script {
  const bits = classAt(text, index);
  if (bits & charClass.kanji) return 'kanji';
  if (bits & charClass.katakana) return 'katakana';
  if (bits & charClass.hiragana) return 'hiragana';
  if (bits & (charClass.latin | charClass.digit)) return 'latin';
  if (bits & marks) return 'other';
  return wordLike.test(characterAt(text, index)) ? 'latin' : 'other';
}

function characterAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const start = unit >= 0xdc00 && unit <= 0xdfff && index > 0 ? index - 1 : index;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}
