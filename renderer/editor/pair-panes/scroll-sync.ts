import type { Side } from '../editor-api';
import type { editor, IDisposable } from '../monaco';
import { anchorBefore, findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';
import type { ShownParagraphs } from './shown-paragraphs';

export interface ScrollSync extends IDisposable {
  /** Brings the pane that was not scrolled last level with the other. */
  align(): void;
  /** Runs a change that moves things in both panes without taking it for scrolling by the person. */
  quietly(change: () => void): void;
}

/** Keeps the pair at the top of the pane that is scrolled at the same height in the other. */
export function syncScroll(
  panes: Panes,
  view: PairsInView,
  shown: ShownParagraphs,
  beforeAlign: () => void,
): ScrollSync {
  let driver: Side = 'draft';
  let quiet = false;

  function quietly(change: () => void): void {
    const before = quiet;
    quiet = true;
    try {
      change();
    } finally {
      quiet = before;
    }
  }

  function align(): void {
    const other = driver === 'source' ? 'draft' : 'source';
    const top = matchingTop(panes, view, shown, driver, other);
    if (top !== null) quietly(() => panes[other].setScrollTop(top));
  }

  const subscriptions = (['source', 'draft'] as const).map((side) =>
    panes[side].onDidScrollChange((event) => {
      if (quiet || !event.scrollTopChanged) return;
      driver = side;
      beforeAlign();
      align();
    }),
  );
  return {
    align,
    quietly,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function matchingTop(
  { source, draft }: Panes,
  { pairs }: PairsInView,
  shown: ShownParagraphs,
  from: Side,
  to: Side,
): number | null {
  const panes = { source, draft };
  const first = panes[from].getVisibleRanges()[0];
  if (!first || pairs.length === 0) return null;
  let anchor = anchorBefore(pairs, findPair(pairs, from, first.startLineNumber - 1));
  while (anchor >= 0 && shown.isHidden(anchor)) anchor = anchorBefore(pairs, anchor - 1);
  const top = (side: Side) => (anchor < 0 ? 0 : paragraphTop(panes[side], rangeAt(pairs, anchor, side).from));
  return Math.max(0, panes[from].getScrollTop() - top(from) + top(to));
}

function paragraphTop(pane: editor.ICodeEditor, paragraph: number): number {
  return pane.getTopForLineNumber(paragraph + 1);
}
