import type { NameMatch } from './name-match';
import { titleAfter } from './titles';

const opening = /^\s?[（(［[〔《〈]\s?$/u;
const closing = /^\s?[）)］\]〕》〉、，,;；／/]/u;
const between = /^\s?[、，,;；／/]\s?$/u;

/**
 * Keeps glosses: a form in brackets or ruby right after another form of its entry, with or without a title between,
 * 黄仁勲（Jensen Huang） and 黄仁勲CEO（黄仁勋、Jensen Huang）. Where replacing the first form would make it the same as
 * its gloss (Jensen Huang（黄仁勲）), a person decides.
 */
export function keepGlosses(text: string, matches: readonly NameMatch[]): NameMatch[] {
  const kept: NameMatch[] = [];
  let isInGloss = false;
  for (const match of matches) {
    const previous = kept.at(-1);
    isInGloss = previous !== undefined && isGloss(text, previous, match, isInGloss);
    if (!isInGloss || previous === undefined) {
      kept.push(match);
      continue;
    }
    if (previous.replacement === text.slice(match.span.from, match.span.to))
      kept[kept.length - 1] = { ...previous, tier: 'ask' };
    kept.push({ ...match, action: 'keep', replacement: null, tier: 'ask' });
  }
  return kept;
}

function isGloss(text: string, previous: NameMatch, match: NameMatch, isPreviousGloss: boolean): boolean {
  if (previous.entry.id !== match.entry.id || !closing.test(text.slice(match.span.to, match.span.to + 2)))
    return false;
  const title = titleAfter(text, previous.span.to) ?? '';
  const link = text.slice(previous.span.to + title.length, match.span.from);
  return opening.test(link) || (isPreviousGloss && between.test(link));
}
