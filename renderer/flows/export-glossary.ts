import { showDialog } from '#renderer/state';
import type { WrittenGlossary } from '#shared/glossary';
import type { App } from './app';
import { showFailure } from './failures';

/** Shows what an export of a glossary would write. */
export function askToExport(app: App, document: string): void {
  app.store.update((state) => showDialog(state, { kind: 'export-glossary', document }));
}

/** Writes a glossary under a name the person chooses; true when it was written. */
export async function exportGlossary(app: App, name: string, written: WrittenGlossary): Promise<boolean> {
  const { text, forSpreadsheets } = written;
  const delivered = await app.host.deliver(name, {
    kind: 'text',
    text: { text, encoding: 'utf-8', bom: forSpreadsheets, newline: forSpreadsheets ? 'crlf' : 'lf' },
  });
  if (!delivered.ok) {
    showFailure(app, 'export.failed', { file: name, ...delivered.failure });
    return false;
  }
  if (delivered.value) app.tell({ text: app.t('export.done', { name: delivered.value.name }) });
  return delivered.value !== null;
}
