import { createHash } from 'node:crypto';
import type { Encoding, OpenedText } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { decodeStrictly } from './decode';
import { detectEncoding } from './detect-encoding';
import { foldNewlines } from './newlines';
import type { ReadFailure } from './read-bytes';

/**
 * Turns a file's bytes into text, in `encoding` or else in the one detected. A failure `undecodable` names the
 * line, and in `detail` the 0-based offset of the byte; when nothing fits, as if the file were UTF-8.
 */
export function readText(
  bytes: Uint8Array,
  file: string,
  encoding?: Encoding,
): Result<Omit<OpenedText, 'file'>, ReadFailure> {
  const detected = encoding ?? detectEncoding(bytes) ?? 'utf-8';
  if (detected === 'binary') return fail({ code: 'binary', file });
  const decoded = decodeStrictly(bytes, detected);
  if (!decoded.ok) {
    const { line, byte } = decoded.failure;
    return fail({ code: 'undecodable', file, line, detail: String(byte) });
  }
  if (decoded.value.text.includes('\0')) return fail({ code: 'binary', file });
  return succeed({
    ...foldNewlines(decoded.value.text),
    encoding: detected,
    bom: decoded.value.bom,
    sha256: sha256(bytes),
  });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
