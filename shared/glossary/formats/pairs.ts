import type { EntryDraft, FormatReading, Need, ReadOptions } from './format';
import type { Gatherer } from './gatherer';

/** A line of a list that names a form and what becomes of it. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly note?: string;
  readonly line: number;
}

const previewed = 20;
const sampled = 200;

/**
 * Entries of a list of pairs, all forms of one target in one entry. Nothing in such a file says whether it translates
 * or corrects, so that is a need, unless the format or the person says it.
 */
export function gatherPairs(pairs: readonly Pair[], gatherer: Gatherer, options: ReadOptions): FormatReading {
  const suggestion = suggestDirection(pairs);
  const direction = options.direction ?? suggestion;
  for (const pair of pairs) {
    if (pair.from.trim() === '' || pair.to.trim() === '') gatherer.drop('not-a-pair', pair.line);
    else gatherer.add(entryOf(pair, direction), pair.line);
  }
  const preview = pairs.slice(0, previewed).map(({ from, to }) => [from, to] as const);
  const needs: Need[] =
    options.direction === undefined && pairs.length > 0 ? [{ kind: 'direction', suggestion, preview }] : [];
  return gatherer.finish(needs);
}

function entryOf({ from, to, note }: Pair, direction: 'source' | 'variant'): EntryDraft {
  return {
    term: to,
    ...(direction === 'source' ? { source: [from] } : { variants: [{ text: from }] }),
    ...(note !== undefined && { note }),
  };
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** コンピュータ → コンピューター corrects, 黄仁勋 → 黄仁勲 and ルフィ → 路飞 translate: kana on both sides is one language. */
function suggestDirection(pairs: readonly Pair[]): 'source' | 'variant' {
  const sample = pairs.slice(0, sampled);
  const share = (side: 'from' | 'to') =>
    sample.filter((pair) => kana.test(pair[side])).length / Math.max(1, sample.length);
  return share('from') >= 0.3 && share('to') >= 0.3 ? 'variant' : 'source';
}
