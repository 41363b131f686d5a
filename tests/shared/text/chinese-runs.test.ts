import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseRuns } from '#shared/text';

function found(text: string): string[] {
  return chineseRuns(text).map(({ from, to }) => text.slice(from, to));
}

describe('Chinese in a Japanese text', () => {
  it.each([
    ['人も足りない。这个市场的变化太快了。それでも', ['这个市场的变化太快了。']],
    ['人も足りない。這個市場的變化太快了。それでも', ['這個市場的變化太快了。']],
    ['文字がある。雪不是雪，心也不是心。老人は', ['雪不是雪，心也不是心。']],
    ['其实我们只是用了一个很简单的表格，谁都会做。', ['其实我们只是用了一个很简单的表格，谁都会做。']],
    ['我不知道。你去问他吧。と言った', ['我不知道。你去问他吧。']],
  ])('is found in %s', (text, runs) => {
    expect(found(text)).toEqual(runs);
  });

  it.each([
    '青雲門龍首峰首席弟子、東京大学大学院工学系研究科教授。',
    '是非、首都高速道路、就職活動、終了、存在確認、我慢、不在通知、都市計画。',
    '开发环境の設定',
    '経済的、社会的、文化的な問題。',
    '排他的経済水域存在、自我的存在、再起不能、不要不急、一個人都市。',
    '春眠暁を覚えず。一期一会。',
    '氏名：達也、哲也、和也、直也。住所：東京都。',
  ])('is not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is sorted, disjoint and inside the text', () => {
    const piece = fc.constantFrom('这个', '我们', '。', '，', '市场', 'だ', '不是', '東京', 'a', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, to } of chineseRuns(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
