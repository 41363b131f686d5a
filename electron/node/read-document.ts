import type { Encoding, OpenedText } from '#shared/contract';
import { declaredCharset, type ImportFailure, importBytes, importFormatOf, importText } from '#shared/import';
import { fail, type Result, succeed } from '#shared/text';
import { decodeStrictly } from './decode';
import { detectEncoding } from './detect-encoding';
import type { ReadFailure } from './read-bytes';
import { readText, sha256 } from './read-text';

/**
 * Turns a file's bytes into the text that is worked on: as `readText` does, and for Word documents, web pages and
 * subtitles, told by the file's name, the text in them.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  encoding?: Encoding,
): Promise<Result<Omit<OpenedText, 'file'>, ReadFailure | ImportFailure>> {
  const format = importFormatOf(file);
  if (format === null) return readText(bytes, file, encoding);
  if (format === 'docx') {
    const read = await importBytes(bytes);
    if (!read.ok) return fail({ ...read.failure, file });
    const { paragraphs, cues, dropped } = read.value;
    const plain = { encoding: 'utf-8', bom: false, newline: 'lf', sha256: sha256(bytes) } as const;
    return succeed({ text: paragraphs.join('\n'), ...plain, imported: { format, cues, dropped } });
  }
  const decoded = readText(bytes, file, encoding ?? (format === 'html' ? encodingOfPage(bytes) : undefined));
  if (!decoded.ok) return decoded;
  const read = await importText(format, decoded.value.text);
  if (!read.ok) return fail({ ...read.failure, file });
  const { paragraphs, cues, dropped } = read.value;
  return succeed({ ...decoded.value, text: paragraphs.join('\n'), imported: { format, cues, dropped } });
}

/** Labels of pages for encodings of ours that cannot be told by their bytes (Encoding standard, 4.2). */
const labels: Readonly<Record<string, Encoding>> = {
  shift_jis: 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  ms_kanji: 'shift_jis',
  ms932: 'shift_jis',
  'windows-31j': 'shift_jis',
  'euc-jp': 'euc-jp',
  'x-euc-jp': 'euc-jp',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'x-gbk': 'gb18030',
};

/** What a page says of itself counts where its bytes leave a choice, and only if it can be true. */
function encodingOfPage(bytes: Uint8Array): Encoding | undefined {
  const label = declaredCharset(bytes);
  const declared = label !== null && Object.hasOwn(labels, label) ? labels[label] : undefined;
  const detected = detectEncoding(bytes);
  const isUnicode = detected !== null && ['utf-8', 'utf-16le', 'utf-16be', 'binary'].includes(detected);
  if (declared === undefined || isUnicode) return undefined;
  return decodeStrictly(bytes, declared).ok ? declared : undefined;
}
