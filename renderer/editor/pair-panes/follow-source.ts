import type { EditorContext } from '../editor-context';
import { editor, type IDisposable } from '../monaco';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';

const { CursorChangeReason } = editor;

/**
 * A person who goes to a paragraph of the source takes the cursor of the draft along, into the paragraph that belongs
 * to it: what is marked on both sides is what the keys for paragraphs act on. The draft does not scroll.
 */
export function followSource(context: EditorContext, panes: Panes, view: PairsInView): IDisposable {
  return panes.source.onDidChangeCursorPosition(({ position, reason }) => {
    if (context.side !== 'source' || reason !== CursorChangeReason.Explicit) return;
    const at = panes.draft.getPosition();
    const { from, to } = rangeAt(
      view.pairs,
      findPair(view.pairs, 'source', position.lineNumber - 1),
      'draft',
    );
    if (from === to || !at || (from < at.lineNumber && at.lineNumber <= to)) return;
    panes.draft.setPosition({ lineNumber: from + 1, column: 1 });
    panes.document.selection = panes.draft.getSelection();
  });
}
