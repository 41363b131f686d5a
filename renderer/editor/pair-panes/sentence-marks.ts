import type { PlacedSpan } from '#shared/session';
import type { EditorContext } from '../editor-context';
import type { editor, IDisposable } from '../monaco';
import { toPlace } from '../positions';
import type { Panes } from './panes';

/** The cursor may run through a text; what it runs over is not marked. */
const restMilliseconds = 60;

/** Marks the sentence under the cursor and what belongs to it on the other side. */
export function markSentences(context: EditorContext, panes: Panes): IDisposable {
  const marks = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function mark(): Promise<void> {
    const { document } = panes;
    const { side } = context;
    const position = panes[side].getPosition();
    if (!position || document.draft.isDisposed() || !document.tracker.isSettled) return;
    const { version } = document.tracker;
    const found = await document.engine.sentencesAt(side, toPlace(position));
    if (document !== panes.document || document.tracker.version !== version) return;
    marks.source.set((found?.source ?? []).map(sentence));
    marks.draft.set((found?.draft ?? []).map(sentence));
  }

  function markSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(mark, restMilliseconds);
  }

  const subscriptions = [context.onCursor.event(markSoon), panes.onShow(markSoon)];
  return {
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function sentence({ paragraph, span }: PlacedSpan): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: {
      startLineNumber: line,
      startColumn: span.from + 1,
      endLineNumber: line,
      endColumn: span.to + 1,
    },
    options: { className: 'suiko-sentence', zIndex: 0 },
  };
}
