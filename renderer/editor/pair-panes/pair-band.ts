import type { EditorContext } from '../editor-context';
import type { editor, IDisposable } from '../monaco';
import type { Leveling } from './leveling';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';
import type { ShownParagraphs } from './shown-paragraphs';

/** A soft band on both sides over the pair the cursor is in. */
export function markCurrentPair(
  context: EditorContext,
  panes: Panes,
  view: PairsInView,
  leveling: Leveling,
  shown: ShownParagraphs,
): IDisposable {
  const bands = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  let blanks: readonly HTMLElement[] = [];
  let frame = 0;

  function mark(): void {
    const line = panes[context.side].getPosition()?.lineNumber ?? 1;
    const index = findPair(view.pairs, context.side, line - 1);
    for (const node of blanks) node.classList.remove('suiko-band');
    blanks = (['source', 'draft'] as const).flatMap((side) =>
      leveling.blankAfter(side, rangeAt(view.pairs, index, side).to),
    );
    for (const node of blanks) node.classList.add('suiko-band');
    for (const side of ['source', 'draft'] as const) {
      const { from, to } = rangeAt(view.pairs, index, side);
      bands[side].set(from < to && !shown.isHidden(index) ? [band(from + 1, to)] : []);
    }
  }

  function markSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(mark);
  }

  const subscriptions = [
    view.onChange(markSoon),
    leveling.onChange(markSoon),
    context.onCursor.event(markSoon),
  ];
  return {
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function band(first: number, last: number): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: first, startColumn: 1, endLineNumber: last, endColumn: 1 },
    options: {
      isWholeLine: true,
      className: 'suiko-band',
      marginClassName: 'suiko-band',
      zIndex: -1,
    },
  };
}
