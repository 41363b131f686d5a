import { charClass, classAt, type Span } from '#shared/text';
import { titleAfter } from '../titles';
import type { Mention, NameLink } from './mention';

const opensGloss =
  /^\s?[（(［[〔]\s?(?:(?:以下|略称|通称|別名|旧称|旧名|本名|英語名|英文名|英名|原名|中国名|愛称|又名|又称|简称|簡称)[はを、：:]?|(?:aka|formerly|known as|hereafter|hereinafter|or|called) )?[「『“"]?$/u;
/** Words of this kind are names of nothing. */
const introduces =
  /^(?:以下|略称|通称|別名|旧称|旧名|本名|英語名|英文名|英名|原名|中国名|愛称|又名|又称|简称|簡称)$/u;
/** エリック・リンこと林国栄 */
const means =
  /^(?:こと|、?またの名を|、?別名|、?通称|、?本名は?|、?略して|,? also known as |,? better known as |,? aka )[「『“"]?$/u;
const goesOnInGloss = /^\s?[、，,;／/]\s?$/u;
const listing = /^(?:と|や|、|，|, | and |および|及び|・|, and )$/u;
/** Names that are joined stand no further apart. */
const farthest = 12;

/** What joins neighbouring names; `named` are the spans of names that the glossary knows. */
export function linksOf(text: string, mentions: readonly Mention[], named: readonly Span[]): NameLink[] {
  const names = mentions.filter((mention) => !introduces.test(mention.text)).map(({ span }) => span);
  const all = outermost([...names, ...named]);
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
    } else if (means.test(between)) links.push(linkOf('gloss', text, last, span));
    else if (listing.test(between)) links.push(linkOf('list', text, last, span));
  }
  return links;
}

/** What a longer one holds (Broadcasting of Dongsin Broadcasting) is joined with nothing. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (span.to > (kept.at(-1)?.to ?? -1)) kept.push(span);
  return kept;
}

/** The name ends where the brackets do, or at a comma: （Jensen Huang、1963年生まれ）. */
function endsGloss(text: string, at: number): boolean {
  return at < text.length && (classAt(text, at) & (charClass.closer | charClass.stop)) !== 0;
}

function linkOf(kind: NameLink['kind'], text: string, first: Span, second: Span): NameLink {
  return { kind, first: text.slice(first.from, first.to), second: text.slice(second.from, second.to) };
}
