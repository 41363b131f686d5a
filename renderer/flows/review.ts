import {
  activeDocument,
  filterChanges,
  holds,
  listedChanges,
  type ReviewBase,
  updateDocument,
} from '#renderer/state';
import type { App } from './app';

/** Asks for the open changes where no review is on the screen to do so; the state takes them as they come. */
export async function loadChanges(app: App, id: string): Promise<void> {
  await app.editor.refreshChanges(id);
}

export function selectChange(app: App, id: string, index: number): void {
  app.store.updateDocument(id, (document) => ({ ...document, currentChange: index }));
}

/** The next or previous change of the list, going round at the ends. */
export function stepChange(app: App, id: string, step: 1 | -1): void {
  app.store.updateDocument(id, (document) => {
    const rows = listedChanges(document.changes, document.originFilter);
    const at = rows.findIndex((row) => holds(row, document.currentChange));
    const from = at < 0 && step === -1 ? 0 : at;
    const next = rows[(from + step + rows.length) % rows.length];
    return next ? { ...document, currentChange: next.index } : document;
  });
}

/** Goes from one half of a move to the other. */
export function goToOtherHalf(app: App, id: string): void {
  app.store.updateDocument(id, (document) => {
    const { changes, currentChange } = document;
    const other = currentChange === null ? undefined : changes[currentChange]?.change.counterpart;
    return other === undefined ? document : { ...document, currentChange: other };
  });
}

/** Takes back the last step, an accepted or a rejected change among them, in the order of undo. */
export async function stepBack(app: App, id: string): Promise<void> {
  app.editor.undo(id);
  await loadChanges(app, id);
}

/** Accepts or rejects the current change; the one after it moves into its place and becomes current. */
export async function settleChange(app: App, id: string, verdict: 'accept' | 'reject'): Promise<void> {
  const document = app.store.get().documents[id];
  if (!document || document.currentChange === null) return;
  const rows = listedChanges(document.changes, document.originFilter);
  const row = rows.find((one) => holds(one, document.currentChange));
  if (!row) return;
  // Of a move, what comes after its first half is next, whichever half the person was at.
  selectChange(app, id, row.index);
  await settleChanges(app, id, verdict, [row.index]);
}

/** Accepts or rejects changes as one undo step; false when a text changed meanwhile. */
export async function settleChanges(
  app: App,
  id: string,
  verdict: 'accept' | 'reject',
  indices: readonly number[],
): Promise<boolean> {
  const { acceptChanges, rejectChanges } = app.editor;
  const isDone = await (verdict === 'accept' ? acceptChanges(id, indices) : rejectChanges(id, indices));
  await loadChanges(app, id);
  return isDone;
}

/** Limits the list of changes to one origin, by `originKey`; `null` shows all. */
export function filterByOrigin(app: App, id: string, originFilter: string | null): void {
  app.store.updateDocument(id, (document) => filterChanges(document, originFilter));
}

/** Compares the draft with the machine translation, a text such as a snapshot, or, with `null`, the baseline. */
export async function compareWith(app: App, id: string, base: ReviewBase | null): Promise<void> {
  const text = base === null || base.kind === 'text' ? (base?.text ?? null) : app.editor.sourceText(id);
  const comparedWith =
    base === null || base.kind === 'source' ? base : { kind: base.kind, label: base.label };
  app.store.updateDocument(id, (document) => ({ ...document, comparedWith }));
  await app.editor.compareWith(id, text);
}

/** Opens the review on what one origin did; where all of that was accepted, since the machine translation. */
export async function showOrigin(app: App, id: string, origin: string): Promise<void> {
  await app.editor.refreshChanges(id);
  filterByOrigin(app, id, origin);
  const document = app.store.get().documents[id];
  if (document && document.currentChange === null) await compareWith(app, id, { kind: 'source' });
  app.store.update((state) => updateDocument(state, id, (now) => ({ ...now, screen: 'review' })));
  if (activeDocument(app.store.get())?.id === id) app.journal.renew(id);
}
