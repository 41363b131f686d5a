/**
 * Nouns made of verbs, and verbs, whose okurigana is written in full or in part, all spellings of a word in a line, the fullest
 * first. Written for Suiko after 送り仮名の付け方 (Cabinet notice of 1973, rules 4, 6 and 7). Pairs that are two words
 * (食べ物 and 食物, 組み合わせ and 組合) are left out.
 */
const list = `
売り場 売場
乗り場 乗場
入り口 入口
出入り口 出入口
持ち主 持主
買い物 買物
飲み物 飲物
忘れ物 忘物
落とし物 落し物
贈り物 贈物
編み物 編物
曲がり角 曲り角
向かい風 向い風
追い風 追風
終わり 終り
変わり 変り
分かれ 分れ
生まれ 生れ
聞こえ 聞え
現れ 現われ
表し 表わし
断り 断わり
行い 行ない
暮らし 暮し
浮かび 浮び
代わり 代り
取り扱い 取扱い 取扱
取り消し 取消し 取消
取り替え 取替え 取替
取り付け 取付け 取付
据え付け 据付け 据付
申し込み 申込み 申込
申し出 申出
申し立て 申立て
届け出 届出
問い合わせ 問い合せ 問合わせ 問合せ
打ち合わせ 打ち合せ 打合わせ 打合せ
待ち合わせ 待ち合せ 待合わせ 待合せ
組み合わせ 組み合せ 組合わせ 組合せ
打ち切り 打切り
打ち上げ 打上げ
引っ越し 引越し 引越
引き落とし 引落とし 引落し 引落
引き渡し 引渡し 引渡
引き継ぎ 引継ぎ 引継
引き換え 引換え 引換
引き出し 引出し 引出
引き上げ 引上げ
引き下げ 引下げ
見積もり 見積り 見積
手続き 手続
手引き 手引
払い戻し 払戻し 払戻
支払い 支払
前払い 前払
振り込み 振込み 振込
積み立て 積立て 積立
立ち会い 立会い 立会
立ち入り 立入り 立入
立て替え 立替え 立替
建て替え 建替え 建替
乗り換え 乗換え 乗換
乗り入れ 乗入れ
書き込み 書込み 書込
読み込み 読込み 読込
読み取り 読取り 読取
聞き取り 聞取り
話し合い 話合い
切り替え 切替え 切替
切り取り 切取り
繰り返し 繰返し
繰り越し 繰越し 繰越
差し込み 差込み 差込
差し引き 差引き 差引
締め切り 締切り 締切
締め付け 締付け
折り返し 折返し
折り畳み 折畳み
売り上げ 売上げ 売上
売り切れ 売切れ
仕入れ 仕入
仕上げ 仕上
仕組み 仕組
貸し出し 貸出し 貸出
貸し切り 貸切り 貸切
借り入れ 借入れ 借入
受け取り 受取り 受取
受け入れ 受入れ 受入
受け渡し 受渡し 受渡
割り当て 割当て 割当
割り込み 割込み 割込
割り振り 割振り
埋め立て 埋立て 埋立
埋め込み 埋込み
追い越し 追越し 追越
組み立て 組立て 組立
組み込み 組込み 組込
呼び出し 呼出し 呼出
持ち込み 持込み 持込
下請け 下請
請け負い 請負
`;

/** A spelling of a noun, and of the verb it comes from. */
export interface Spelling {
  readonly form: string;
  /** The fullest spelling: what all have in common. */
  readonly word: string;
  /** What stays when the verb is inflected, 取り扱 or 切り替え; empty where the spelling shows no verb. */
  readonly stem: string;
  /** The kana that can follow the stem. What is one verb's as well as another's (行って) is left out. */
  readonly inflection: string;
}

/** Rows of the verbs of five vowels, by the kana that the noun ends in. */
const rows = [
  'わいうえお',
  'かきくけこ',
  'がぎぐげご',
  'さしすせそ',
  'たちつてと',
  'ばびぶべぼ',
  'まみむめも',
  'らりるれろ',
];

let byStart: ReadonlyMap<string, readonly Spelling[]> | null = null;

/** The spellings that begin with this character, the longest first. */
export function spellingsFrom(character: string): readonly Spelling[] {
  byStart ??= buildTable();
  return byStart.get(character) ?? [];
}

function buildTable(): ReadonlyMap<string, readonly Spelling[]> {
  const map = new Map<string, Spelling[]>();
  for (const line of list.trim().split('\n')) {
    const forms = line.split(' ');
    for (const form of forms) {
      const start = form.charAt(0);
      map.set(start, [...(map.get(start) ?? []), { form, word: forms[0] ?? '', ...verbOf(form) }]);
    }
  }
  for (const spellings of map.values()) spellings.sort((a, b) => b.form.length - a.form.length);
  return map;
}

function verbOf(form: string): Pick<Spelling, 'stem' | 'inflection'> {
  const end = form.slice(-1);
  const row = rows.find((kana) => kana.charAt(1) === end);
  if (row) return { stem: form.slice(0, -1), inflection: row };
  // 切り替える, 切り替えます, 切り替えた
  return /[えけげせてべめれ]/u.test(end)
    ? { stem: form, inflection: 'るたてまなよらろれ' }
    : { stem: '', inflection: '' };
}
