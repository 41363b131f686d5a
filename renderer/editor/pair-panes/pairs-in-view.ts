import type { Pair } from '#shared/align';
import type { EditorContext } from '../editor-context';
import { Emitter, type IDisposable } from '../monaco';
import type { Panes } from './panes';

/** The pairs of the document in the panes. */
export interface PairsInView extends IDisposable {
  /** Empty from an edit that changed the number of paragraphs until the engine has answered. */
  readonly pairs: readonly Pair[];
  readonly onChange: Emitter<void>['event'];
}

const idleMilliseconds = 300;

/** Asks at once when paragraphs come or go, and after other edits when the typing pauses. */
export function followPairs(context: EditorContext, panes: Panes): PairsInView {
  const onChange = new Emitter<void>();
  let pairs: readonly Pair[] = [];
  let lines = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    clearTimeout(idle);
    const { document } = panes;
    if (document.draft.isDisposed()) return;
    const { version } = document.tracker;
    const answer = await document.engine.pairs();
    const isClosed = document !== panes.document || document.draft.isDisposed();
    if (isClosed || version !== document.tracker.version) return;
    pairs = answer;
    onChange.fire();
  }

  function askAnew(): void {
    lines = panes.document.draft.getLineCount();
    pairs = [];
    void ask();
  }

  const subscriptions = [
    panes.onShow(askAnew),
    context.documents.onEdit.event((event) => {
      if (event.document !== panes.document.id) return;
      if (panes.document.draft.getLineCount() !== lines) return askAnew();
      clearTimeout(idle);
      idle = setTimeout(ask, idleMilliseconds);
    }),
  ];

  return {
    get pairs() {
      return pairs;
    },
    onChange: onChange.event,
    dispose() {
      clearTimeout(idle);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
