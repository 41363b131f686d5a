import { showDialog } from '#renderer/state';
import type { ParagraphRange } from '#shared/align';
import type { ReviewChange } from '#shared/session';
import type { App } from './app';
import { selectedParagraphs } from './marks';

/** A change since the machine translation; `index` is that of its first half in `changesFromSource()`. */
export interface MadeChange {
  readonly index: number;
  readonly change: ReviewChange;
}

/** Asks what made the paragraphs of the selection, or of the cursor, as they are. */
export function askWhatMade(app: App, id: string): void {
  const range = selectedParagraphs(app);
  if (range) app.store.update((state) => showDialog(state, { kind: 'made', document: id, range }));
}

/** What changed in paragraphs of the draft since the machine translation, accepted or not, in text order. */
export async function changesIn(
  app: App,
  id: string,
  { from, to }: ParagraphRange,
): Promise<{ readonly all: readonly ReviewChange[]; readonly here: readonly MadeChange[] }> {
  const all = await app.engine.document(id).changesFromSource();
  const here = all
    .map((change, index) => ({ change, index }))
    .filter(({ change: { paragraph, after } }) => {
      const last = paragraph + after.split('\n').length - 1;
      return paragraph < to && last >= from;
    });
  return { all, here };
}

/** Brings the draft back to the machine translation at one of `changesFromSource()`, as one undo step. */
export async function takeBackChange(app: App, id: string, { index, change }: MadeChange): Promise<void> {
  const engine = app.engine.document(id);
  const batch = await app.editor.apply(
    id,
    async () => {
      const now = (await engine.changesFromSource())[index];
      // The number may mean another change by now.
      const isSame = now?.before === change.before && now.after === change.after;
      return isSame ? engine.takeBack([index]) : null;
    },
    app.t('step.takeBack'),
  );
  if (!batch) return app.tell({ text: app.t('review.outdated') });
  const undo = { label: app.t('common.undo'), run: () => app.editor.undo(id) };
  app.tell({ text: app.t('made.done'), action: undo });
}
