import { charClass, classAt, mergeSpans, overlapsAny, type Span } from '#shared/text';
import { fixOf, type ParagraphRule, type RuleHit } from '../rule';
import { chineseWordsFrom } from './chinese-words';
import { chineseIn } from './untranslated-run';

export const chineseWord: ParagraphRule = {
  id: 'chinese-word',
  severity: 'hint',
  scope: 'paragraph',
  triggers: ['kanji'],
  languages: ['ja'],
  examples: [
    { before: '講演の視頻が公開された。', after: '講演の動画が公開された。', tier: 'ask' },
    { before: '新しい紹介視頻は短い。', after: '新しい紹介動画は短い。', tier: 'ask' },
    { before: '手機が売れ、算力が足りない。', after: '携帯電話が売れ、計算能力が足りない。', tier: 'ask' },
    { before: '短視頻を見る。', after: 'ショート動画を見る。', tier: 'ask' },
  ],
  keeps: [
    '監視頻度を上げ、重視頻繁な更新を避ける。',
    '相手機能を使い、勝手機能と選手機能を比べる。',
    '愛玩家畜と計算力学の本。',
    '手紙の質量を測る工作。',
    '这个市场的手機变化太快了。',
  ],
  check(context) {
    const { text, names } = context;
    const others = mergeSpans([...names.map(({ span }) => span), ...chineseIn(context)]);
    const hits: RuleHit[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isKanjiAt(text, at)) continue;
      const found = chineseWordsFrom(text.charAt(at)).find(([word]) => text.startsWith(word, at));
      if (!found) continue;
      const [word, japanese] = found;
      const span = { from: at, to: at + word.length };
      if (!standsFree(text, span) || overlapsAny(others, span)) continue;
      const fixes = japanese.map((insert) => fixOf('ask', span, insert));
      hits.push({ span, fixes, message: { id: 'chinese-word', values: { word: japanese.join('、') } } });
      at = span.to - 1;
    }
    return hits;
  },
};

/**
 * Japanese compounds are made of words of two kanji: 紹介視頻 is 紹介 and 視頻, while 監視頻度 is cut elsewhere. So an
 * even number of kanji stands on both sides of the word, none at best.
 */
function standsFree(text: string, { from, to }: Span): boolean {
  const longest = 6;
  let before = 0;
  while (before <= longest && isKanjiAt(text, from - 1 - before)) before++;
  let after = 0;
  while (after <= longest && isKanjiAt(text, to + after)) after++;
  return before % 2 === 0 && after % 2 === 0;
}

function isKanjiAt(text: string, at: number): boolean {
  return (classAt(text, at) & charClass.kanji) !== 0;
}
