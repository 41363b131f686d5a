import type { Change } from '#shared/diff';

/** A pair of texts with the changes a careful reader would mark, written as 黄⟦順→勲⟧氏. */
export interface MarkedPair {
  readonly base: string;
  readonly draft: string;
  readonly changes: readonly Change[];
}

export function parseMarked(marked: string): MarkedPair {
  let base = '';
  let draft = '';
  const changes: Change[] = [];
  marked.split(/⟦([^⟧]*)⟧/u).forEach((part, i) => {
    const [before = '', after = ''] = i % 2 === 1 ? part.split('→') : [part, part];
    if (i % 2 === 1)
      changes.push({
        base: { from: base.length, to: base.length + before.length },
        draft: { from: draft.length, to: draft.length + after.length },
        kind: before === '' ? 'insert' : after === '' ? 'delete' : 'replace',
      });
    base += before;
    draft += after;
  });
  return { base, draft, changes };
}

/** The other way round: what a test shows when it fails. */
export function formatMarked(base: string, draft: string, changes: readonly Change[]): string {
  let at = 0;
  const parts = changes.map((change) => {
    const kept = base.slice(at, change.base.from);
    at = change.base.to;
    return `${kept}⟦${base.slice(change.base.from, change.base.to)}→${draft.slice(change.draft.from, change.draft.to)}⟧`;
  });
  return parts.join('') + base.slice(at);
}

export const markedPairs: readonly string[] = [
  // Names
  '⟦黄Jenxun→黄仁勲⟧は1993年に二人の仲間と一緒に会社を設立した。',
  '⟦ジェンスン・フアン→黄仁勲⟧氏と⟦リサ・スウ→蘇姿豊⟧氏が登壇した。',
  '⟦黄→黄仁勲⟧氏はある講演で述べた。',
  '⟦Jen-Hsun黄→黄仁勲⟧の経営は"平らな組織"として知られている。',
  '⟦黄仁順→黄仁勲⟧、⟦蘇姿峰→蘇姿豊⟧、⟦陳立舞→陳立武⟧の三人である。',
  '黄仁勲⟦氏→⟧は笑った。',
  '⟦Nvidia→NVIDIA⟧の株価は⟦１０→10⟧％上がった。',
  // Marks and width
  '二人の仲間と一緒に会社を設立したが⟦,→、⟧場所は食堂だった。',
  '一枚のメモだけだった⟦...　→……⟧そのメモの内容を覚えている。',
  '彼は笑った。⟦。→⟧そして立ち去った。',
  '⟦"→「⟧平らな組織⟦"→」⟧として知られている。',
  '「⟦ →⟧最初の製品は失敗だった。しかし失敗が私たちを救った」',
  '社員の間で何度も⟦ →⟧引用され、社内の壁にも書かれている。⟦<br>→⟧会社の名前は決まっていなかった。',
  '座っていたと⟦\u200b→⟧回想する。',
  '彼は「はい⟦→」⟧と言った。',
  '時刻は⟦１０：３０→10:30⟧である。',
  '⟦ｻｰﾊﾞｰ→サーバー⟧を再起動する。',
  '製造を外部に任せ⟦ →⟧ることを弱点と考えない。',
  '裏側のラベルに書かれて⟦\n→⟧います。',
  '「嫁より⟦"→」⟧とだけ書かれた。',
  '雪はもう⟦ →⟧やんでいた。',
  // Words and clauses
  '会社を⟦設立→創業⟧した。',
  '売上⟦は→が⟧大きく伸びた。',
  '利用することが⟦可能です→できます⟧。',
  '設定を変更する⟦という→⟧ことです。',
  '市場は拡大し、利益は増加する⟦増加する→⟧。',
  '彼は⟦とても→非常に⟧早く起きた。',
  '最高⟦経営→技術⟧責任者に就任した。',
  '黄仁勲⟦→会長⟧は語った。',
  '東京で⟦新しい→⟧製品を発表した。',
  '午後、⟦→彼は⟧家に帰った。',
  'AとBと⟦CとDと→⟧EとFを比べる。',
  '価格は1,⟦000→200⟧円です。',
  '価格は⟦1,000→2,500⟧円です。',
  // Sentences
  '雨が降った。⟦風も強かった。→⟧彼は家にいた。',
  '雨が降った。⟦→しかし誰も困らなかった。⟧彼は家にいた。',
  '彼は走った。⟦彼は走った。→⟧息が切れた。',
  '⟦これはテストの文章ではありません→本書は試験に用いる原稿である⟧。次の文はそのまま残る。',
  // Paragraphs
  '一行目。\n⟦二行目。\n→⟧三行目。\n',
  '一行目。\n⟦→間の行。\n⟧二行目。\n',
  '一行目。⟦\n→⟧二行目。\n三行目。',
  '一行目。⟦→\n⟧二行目。\n三行目。',
  '見出し\n\n本文の一。\n⟦→\n⟧本文の二。\n',
  '「行くのか？」\n「行⟦く→かない⟧」\n「そうか」\n',
  '前の段落。\n⟦全部を書き直す前の文→まったく別の内容になった段落⟧。\n⟦次も古い→こちらも新たな言い回し⟧。\n後の段落。\n',
  '図を見る。\n⟦以下は翻訳です。\n→⟧⟦埠頭→波止場⟧ソフトの方針。',
  '末尾の行⟦→\n追加の行⟧',
  '末尾の行⟦\n削る行→⟧',
  // Other scripts and graphemes
  '楽しい⟦👩‍💻→👨‍💻⟧です',
  '⟦葛飾区→葛\u{e0100}飾区⟧に住む',
  '⟦𠮷野家→吉野家⟧で食べる',
  'The ⟦quick→fast⟧ fox jumps over the ⟦lazy→sleepy⟧ dog.',
  'I do ⟦not →⟧like it.',
  '他昨天⟦没有→⟧去医院看病。',
];
