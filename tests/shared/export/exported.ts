import { align } from '#shared/align';
import { type ExportedDocument, type ExportFormat, exportDocument } from '#shared/export';

/** A document to be exported; what a test does not say is plain. */
export function documentOf(
  paragraphs: readonly string[],
  rest: Partial<ExportedDocument> = {},
): ExportedDocument {
  const source = rest.source ?? paragraphs;
  return {
    title: '題',
    language: 'ja',
    paragraphs,
    source,
    pairs: () => align(source, paragraphs),
    cues: [],
    comments: [],
    revision: { author: '校正 <A&B>', date: '2026-01-31T10:20:30.400Z' },
    ...rest,
  };
}

export async function exportText(format: ExportFormat, document: ExportedDocument): Promise<string> {
  const exported = await exportDocument(format, document);
  if (exported.kind !== 'text') throw new Error(`${format} is no text`);
  return exported.text;
}

export async function exportBytes(format: ExportFormat, document: ExportedDocument): Promise<Buffer> {
  const exported = await exportDocument(format, document);
  if (exported.kind !== 'bytes') throw new Error(`${format} is a text`);
  return Buffer.from(exported.base64, 'base64');
}
