import { charClass, classAt, type Span } from '#shared/text';
import { titleAfter } from '../titles';
import type { Mention, NameLink } from './mention';

const opensGloss = /^\s?[（(［[〔]\s?$/u;
const goesOnInGloss = /^\s?[、，,;／/]\s?$/u;
const listing = /^(?:と|や|、|，|, | and |および|及び|・|, and )$/u;
/** Names that are joined stand no further apart. */
const farthest = 12;

/** What joins neighbouring names; `named` are the spans of names that the glossary knows. */
export function linksOf(text: string, mentions: readonly Mention[], named: readonly Span[]): NameLink[] {
  const all = [...mentions.map(({ span }) => span), ...named].sort((a, b) => a.from - b.from);
  const links: NameLink[] = [];
  let glossed: Span | null = null;
  for (const [index, span] of all.entries()) {
    const last = all[index - 1];
    if (!last || last.to > span.from || span.from - last.to > farthest) {
      glossed = null;
      continue;
    }
    const title = titleAfter(text, last.to) ?? '';
    const between = text.slice(last.to + title.length, span.from);
    if (opensGloss.test(between)) glossed = last;
    else if (!goesOnInGloss.test(between)) glossed = null;
    if (glossed) {
      if (endsGloss(text, span.to)) links.push(linkOf('gloss', text, glossed, span));
    } else if (listing.test(between)) links.push(linkOf('list', text, last, span));
  }
  return links;
}

/** The name ends where the brackets do, or at a comma: （Jensen Huang、1963年生まれ）. */
function endsGloss(text: string, at: number): boolean {
  return at < text.length && (classAt(text, at) & (charClass.closer | charClass.stop)) !== 0;
}

function linkOf(kind: NameLink['kind'], text: string, first: Span, second: Span): NameLink {
  return { kind, first: text.slice(first.from, first.to), second: text.slice(second.from, second.to) };
}
