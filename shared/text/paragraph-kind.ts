/** What a paragraph is, as far as its own line tells. `code` is decided by the fences around it as well. */
export type ParagraphKind = 'prose' | 'heading' | 'item' | 'row' | 'code';

const headingStart =
  /^[\s　]*(?:#{1,6} |第[0-9０-９一二三四五六七八九十百]+[章節話回部幕編条巻]|(?:序|終|最終)章|(?:図|表|写真|注)[ 　]?[0-9０-９]+[ 　.．:：]|(?:プロローグ|エピローグ|まえがき|あとがき|はじめに|おわりに|目次)(?:$|[\s　])|[■□◆◇●○▼▽★☆※【])/u;
const itemStart =
  /^[\s　]*(?:[-*+•] |・|[0-9０-９]{1,3}[.．)）、,](?!\d)|[(（][0-9０-９a-zA-Zア-ン一-十]{1,3}[)）]|[①-⑳]|[a-zA-Zア-ン][)）.．])/u;

/** The kind of a paragraph by its own text. A short line without an end mark counts as a heading. */
export function paragraphKind(text: string): Exclude<ParagraphKind, 'code'> {
  if (isRow(text)) return 'row';
  if (itemStart.test(text)) return 'item';
  if (headingStart.test(text) && !/[。！？]$/u.test(text.trimEnd())) return 'heading';
  if (text.length <= 40 && !/[。．！？!?.…―」』）)、,]\s*$/u.test(text)) return 'heading';
  return 'prose';
}

function isRow(text: string): boolean {
  if (text.includes('\t') || (text.includes('|') && /^\s*\||\|\s*$/u.test(text))) return true;
  return text.includes('   ') && /\S {3,}\S+ {3,}\S/u.test(text);
}
