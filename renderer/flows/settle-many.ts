import { type ChangeRow, listedChanges, originOf, type ShownPlace, showDialog } from '#renderer/state';
import { isRuleId } from '#shared/findings';
import type { ReviewChange } from '#shared/session';
import type { App } from './app';
import { originName } from './origin-name';
import { settleChanges } from './review';

export type Verdict = 'accept' | 'reject';

/** UTF-16 code units shown on either side of a change. */
const reach = 20;

/** Shows all listed changes, those of one origin where the list is limited to it, before they are decided at once. */
export function previewSettling(app: App, id: string, verdict: Verdict): void {
  const document = app.store.get().documents[id];
  if (!document) return;
  const { changes, originFilter, entries } = document;
  const rows = listedChanges(changes, originFilter);
  if (rows.length === 0) {
    app.tell({ text: app.t('review.none') });
    return;
  }
  const draft = app.editor.draftText(id);
  const places = rows.map((row) => placeOf(app, row, changes, draft, verdict));
  const title =
    originFilter === null
      ? app.t(`review.${verdict}Listed`)
      : app.t(`review.${verdict}OfOrigin`, { origin: originName(app, entries, originOf(originFilter)) });
  app.store.update((state) => showDialog(state, { kind: 'decide', document: id, verdict, title, places }));
}

/** Accepts or rejects the changes left ticked in a preview, by their indices, and says how many, with an undo. */
export async function settleChosen(
  app: App,
  id: string,
  verdict: Verdict,
  indices: readonly number[],
): Promise<void> {
  if (!(await settleChanges(app, id, verdict, indices))) return app.tell({ text: app.t('review.outdated') });
  app.tell({
    text: app.t(`review.${verdict}ed`, { count: indices.length }),
    action: { label: app.t('common.undo'), run: () => app.editor.undo(id) },
  });
}

/** What deciding does to the text on the screen: rejecting puts back what stood there before. */
function placeOf(
  app: App,
  { index, change: half, move, origins }: ChangeRow,
  changes: readonly ReviewChange[],
  draft: string,
  verdict: Verdict,
): ShownPlace {
  const change = (move && [half, changes[move.second]].find((one) => one && one.after !== '')) ?? half;
  const { from, to } = change.change.draft;
  const [before, after] =
    verdict === 'accept' ? [change.before, change.after] : [change.after, change.before];
  const by = origins[0];
  return {
    key: String(index),
    paragraph: change.paragraph,
    ...(move ? { before: '', after: move.text } : { before, after }),
    contextBefore: lastOf(draft.slice(Math.max(0, from - reach), from)),
    contextAfter: move
      ? ` ${app.t(verdict === 'accept' ? 'review.moved' : 'review.movedBack', move)}`
      : firstOf(draft.slice(to, to + reach)),
    ticked: true,
    ...(by?.kind === 'rule' && isRuleId(by.rule) && { rule: by.rule }),
    ...(by?.kind === 'entry' && { rule: 'name-variant' as const, entry: by.entry }),
  };
}

/** Of the line a change stands in, never half a character. */
function lastOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1).replace(/^[\udc00-\udfff]/u, '');
}

function firstOf(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/[\ud800-\udbff]$/u, '');
}
