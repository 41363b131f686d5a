import type { Result } from '#shared/text';
import type { ImportedText, ImportFailure, ImportFormat } from './imported-text';

export * from './declared-charset';
export * from './imported-text';

/** Takes the text out of a Word document. Failures name no file: the caller knows which it is. */
export async function importBytes(bytes: Uint8Array): Promise<Result<ImportedText, ImportFailure>> {
  return (await import('./docx')).importDocx(bytes);
}

/** Takes the text out of a decoded file with line ends `\n`; failures as of `importBytes`. */
export async function importText(
  format: Exclude<ImportFormat, 'docx'>,
  text: string,
): Promise<Result<ImportedText, ImportFailure>> {
  // A program that never meets a format never loads its parser.
  switch (format) {
    case 'html':
      return (await import('./html')).importHtml(text);
    case 'srt':
      return (await import('./srt')).importSrt(text);
    case 'vtt':
      return (await import('./vtt')).importVtt(text);
  }
}
