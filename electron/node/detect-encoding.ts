import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import type { Encoding } from '#shared/contract';
import { byteOrderMark, decodeLoosely } from './codec';
import { decodeStrictly } from './decode';

const marked = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const satisfies readonly Encoding[];
const legacy = ['shift_jis', 'euc-jp', 'gb18030'] as const satisfies readonly Encoding[];
const wide = ['utf-16le', 'utf-16be'] as const satisfies readonly Encoding[];

/** As many bytes as the frequencies of characters are counted in. */
const sampleSize = 64 * 1024;

/**
 * Tells a text's encoding from its bytes: by its mark, as valid UTF-8, as UTF-16 by its zero bytes, then by the
 * frequency of characters among the encodings that decode every byte. `binary` when zero bytes are no UTF-16,
 * `null` when no encoding fits.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | 'binary' | null {
  const byMark = marked.find((encoding) => startsWith(bytes, byteOrderMark(encoding)));
  if (byMark) return byMark;
  if (bytes.includes(0)) return (!isUtf8WithZeros(bytes) && detectUtf16(bytes)) || 'binary';
  if (isUtf8(bytes)) return 'utf-8';
  return detectLegacy(bytes) ?? detectUtf16(bytes);
}

function startsWith(bytes: Uint8Array, mark: Buffer): boolean {
  return mark.equals(bytes.subarray(0, mark.length));
}

/** Two ASCII letters read as UTF-16 are one kanji, so only many zero bytes tell UTF-16 from ASCII with a few. */
function isUtf8WithZeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return isUtf8(bytes) && zeros <= sample.length / 8;
}

function detectUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 === 1) return null;
  const scored = wide.map((encoding) => ({ encoding, share: commonShare(bytes, encoding) }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.9 ? best.encoding : null;
}

function detectLegacy(bytes: Uint8Array): Encoding | null {
  const fitting = legacy.filter((encoding) => decodeStrictly(bytes, encoding).ok);
  if (fitting.length < 2) return fitting[0] ?? null;
  const guesses = new Map(
    chardet
      .analyse(bytes.subarray(0, sampleSize))
      .map((match) => [match.name.toLowerCase(), match.confidence]),
  );
  // Short texts leave the frequencies undecided (all 10); then the reading with the commoner characters wins.
  const scored = fitting.map((encoding) => ({
    encoding,
    score: (guesses.get(encoding) ?? 0) + commonShare(bytes, encoding),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.encoding ?? null;
}

/**
 * The share of characters that texts of ours are made of: European letters, kana, kanji of the first block,
 * their punctuation; 0 with U+0000. Half-width kana count as uncommon: EUC-JP read as Shift_JIS is full of them.
 */
function commonShare(bytes: Uint8Array, encoding: Encoding): number {
  const text = decodeLoosely(bytes.subarray(0, sampleSize), encoding);
  if (text === '' || text.includes('\0')) return 0;
  const common = text.match(/[\t\n\r -~\u00A0-\u04FF\u2010-\u2027\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]/gu);
  return (common?.length ?? 0) / text.length;
}
