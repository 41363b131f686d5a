import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenEnds } from '#shared/text';

function tokens(text: string): string[] {
  return Array.from(tokenEnds(text), (end, i, ends = tokenEnds(text)) => text.slice(ends[i - 1] ?? 0, end));
}

describe('tokens', () => {
  test.each([
    ['', ''],
    ['黄氏は1993年に会社を設立したが、', '黄|氏|は|1993|年|に|会社|を|設立|した|が|、'],
    ['人工知能の時代', '人工知能|の|時代'],
    ['最高経営責任者', '最|高|経|営|責|任|者'],
    ['人々と佐々木様', '人々|と|佐々木|様'],
    ['サーバーへABC12とＡＢ', 'サーバー|へ|ABC12|と|ＡＢ'],
    ['上がる', '上|がる'],
    ['設立するということです', '設立|する|という|こと|です'],
    ['「はい」と言う。。', '「|はい|」|と|言|う|。|。'],
    ["don't  go\u3000\u3000。\n\n", "don|'|t|  |go|\u3000\u3000|。|\n|\n"],
    ['a\r\nb', 'a|\r\n|b'],
    ['か\u3099は\u3099い', 'か\u3099は\u3099い'],
    ['葛\u{e0100}飾区と𠮷野', '葛\u{e0100}飾区|と|𠮷野'],
    ['👩‍💻👍🏽🇯🇵🇫🇷1️⃣', '👩‍💻|👍🏽|🇯🇵|🇫🇷|1️⃣'],
    ['回想\u200bする', '回想|\u200b|する'],
    ['안녕 मस्ते', '안녕| |मस्ते'],
    ['\ud800あ\udc00', '\ud800|あ|\udc00'],
  ])('of %j', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected);
  });

  const character = fc.oneof(
    fc.constantFrom(...'黄仁勲氏様社はがをにしたですまからアーバAbＡ1、。「」 \u3000\t\n\r…'),
    fc.constantFrom(
      '\u3099',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '\u200b',
      '\u{e0100}',
      '\u{1f3fd}',
      '👩',
      '💻',
      '🇯',
      '🇵',
    ),
    fc.constantFrom('क', '्', 'ष', 'ि', 'ำ', 'ᄀ', 'ᅡ', 'ᆨ', '가', '\u0600', '\ud800', '\udc00', '𠮷', 'ﾊ', 'ﾞ'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const text = fc.array(character, { maxLength: 40 }).map((parts) => parts.join(''));

  test('cover the text in order', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(tokens(sample).join('')).toBe(sample);
        expect(tokens(sample)).not.toContain('');
      }),
    );
  });

  test('never split a grapheme', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, (sample) => {
        const borders = new Set(Array.from(segmenter.segment(sample), (part) => part.index));
        borders.add(sample.length);
        expect(Array.from(tokenEnds(sample)).filter((end) => !borders.has(end))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('of whole lines are those of the whole text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(!a.endsWith('\r'));
        const whole = `${a}\n${b}`;
        const cut = a.length + 1;
        expect([...tokenEnds(whole, 0, cut), ...tokenEnds(whole, cut)]).toEqual([...tokenEnds(whole)]);
      }),
    );
  });
});
