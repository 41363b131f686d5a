import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldKanji, foldWidth } from '#shared/text';

describe('what spellings of one name differ in folds to one text', () => {
  test.each([
    ['ＮＶＩＤＩＡ', 'nvidia'],
    ['ｶｰｶﾞ', 'カーガ'],
    ['カ\u3099', 'ガ'],
    ['黃仁勳', '黄仁勲'],
    ['黄仁勋', '黄仁勲'],
    ['髙﨑薰', '高崎薫'],
    ['渡邉と渡邊', '渡辺と渡辺'],
    ['Jen‑Hsun', 'jen-hsun'],
    ['“x” ‘y’', '"x" \'y\''],
    ['リサ･スー', 'リサ・スー'],
    ['リサ·スー', 'リサ・スー'],
    ['葛\u{E0100}城', '葛城'],
    ['𠮷野', '吉野'],
    ['a\u3000b\u00a0c', 'a b c'],
    ['ΣΑΣ', 'σασ'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('ー is a letter, never a dash, and stands apart from every dash', () => {
    expect(fold('サーバー').text).toBe('サーバー');
    expect(fold('サ—バ').text).toBe('サ-バ');
  });

  test('characters that only look alike stay apart', () => {
    expect(fold('カ力').text).toBe('カ力');
    expect(foldKanji('机')).toBe('机');
  });
});

describe('offsets lead back to cluster edges', () => {
  test.each<[string, number[]]>([
    ['', [0]],
    ['𠮷黄', [0, 2, 3]],
    ['ｶｰｶﾞ', [0, 1, 2, 4]],
    ['㌔', [0, -1, 1]],
    ['aİb', [0, 1, -1, 2, 3]],
    ['e\u0301x', [0, 2, 3]],
  ])('%j', (text, offsets) => {
    expect([...fold(text).offsets]).toEqual(offsets);
  });

  test('a lone surrogate is kept as it is', () => {
    expect(fold('a\ud842b').text).toBe('a\ud842b');
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('黃', 'ｶ', 'ﾞ', '𠮷', 'İ', '\u0301', '\u{E0100}', 'ー', 'Ａ', '㌔', '\ud842'),
  }),
);

test('offsets rise, begin at 0 and end at the length, one for each folded unit and one for the end', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, offsets } = fold(text);
      expect(offsets).toHaveLength(folded.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      const edges = [...offsets].filter((offset) => offset >= 0);
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    }),
  );
});

test('clusters fold by themselves: the parts between edges give the whole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, offsets } = fold(text);
      const edges = [...new Set([0, ...offsets].filter((offset) => offset >= 0))];
      const parts = edges.map((edge, index) => fold(text.slice(edge, edges[index + 1] ?? text.length)).text);
      expect(parts.join('')).toBe(folded);
    }),
  );
});

test('width alone keeps case and forms of kanji', () => {
  expect(foldWidth('ＮＶＩＤｉａ黃ｶﾞ')).toBe('NVIDia黃ガ');
});
