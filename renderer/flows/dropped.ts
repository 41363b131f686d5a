import { showDialog } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import type { App } from './app';
import { showFailure } from './failures';
import { openFiles } from './open-files';
import { styleEnding } from './styles';

/** What is no text to stand beside another: these open as what they are. */
const otherKinds: readonly string[] = ['.suiko', '.jsonl', styleEnding];

/**
 * Takes files that were dropped on the window. Where one text was dropped on the texts of an open document, the person
 * says whether it belongs to it; all else is opened.
 */
export async function takeDropped(app: App, files: readonly File[], isOnTexts: boolean): Promise<void> {
  for (const file of files) {
    const received = await app.host.fileFromDrop(file);
    const document = app.store.get().active;
    if (!received.ok) showFailure(app, 'open.failed', received.failure);
    else if (document !== null && isOnTexts && files.length === 1 && canAttach(received.value))
      app.store.update((state) => showDialog(state, { kind: 'dropped', document, file: received.value }));
    else await openFiles(app, [received.value]);
  }
}

function canAttach({ name }: FileRef): boolean {
  return !otherKinds.some((ending) => name.toLowerCase().endsWith(ending));
}
