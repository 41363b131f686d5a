import { hasJapanese } from '#shared/text';
import { type Rule, replacing } from '../rule';

const inside = /(?<=[「『（【《〈［〔“‘]) +| +(?=[」』）】》〉］〕”’])/gu;
const insideHalf = /(?<=\() +(?=[^()]*\))|(?<=\([^()]*) +(?=\))/gu;

export const quoteSpacing: Rule = {
  id: 'quote-spacing',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['space'],
  languages: ['ja', 'zh'],
  examples: [
    { before: '「 行く 」と言った。', after: '「行く」と言った。' },
    { before: '（ 注を見よ）', after: '（注を見よ）' },
    { before: '工場( 第二 )を', after: '工場(第二)を' },
  ],
  keeps: ['（　）に書け', '「\u3000行く」', 'f( x )を'],
  check({ text }) {
    const spans = Array.from(text.matchAll(inside), ({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
    }));
    for (const { index, 0: run } of text.matchAll(insideHalf)) {
      const open = text.lastIndexOf('(', index);
      if (hasJapanese(text, open, text.indexOf(')', index)))
        spans.push({ from: index, to: index + run.length });
    }
    return spans.sort((a, b) => a.from - b.from).map((span) => replacing('safe', span, ''));
  },
};
