import { isJapaneseAt } from '#shared/text';
import { type ParagraphRule, type RuleHit, replacing } from '../rule';

const removable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]+/gu;
const bidi = /^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+$/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const joiner = /[\u200c\u200d]/gu;
const combined = /([\u3041-\u30ff])([\u3099\u309a])/gu;

export const invisibleCharacter: ParagraphRule = {
  id: 'invisible-character',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['invisible'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '半\u200b導体', after: '半導体' },
    { before: '工\u00ad場\u0007', after: '工場' },
    { before: 'か\u3099くせい', after: 'がくせい' },
    { before: '価格\u202eは', after: '価格は' },
  ],
  keeps: ['👩\u200d💻が書いた', 'あ\u3099', '葛\u{e0100}城', 'A\tB', '\u05d0\u200f!'],
  check({ text }) {
    const hits: RuleHit[] = [];
    for (const match of text.matchAll(removable)) {
      if (bidi.test(match[0]) && rightToLeft.test(text)) continue;
      hits.push(replacing('safe', { from: match.index, to: match.index + match[0].length }, ''));
    }
    for (const match of text.matchAll(joiner)) {
      const span = { from: match.index, to: match.index + 1 };
      if (isJapaneseAt(text, span.from - 1) || isJapaneseAt(text, span.to))
        hits.push(replacing('safe', span, ''));
    }
    for (const match of text.matchAll(combined)) {
      const composed = match[0].normalize('NFC');
      const span = { from: match.index, to: match.index + match[0].length };
      if (composed.length === 1) hits.push(replacing('safe', span, composed));
    }
    return hits.sort((a, b) => a.span.from - b.span.from);
  },
};
