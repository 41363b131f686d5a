import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findMojibake } from '#shared/text';

const controls = ['control-essay', 'control-guide', 'control-verse'].map((name) =>
  readFileSync(new URL(`../../../corpus/${name}/source.txt`, import.meta.url), 'utf8'),
);

/** What a program shows that takes the bytes of a text for those of another encoding. */
function misread(text: string, written: string, read: string): string {
  const bytes = iconv.encode(text, written);
  // iconv-lite gives up on the five bytes Windows-1252 leaves empty; browsers read them as controls.
  return read === 'windows-1252' ? new TextDecoder(read).decode(bytes) : iconv.decode(bytes, read);
}

const letters = 'あいうえおかきくけこさしすせそたちつてとなにぬねのアカサタナ「」、。工場港電池水車図書館';

function sentences(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...letters), { minLength, maxLength })
    .map((list) => `の${list.join('')}カメ`);
}

describe('findMojibake', () => {
  it.each([
    ['utf-8', 'windows-1252', sentences(3, 30)],
    ['utf-8', 'latin1', sentences(3, 30)],
    ['utf-8', 'cp932', sentences(0, 4)],
    ['cp932', 'windows-1252', sentences(3, 30)],
  ] as const)('turns %s read as %s back into what was written', (written, read, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const garbled = misread(text, written, read);
        fc.pre(!garbled.includes('\ufffd'));
        expect(findMojibake(garbled)).toEqual([{ span: { from: 0, to: garbled.length }, text }]);
      }),
      { maxSkipsPerRun: 1000 },
    );
  });

  it('has no text for what lost bytes', () => {
    expect(findMojibake('繝ｪ繧ｻ繝\ufffdト')).toEqual([{ span: { from: 0, to: 6 }, text: null }]);
    expect(findMojibake('湾にã‚«ãƒ')).toEqual([{ span: { from: 2, to: 7 }, text: null }]);
    expect(findMojibake('a\ud800b')).toEqual([{ span: { from: 1, to: 2 }, text: null }]);
  });

  it('finds nothing in well-edited texts', () => {
    for (const text of controls) expect(text.split('\n').flatMap((line) => findMojibake(line))).toEqual([]);
  });

  it('finds nothing in Japanese of any kind, half-width katakana and rare kanji among it', () => {
    const mixed = fc.constantFrom(...'縺れた糸繧繝錦縲蠖躊躇囁呟憂鬱ﾊﾝｶｸﾅﾆ、。「」のはがを日本語');
    fc.assert(
      fc.property(fc.array(mixed, { maxLength: 12 }), (list) => {
        const text = list.join('');
        for (const { span, text: read } of findMojibake(text))
          expect(misread(read ?? '', 'utf-8', 'cp932')).toBe(text.slice(span.from, span.to));
      }),
    );
  });

  it('leaves the letters of European languages alone', () => {
    for (const text of ['Ça été, naïve façade', '„Größe“ – über', 'São Paulo, AMANHÔ', '«Été» café—”'])
      expect(findMojibake(text)).toEqual([]);
  });
});
