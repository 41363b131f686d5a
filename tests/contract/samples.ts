import type { Encoding } from '#shared/contract';

/** Texts as people have them, long enough for their encodings to be told apart. */
export const japanese = [
  '半導体大手のジェンスン・ファン最高経営責任者（ＣＥＯ）は、「新しい工場を建てる」と述べた。',
  '',
  '彼女は少し笑って、こう言った。「本当に大丈夫なの？」――答えはなかった……',
  '価格は前年比12％増の3,400円だった。髙橋さん①は①②③と番号を振った。',
].join('\n');

export const chinese = [
  '半导体公司的首席执行官黄仁勋表示：“我们将建设新的工厂。”',
  '',
  '她笑了笑，说：“真的没关系吗？”——没有人回答……',
  '价格比去年上涨了百分之十二，达到三千四百元。𠮷野家也涨价了。',
].join('\n');

/** A text that every encoding here can hold. */
export const plainJapanese = '工場は来年の春に動き始める。\n\n「そうですか」と社長は言った。\n';

/** Text, encoding and whether a byte order mark stands before it; all must be told from the bytes alone. */
export const detectable: readonly { text: string; encoding: Encoding; bom: boolean }[] = [
  { text: japanese, encoding: 'utf-8', bom: false },
  { text: japanese, encoding: 'utf-8', bom: true },
  { text: japanese, encoding: 'utf-16le', bom: false },
  { text: japanese, encoding: 'utf-16le', bom: true },
  { text: japanese, encoding: 'utf-16be', bom: false },
  { text: japanese, encoding: 'utf-16be', bom: true },
  { text: plainJapanese, encoding: 'shift_jis', bom: false },
  { text: plainJapanese, encoding: 'euc-jp', bom: false },
  { text: plainJapanese, encoding: 'gb18030', bom: false },
  { text: japanese.replaceAll(/[―—]/gu, '─'), encoding: 'shift_jis', bom: false },
  { text: chinese, encoding: 'gb18030', bom: false },
  { text: chinese, encoding: 'gb18030', bom: true },
  { text: chinese, encoding: 'utf-8', bom: false },
  { text: chinese, encoding: 'utf-16le', bom: false },
  { text: 'Plain ASCII.\nTwo lines.\n', encoding: 'utf-8', bom: false },
  { text: 'Plain ASCII.\nTwo lines.\n', encoding: 'utf-16be', bom: false },
];
