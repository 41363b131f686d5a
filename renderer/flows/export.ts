import type { Delivery } from '#renderer/host';
import type { Encoding } from '#shared/contract';
import type { Exported } from '#shared/session';
import type { Failure } from '#shared/text';
import type { App } from './app';
import { formatOf, nameOfExport } from './export-kinds';
import { showFailure } from './failures';
import { type ExportContent, exportDetails, produceExport } from './produce-export';
import { changeSettings } from './settings';

/** What the export dialog settles; encoding, BOM and line ends count where the format leaves them free. */
export interface ExportChoice extends ExportContent {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf';
}

/**
 * Writes a document in another form under a name the person chooses; true when it was written. It can be called off as
 * long as the file is being made.
 */
export async function exportDocument(
  app: App,
  id: string,
  choice: ExportChoice,
  signal?: AbortSignal,
): Promise<boolean> {
  const document = app.store.get().documents[id];
  if (!document) return false;
  const made = await produceExport(app, id, choice, signal);
  if (!made) return false;
  const content = toDelivery(made, choice);
  const name = nameOfExport(document.name, choice.kind);
  const delivered = await app.host.deliver(name, content);
  if (!delivered.ok) {
    showFailure(app, 'export.failed', { file: name, ...delivered.failure });
    return false;
  }
  if (delivered.value && choice.kind === 'docx-changes') await rememberAuthor(app, choice.author.trim());
  if (delivered.value) app.tell({ text: app.t('export.done', { name: delivered.value.name }) });
  return delivered.value !== null;
}

/** The next export, of any document, names the same author. */
async function rememberAuthor(app: App, author: string): Promise<void> {
  if (author !== '' && author !== (app.store.get().settings.author || 'Suiko'))
    await changeSettings(app, { author });
}

/** Writes the statistics of a document, as a table or for programs. */
export function exportStatistics(
  app: App,
  id: string,
  kind: 'statistics-csv' | 'statistics-json',
): Promise<boolean> {
  const plain = { author: '', comments: false, encoding: 'utf-8', bom: false, newline: 'lf' } as const;
  return exportDocument(app, id, { ...plain, kind });
}

function toDelivery(exported: Exported, { kind, encoding, bom, newline }: ExportChoice): Delivery {
  if (exported.kind === 'bytes') return exported;
  const { text } = exported;
  if (formatOf(kind).encoding === 'free')
    return { kind: 'text', text: { text, encoding, bom: bom && encoding.startsWith('utf'), newline } };
  // Spreadsheets take a table for UTF-8 by its mark only.
  const isTable = formatOf(kind).extension === '.csv';
  return { kind: 'text', text: { text, encoding: 'utf-8', bom: isTable, newline: 'lf' } };
}

/** Why a text cannot be written in an encoding, `null` when it can. */
export async function findUnencodable(app: App, text: string, encoding: Encoding): Promise<Failure | null> {
  const encoded = await app.host.call('text:encode', { text, encoding, bom: false, newline: 'lf' });
  return encoded.ok ? null : encoded.failure;
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
