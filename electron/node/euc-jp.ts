import iconv from 'iconv-lite';

/** Encodes loosely, in the form that other programs read. */
export function encodeEucJp(text: string): Buffer {
  shorter ??= findShorterForms();
  const { forms, any } = shorter;
  return Buffer.concat(text.split(any).map((piece) => forms.get(piece) ?? iconv.encode(piece, 'euc-jp')));
}

interface ShorterForms {
  readonly forms: ReadonlyMap<string, Buffer>;
  /** Splits a text such that each of the characters stands alone. */
  readonly any: RegExp;
}

/** Made when first needed: it takes as long as a small text. */
let shorter: ShorterForms | null = null;

/**
 * Characters that iconv-lite writes in three bytes of JIS X 0212 although JIS X 0208 has them in two, ～ and № among
 * them. Many programs do not read the three bytes; the Encoding Standard writes two.
 */
function findShorterForms(): ShorterForms {
  const forms = new Map<string, Buffer>();
  for (let first = 0xa1; first <= 0xfe; first += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) {
      const bytes = Buffer.from([first, second]);
      const character = iconv.decode(bytes, 'euc-jp');
      if (iconv.encode(character, 'euc-jp').length > bytes.length && !forms.has(character))
        forms.set(character, bytes);
    }
  }
  return { forms, any: new RegExp(`([${[...forms.keys()].join('')}])`, 'u') };
}
