import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { encodeStrictly, readText } from '#electron/node';
import { type Encoding, encodings } from '#shared/contract';

const corpus = new URL('../../corpus/chip-chiefs/clean.txt', import.meta.url);

describe.each(encodings)('%s', (encoding: Encoding) => {
  test('reading what was written gives the same text, or writing says what it cannot hold', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(...'あア漢字汉ﾊﾝｶｸ、。「」〜～―—…①髙¥\\€é\n\uD842'),
    );
    fc.assert(
      fc.property(fc.array(character), fc.constantFrom('lf', 'crlf'), (characters, newline) => {
        const text = characters.join('').replaceAll(/[\0\r\uFEFF]/gu, '');
        const encoded = encodeStrictly({ text, encoding, bom: true, newline });
        if (encoded.ok)
          expect(readText(encoded.value, 'text.txt', encoding)).toMatchObject({ ok: true, value: { text } });
        else expect(encoded.failure.detail).not.toBe('');
      }),
    );
  });

  test('any bytes are read without loss or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = readText(bytes, 'text.txt', encoding);
        if (!read.ok) {
          expect(read.failure.code).toMatch(/^(undecodable|binary)$/u);
          return;
        }
        const { text, bom } = read.value;
        const again = encodeStrictly({ text, encoding, bom, newline: 'lf' });
        // Two-way tables hold some characters twice; then the text says so when it is written.
        if (again.ok)
          expect(readText(again.value, 'text.txt', encoding)).toMatchObject({ ok: true, value: { text } });
      }),
    );
  });
});

test.each<[Encoding, string, string]>([
  ['euc-jp', '１０～２０', 'a3b1a3b0a1c1a3b2a3b0'],
  ['euc-jp', '№5', 'ade235'],
  ['shift_jis', '１０～２０', '824f'],
])('%s writes %s in the bytes other programs read', (encoding, text, hex) => {
  const encoded = encodeStrictly({ text, encoding, bom: false, newline: 'lf' });
  expect(encoded.ok && encoded.value.toString('hex')).toContain(hex);
  expect(encoded.ok && new TextDecoder(encoding).decode(encoded.value)).toBe(text);
});

test('a byte that does not decode is found behind characters of several lengths', () => {
  const bytes = Buffer.from('8fa2b70d0a8ea7a4a2ffa4a2', 'hex');
  const failure = { code: 'undecodable', file: 'text.txt', line: 2, detail: '9' };
  expect(readText(bytes, 'text.txt', 'euc-jp')).toEqual({ ok: false, failure });
});

describe('detection', () => {
  const text = readFileSync(corpus, 'utf-8');

  test.each(encodings.filter((encoding) => encoding !== 'gb18030'))(
    'finds %s of every paragraph of an article',
    (encoding) => {
      const paragraphs = text.split('\n').filter((line) => line.length > 30);
      expect(paragraphs.length).toBeGreaterThan(5);
      for (const paragraph of paragraphs) {
        const bytes = iconv.encode(paragraph, encoding === 'shift_jis' ? 'cp932' : encoding);
        if (iconv.decode(bytes, encoding) !== paragraph) continue;
        expect(readText(bytes, 'text.txt')).toMatchObject({ ok: true, value: { encoding, text: paragraph } });
      }
    },
  );
});
