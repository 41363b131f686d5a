import { alphanumeric, classAt, isJapaneseAt } from './characters';
import type { Span } from './span';

/**
 * A remnant of HTML in a text: a whole tag, a tag that lost its `>` (head) or its `<` (tail), an attribute without
 * its tag, or an entity.
 */
export interface MarkupPiece {
  readonly kind: 'tag' | 'head' | 'tail' | 'attribute' | 'entity';
  readonly span: Span;
  /** Lower-case tag or attribute name; for an entity, the character it stands for. */
  readonly name: string;
}

const blockTags =
  'address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const inlineTags =
  'abbr|a|b|big|button|center|cite|code|del|dfn|em|font|img|input|ins|i|kbd|label|link|mark|meta|option|q|rb|rp|rt|ruby|script|select|small|span|strong|strike|style|sub|sup|s|title|tt|u|var|wbr';
const tagName = `(?:${blockTags}|${inlineTags})`;
const attributeName =
  '(?:class|id|href|src|style|alt|title|target|rel|width|height|lang|colspan|rowspan|align|data-[a-z-]+)';
const attribute = `${attributeName}=(?:"[^"<>]*"|'[^'<>]*'|”[^”<>]*”|“[^”<>]*”)`;

const pattern = new RegExp(
  [
    `(?<comment><!--(?:(?!<!--).)*?-->)`,
    `(?<tag><\\/?(?<tagName>${tagName})(?:\\s[^<>]*?|\\/)?\\s*>)`,
    `(?<head><\\/?(?<headName>${tagName})(?:\\s+${attribute})*(?![A-Za-z0-9_.:@=-])\\s?\\/?)`,
    `(?<tail>(?<![A-Za-z0-9_.<\\/-])\\/?(?<tailName>${tagName})(?:\\s+${attribute})*\\s*\\/?>(?![=\\d]|\\s\\d))`,
    `(?<attribute>(?<![A-Za-z0-9_-])(?<attributeName>${attributeName})=(?:"[^"<>]*"|'[^'<>]*')(?:\\s+${attribute})*\\s*\\/?>?)`,
    `(?<entity>&(?:amp;)*(?:#(?:\\d{1,7}|[xX][\\da-fA-F]{1,6})|[A-Za-z]{2,8}\\d?);|＆(?:[A-Za-zａ-ｚＡ-Ｚ]{2,8}|[#＃][\\d０-９]{1,7})[;；])`,
    `(?<bareEntity>&(?:nbsp|quot|amp|lt|gt)(?![A-Za-z;=]))`,
  ].join('|'),
  'giu',
);

const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  horbar: '―',
  middot: '·',
  bull: '•',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  yen: '¥',
  euro: '€',
  pound: '£',
  cent: '¢',
  sect: '§',
  para: '¶',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
};

const oneLetter = /^[a-z]$/u;
const block = new RegExp(`^(?:${blockTags})$`, 'u');

/** Whether a tag of this name breaks the line it stands in. */
export function isBlockTag(name: string): boolean {
  return block.test(name);
}

/**
 * All remnants of markup in a paragraph, in order. A one-letter name without `<` is ambiguous (`p>0.05`) and counts
 * only beside another remnant. Inline code is left out by the caller.
 */
export function findMarkup(text: string): MarkupPiece[] {
  const found: MarkupPiece[] = [];
  const doubtful = new Set<MarkupPiece>();
  for (const match of text.matchAll(pattern)) {
    const piece = pieceOf(text, match);
    if (!piece) continue;
    if (isDoubtful(text, piece)) doubtful.add(piece);
    found.push(piece);
  }
  return found.filter((piece, index) => {
    if (!doubtful.has(piece)) return true;
    return [found[index - 1], found[index + 1]].some(
      (other) =>
        other && !doubtful.has(other) && other.kind !== 'entity' && gap(other.span, piece.span) <= 12,
    );
  });
}

function pieceOf(text: string, match: RegExpExecArray): MarkupPiece | null {
  const groups = match.groups ?? {};
  const span = { from: match.index, to: match.index + match[0].length };
  if (groups.comment) return { kind: 'tag', span, name: '!--' };
  if (groups.tag) return { kind: 'tag', span, name: (groups.tagName ?? '').toLowerCase() };
  if (groups.head) {
    if (classAt(text, span.from - 1) & alphanumeric && !groups.head.startsWith('</')) return null;
    return { kind: 'head', span: trimEnd(text, span), name: (groups.headName ?? '').toLowerCase() };
  }
  if (groups.tail) return { kind: 'tail', span, name: (groups.tailName ?? '').toLowerCase() };
  if (groups.attribute)
    return { kind: 'attribute', span: trimEnd(text, span), name: (groups.attributeName ?? '').toLowerCase() };
  const character = decodeEntity(match[0]);
  return character === null ? null : { kind: 'entity', span, name: character };
}

/** A head or tail whose name is one letter and that has neither a slash nor attributes may be a comparison. */
function isDoubtful(text: string, piece: MarkupPiece): boolean {
  if (piece.kind !== 'head' && piece.kind !== 'tail') return false;
  const found = text.slice(piece.span.from, piece.span.to);
  return (
    oneLetter.test(piece.name) &&
    !found.includes('/') &&
    !found.includes('=') &&
    !(piece.kind === 'head' && isJapaneseAt(text, piece.span.to) && isJapaneseAt(text, piece.span.from - 1))
  );
}

/** The character an entity stands for, after undoing double escaping; `null` when it is none. */
export function decodeEntity(entity: string): string | null {
  const plain = entity.normalize('NFKC').replace(/^&(?:amp;)+(?=[#a-z])/iu, '&');
  const body = plain.replace(/^&|;$/gu, '');
  const code = /^#(?:(\d+)|x([\da-f]+))$/iu.exec(body);
  if (!code) return namedEntities[body] ?? namedEntities[body.toLowerCase()] ?? null;
  const point = code[1] ? Number.parseInt(code[1], 10) : Number.parseInt(code[2] ?? '', 16);
  if (point === 0xa0) return ' ';
  const valid =
    point >= 0x20 &&
    point <= 0x10ffff &&
    !(point >= 0xd800 && point <= 0xdfff) &&
    !(point >= 0x7f && point <= 0x9f);
  return valid || point === 9 ? String.fromCodePoint(point) : null;
}

function trimEnd(text: string, span: Span): Span {
  let to = span.to;
  while (text[to - 1] === ' ') to--;
  return { from: span.from, to };
}

function gap(a: Span, b: Span): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}
