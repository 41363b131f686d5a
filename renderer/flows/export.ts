import type { Delivery } from '#renderer/host';
import type { Encoding } from '#shared/contract';
import type { ExportFormat } from '#shared/export';
import type { ExportDetails } from '#shared/session';
import type { App } from './app';
import { showFailure } from './failures';

/** What the export dialog settles; encoding, BOM and line ends have no meaning for a Word document. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf';
}

/** Who exports, and when. */
export function exportDetails(author = 'Suiko'): ExportDetails {
  return { author, date: new Date().toISOString() };
}

/** Writes the clean text under a name the person chooses; true when it was written. */
export async function exportDocument(app: App, id: string, choice: ExportChoice): Promise<boolean> {
  const document = app.store.get().documents[id];
  if (!document) return false;
  const exported = await app.engine.document(id).exportAs(choice.format, exportDetails());
  const { encoding, bom, newline } = choice;
  const content: Delivery =
    exported.kind === 'text'
      ? { kind: 'text', text: { text: exported.text, encoding, bom, newline } }
      : exported;
  const name = `${document.name.replace(/\.\w{1,8}$/u, '')}.${choice.format}`;
  const delivered = await app.host.deliver(name, content);
  if (!delivered.ok) {
    showFailure(app, 'export.failed', { file: name, ...delivered.failure });
    return false;
  }
  if (delivered.value) app.tell({ text: app.t('export.done', { name: delivered.value.name }) });
  return delivered.value !== null;
}

/** Puts the clean text on the clipboard, plain and as a page for programs that take formatted text. */
export async function copyClean(app: App, id: string): Promise<void> {
  const engine = app.engine.document(id);
  const part = async (format: 'txt' | 'html', type: string) => {
    const exported = await engine.exportAs(format, exportDetails());
    return new Blob([exported.kind === 'text' ? exported.text : ''], { type });
  };
  try {
    // Promises instead of texts: the browser still counts the key press as the reason.
    const item = new ClipboardItem({
      'text/plain': part('txt', 'text/plain'),
      'text/html': part('html', 'text/html'),
    });
    await navigator.clipboard.write([item]);
    app.tell({ text: app.t('copied.toast') });
  } catch {
    app.tell({ text: app.t('copied.failed'), tone: 'failure' });
  }
}
