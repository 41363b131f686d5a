import { dialogueSpans } from '#shared/glossary';
import { isJapaneseAt, overlapsAny, type Span } from '#shared/text';
import { type ParagraphRule, type RuleHit, replacing } from '../rule';

const runs = /[\uff61-\uff9f]+/gu;
const soundMark = /^[\uff9e\uff9f]/u;
const letter = /[\uff66-\uff6f\uff71-\uff9d]/gu;

export const halfWidthKatakana: ParagraphRule = {
  id: 'half-width-katakana',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['halfKana'],
  languages: ['ja'],
  examples: [
    { before: 'ｹｰﾌﾞﾙを抜く。', after: 'ケーブルを抜く。' },
    { before: '外付けのﾊｰﾄﾞﾃﾞｨｽｸ､棚。', after: '外付けのハードディスク、棚。' },
    { before: 'ｳﾞｧｲｵﾘﾝを弾く｡', after: 'ヴァイオリンを弾く。' },
    { before: '「ﾌｧﾝも回る」と言った。', after: '「ファンも回る」と言った。', tier: 'likely' },
    { before: '半角のﾃﾞｰﾀを全角にする。', after: '半角のデータを全角にする。', tier: 'likely' },
  ],
  keeps: ['(ﾟДﾟ)とつぶやいた。', 'ヽ(´▽｀)ﾉ', 'えっﾞ', 'm9(^Д^)ﾌﾟ', 'ケーブルを抜く。'],
  check({ text }) {
    const isDoubtful = text.includes('半角');
    const quotations = dialogueSpans(text);
    const hits: RuleHit[] = [];
    for (const { index, 0: run } of text.matchAll(runs)) {
      const span = { from: index, to: index + run.length };
      if (!isText(text, span, run)) continue;
      const isMeant = isDoubtful || overlapsAny(quotations, span) || isBesideSign(text, span);
      hits.push(replacing(isMeant ? 'likely' : 'safe', span, widened(run)));
    }
    return hits;
  },
};

/**
 * Whether a run is written language and no part of a face or a sound: it has two letters, or stands beside Japanese.
 * A sound mark behind a full-width letter (あﾞ) is meant so.
 */
function isText(text: string, { from, to }: Span, run: string): boolean {
  if (soundMark.test(run)) return false;
  const letters = run.match(letter)?.length ?? 0;
  const touches = isJapaneseAt(text, from - 1) || isJapaneseAt(text, to);
  return letters >= 2 || (touches && (letters === 1 || /^[｡､｢｣･]+$/u.test(run)));
}

/** Full width, a letter and its sound mark made one; a mark that no letter takes stands alone. */
function widened(run: string): string {
  return run.normalize('NFKC').replaceAll('\u3099', '゛').replaceAll('\u309a', '゜');
}

/** A bank's form has ﾔﾏﾀﾞ(ｶ, and a cry beside a face is written with it: ｷﾀ━(ﾟ∀ﾟ)━. */
function isBesideSign(text: string, { from, to }: Span): boolean {
  return /[()━]/u.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`);
}
