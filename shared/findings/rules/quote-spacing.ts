import { hasJapanese } from '#shared/text';
import { type ParagraphRule, replacing } from '../rule';

const inside = /(?<=[「『（【《〈［〔“‘]) +| +(?=[」』）】》〉］〕”’])/gu;
const halfPair = /\(( *)[^()]*?( *)\)/gu;

export const quoteSpacing: ParagraphRule = {
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
    for (const { index, 0: pair, 1: head = '', 2: tail = '' } of text.matchAll(halfPair)) {
      if (!hasJapanese(pair)) continue;
      const end = index + pair.length - 1;
      if (head !== '') spans.push({ from: index + 1, to: index + 1 + head.length });
      if (tail !== '') spans.push({ from: end - tail.length, to: end });
    }
    return spans.sort((a, b) => a.from - b.from).map((span) => replacing('safe', span, ''));
  },
};
