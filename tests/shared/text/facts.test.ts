import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '#shared/text';

/** The facts of a text as `value unit`, vague ones with a question mark. */
function read(text: string): string[] {
  return readFacts(text).map(
    ({ value, unit, isVague }) => `${value}${unit && ` ${unit}`}${isVague ? '?' : ''}`,
  );
}

describe('one value whatever the spelling', () => {
  it.each([
    ['１億５０００万ドル', '1.5億ドル', '150,000,000ドル', '$150 million'],
    ['四千八百円', '4,800円', '¥4800'],
    ['十八台', '１８台', '18台'],
    ['二〇二六年三月一日', '2026 年 3 月 1 日', '2026-03-01', '2026/3/1', '令和8年3月1日'],
    ['10分の1', '十分の一', '1/10'],
    ['8%', '８％', '8 パーセント', '八パーセント'],
    ['2割', '20パーセント'],
    ['21:00', '午後9時', '21時'],
    ['3か月', '三ヶ月間', '3カ月', '3 months'],
    ['48キロメートル', '48 km'],
    ['3対2', '3:2'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map((text) => read(text).join('; '))).size).toBe(1);
  });
});

describe('what stands in a text', () => {
  it.each([
    ['申し込みはhttps://a.example/b?c=1で', ['https://a.example/b?c=1']],
    ['電話は0120-000-117、版は3.1.4', ['0120-000-117', '3.1.4']],
    ['Norrvik Bankが5GHzのWi-Fiを', ['norrvik bank', '5 GHz', 'wifi']],
    ['4Kの画面', ['4k']],
    ['最大48マイルを時速25キロメートルで', ['48 mile', '25 km']],
    ['21:30に', ["21 o'clock", '30 minute']],
    ['一方、数十人の一人がふたつ', ['1?', '10?', '1?', '2?']],
    ['十分な量', ['10 minute?']],
    ['the small fix is done', ['the small fix is done?']],
    ['雨が降る。', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it('gives the parts of a date the place of the whole', () => {
    const text = '発売は2026年3月1日だ。';
    const places = readFacts(text).map(({ span }) => text.slice(span.from, span.to));
    expect(places).toEqual(['2026年3月1日', '2026年3月1日', '2026年3月1日']);
  });

  it('stays inside any text', () => {
    const pieces = fc.constantFrom(...'0１二十万億分の月日 .,:-/％$ａbひふたつ数年@https://', '\ud800', '😀');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { span } of readFacts(text)) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.from).toBeLessThan(span.to);
          expect(span.to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
