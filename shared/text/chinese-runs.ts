import { charClass, classAt } from './characters';
import { isSimplified } from './han-forms';
import type { Span } from './span';

/**
 * Chinese grammar that no Japanese compound is made of: 不是, 我们, 這個, 吗. Two points each. Written for Suiko after
 * the function words of any Chinese grammar, both scripts.
 */
const certain =
  /[你您她很吗嗎呢啊咱们們]|吧|[這这]|那[个個些里裡麼么]|一个|几[個个]|什[么麼]|怎[么麼样樣]|不是|不[會会敢]|不知道|也不|都是|就是|只是|[没沒]有|可以|因[为為]|如果|已[经經]|[还還][是有]|(?<!自)我[的是也在]|(?<![利排])他的/gu;

/**
 * Chinese grammar whose characters are parts of Japanese words as well; those words (是非, 首都, 就職, 終了, 存在) are
 * none. One point each.
 */
const possible =
  /(?<![国社如])是(?![非正認])|也(?=[\u4e00-\u9fff])(?![氏君様])|(?<![去])就(?![職任業航学寝労])|(?<![京首古遷])都(?![市道内心会立民営合度知府])|我(?![々慢孫流執])|(?<![終完修満読魅校投])了(?![解承見])|(?<![存現所実健滞不潜介駐自点偏散遍])在(?![庫住籍学宅任位日留来職中])|[没把让讓跟对對](?![収頭落握象立])/gu;

/**
 * Sentences left in Chinese in a Japanese text: without kana, and with the grammar or the simplified characters of
 * Chinese; a long kanji compound is none. Neighbours are one span. Sorted; one pass.
 */
export function chineseRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (const { index, 0: stretch } of text.matchAll(/[^\u3041-\u30ff]{4,}/gu)) {
    for (const piece of stretch.matchAll(/[^。！？!?]+[。！？!?]*/gu)) {
      const span = hanRange(text, index + piece.index, index + piece.index + piece[0].length);
      if (!span || !isChinese(text.slice(span.from, span.to))) continue;
      const last = runs.at(-1);
      if (last && index <= last.from && !hasHan(text, last.to, span.from))
        runs[runs.length - 1] = { from: last.from, to: span.to };
      else runs.push(span);
    }
  }
  return runs;
}

/** From the first kanji to the last, with the full stop behind it. */
function hanRange(text: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && !isHanAt(text, start)) start++;
  if (start === to) return null;
  let end = to;
  while (!isHanAt(text, end - 1)) end--;
  while (end < to && '。！？!?'.includes(text[end] ?? ' ')) end++;
  return { from: start, to: end };
}

function hasHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isHanAt(text, at)) return true;
  return false;
}

function isHanAt(text: string, at: number): boolean {
  return (classAt(text, at) & charClass.kanji) !== 0;
}

function isChinese(piece: string): boolean {
  let han = 0;
  let simplified = 0;
  for (const character of piece) {
    if (!isHanAt(character, 0)) continue;
    han++;
    if (isSimplified(character)) simplified++;
  }
  if (han < 4) return false;
  const words = count(piece, certain);
  const grammar = 2 * words + count(piece, possible);
  if (words > 0 && grammar >= 3) return true;
  if (simplified >= 2 && grammar > 0) return true;
  // 开发环境设定 is a Japanese word in the wrong characters; so many of them are none.
  return han >= 10 && simplified >= 4 && 4 * simplified >= han;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
