import { arrange } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import { leftOutSentence } from '#shared/messages';
import type { Attached } from '#shared/session';
import type { App } from './app';
import { showFailure } from './failures';
import { pushStates } from './push-states';

/** Lets the person choose a text of the same content (the original, another translation) and shows it beside the source. */
export async function attachText(app: App, id: string): Promise<void> {
  const chosen = await app.host.pickFiles('document');
  if (!chosen.ok) return showFailure(app, 'open.failed', chosen.failure);
  const [file] = chosen.value;
  if (file) await attachFile(app, id, file);
}

/** Shows the text of a file beside the source of a document. */
export async function attachFile(app: App, id: string, file: FileRef): Promise<void> {
  const read = await app.host.call('text:read', { file: file.id });
  if (!read.ok) return showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  await replaceAttached(app, id, { name: file.name, text: read.value.text });
  const left = leftOutSentence(read.value.imported?.dropped ?? [], app.language);
  if (left !== null) app.tell({ text: left });
}

export function removeAttached(app: App, id: string): Promise<void> {
  return replaceAttached(app, id, null);
}

/** Puts another text in the third pane, or none, and offers the way back. */
async function replaceAttached(app: App, id: string, attached: Attached | null): Promise<void> {
  const before = await putAttached(app, id, attached);
  const text = attached
    ? app.t('attached.added', { name: attached.name })
    : app.t('attached.removed', { name: before?.name ?? '' });
  const undo = { label: app.t('common.undo'), run: () => void putAttached(app, id, before) };
  app.tell({ text, action: undo });
}

/** A step among those that undo takes back; answers what was attached before. */
async function putAttached(app: App, id: string, attached: Attached | null): Promise<Attached | null> {
  const engine = app.engine.document(id);
  // Asked at once, so that nothing comes between them.
  const [before] = await Promise.all([engine.attached(), engine.attach(attached)]);
  showAttached(app, id, attached);
  const label = app.t(attached ? 'step.attach' : 'step.detach');
  pushStates(app, id, label, { before, after: attached }, (text) => {
    void engine.attach(text);
    showAttached(app, id, text);
  });
  return before;
}

function showAttached(app: App, id: string, attached: Attached | null): void {
  app.store.updateDocument(id, (document) => ({ ...document, attached: attached?.name ?? null }));
  app.store.update((state) => arrange(state, { attached: { ...state.layout.attached, isShown: true } }));
  app.editor.refreshAttached(id);
}

/** Asks the engine which text is attached: a project may bring one along. */
export async function loadAttached(app: App, id: string): Promise<void> {
  const attached = await app.engine.document(id).attached();
  app.store.updateDocument(id, (document) => ({ ...document, attached: attached?.name ?? null }));
}

/** Shows or hides the third pane. */
export function toggleAttached(app: App): void {
  app.store.update((state) => {
    const { attached } = state.layout;
    return arrange(state, { attached: { ...attached, isShown: !attached.isShown } });
  });
}
