import { revise } from '#renderer/state';
import type { ParagraphRange } from '#shared/align';
import type { App } from './app';
import { applyMark, type MarkRecord } from './journal-record';
import { refilter } from './paragraph-filter';

/** What was asked for last: a key pressed twice means the next paragraph the second time. */
const latest = new WeakMap<App, Promise<void>>();

/** Confirms the paragraph under the cursor and goes to the next that is open. */
export function confirmAndGo(app: App, id: string): Promise<void> {
  const act = () => confirmHere(app, id);
  const turn = (latest.get(app) ?? Promise.resolve()).then(act, act);
  latest.set(app, turn);
  return turn;
}

async function confirmHere(app: App, id: string): Promise<void> {
  const place = app.editor.place();
  if (!place) return;
  const { paragraph } = place;
  const version = app.editor.version(id);
  await confirm(app, id, { from: paragraph, to: paragraph + 1 }, true);
  const next = await app.engine.document(id).nextOpen(paragraph);
  // Where the person is by now counts more than where they were to go.
  if (app.editor.version(id) !== version) return;
  if (next === null) app.tell({ text: app.t('progress.done') });
  else app.editor.moveTo({ paragraph: next, offset: 0 });
  await refilter(app, id);
}

/** Confirms the paragraphs of the selection, or of the cursor, or takes that back. */
export async function confirmSelection(app: App, id: string, confirmed: boolean): Promise<void> {
  const range = selectedParagraphs(app);
  if (!range) return;
  const count = await confirm(app, id, range, confirmed);
  if (count > 1 && confirmed) app.tell({ text: app.t('progress.confirmed', { count }) });
  await refilter(app, id);
}

/** Confirms everything up to and with the paragraph under the cursor. */
export async function confirmAbove(app: App, id: string): Promise<void> {
  const place = app.editor.place();
  if (!place) return;
  const count = await confirm(app, id, { from: 0, to: place.paragraph + 1 }, true);
  app.tell({
    text: app.t('progress.confirmed', { count }),
    ...(count > 0 && { action: { label: app.t('common.undo'), run: () => app.editor.undo(id) } }),
  });
  await refilter(app, id);
}

/** Writes a note on a paragraph; an empty text takes it away. */
export async function putNote(app: App, id: string, paragraph: number, text: string): Promise<void> {
  const note = text.trim() === '' ? null : text.trim();
  await mark(app, id, app.t('step.note'), { paragraph, note });
}

/** Asks the engine for the notes with the places they are at now. */
export async function loadNotes(app: App, id: string): Promise<void> {
  const notes = await app.engine.document(id).notes();
  app.store.updateDocument(id, (document) =>
    JSON.stringify(document.notes) === JSON.stringify(notes) ? document : { ...document, notes },
  );
}

/** The paragraphs of the draft that the selection is in, or the cursor; `null` where there is neither. */
export function selectedParagraphs(app: App): ParagraphRange | null {
  const selection = app.editor.selection();
  const place = app.editor.place();
  if (selection?.side !== 'draft' || selection.text === '')
    return place && { from: place.paragraph, to: place.paragraph + 1 };
  const { from, to } = selection;
  // A selection of whole lines ends at the start of the line behind them.
  const isBehind = to.offset === 0 && to.paragraph > from.paragraph;
  return { from: from.paragraph, to: isBehind ? to.paragraph : to.paragraph + 1 };
}

function confirm(app: App, id: string, range: ParagraphRange, confirmed: boolean): Promise<number> {
  const label = app.t(confirmed ? 'step.confirm' : 'step.unconfirm');
  return mark(app, id, label, { confirm: range, confirmed });
}

/** Changes statuses or notes, as a step among those that undo takes back; answers how many changed. */
async function mark(app: App, id: string, label: string, record: MarkRecord): Promise<number> {
  const engine = app.engine.document(id);
  const version = app.editor.version(id);
  const count = await applyMark(engine, record);
  if (count === 0) return 0;
  const again = async (step: 'takeBackMark' | 'repeatMark') => {
    const paragraph = await engine[step]();
    changed(app, id);
    app.journal.renew(id);
    await refilter(app, id);
    // As an undo of text does, it takes the person to the place.
    if (paragraph !== null && app.store.get().active === id) app.editor.reveal({ paragraph, offset: 0 });
  };
  app.editor.pushStep(id, {
    label,
    undo: () => void again('takeBackMark'),
    redo: () => void again('repeatMark'),
  });
  changed(app, id);
  // An edit made meanwhile is on record already, and the paragraphs of the mark are counted before it.
  if (app.editor.version(id) === version) app.journal.record(id, record);
  else app.journal.renew(id);
  return count;
}

function changed(app: App, id: string): void {
  app.store.updateDocument(id, revise);
  void app.editor.refreshMarks(id);
  void loadNotes(app, id);
}
