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
届け先 届先
振り返り 振返り
振り替え 振替え 振替
振り分け 振分け 振分
行き先 行先
受け皿 受皿
受け手 受手
受け持ち 受持ち 受持
引き金 引金
引き戸 引戸
引き続き 引続き
引き分け 引分け
引き立て 引立て
引き返し 引返し
引き伸ばし 引伸ばし
打ち消し 打消し
打ち込み 打込み
打ち明け 打明け
書き換え 書換え 書換
書き取り 書取り
書き直し 書直し
書き出し 書出し
読み上げ 読上げ
読み出し 読出し
読み物 読物
取り組み 取組み 取組
取り出し 取出し
取り外し 取外し
取り込み 取込み
取り入れ 取入れ
取り決め 取決め
取り下げ 取下げ
取り調べ 取調べ
取り立て 取立て
取り次ぎ 取次ぎ 取次
取り寄せ 取寄せ
取り戻し 取戻し
切り下げ 切下げ
切り上げ 切上げ
切り離し 切離し
切り口 切口
切り札 切札
切り身 切身
組み替え 組替え
組み入れ 組入れ
組み上げ 組上げ
繰り上げ 繰上げ
繰り下げ 繰下げ
繰り入れ 繰入れ
呼び掛け 呼掛け
立ち上げ 立上げ
立ち上がり 立上がり 立上り
立ち寄り 立寄り
立ち退き 立退き
立て札 立札
乗り越え 乗越え
乗り物 乗物
乗り継ぎ 乗継ぎ
乗り降り 乗降り
持ち帰り 持帰り
持ち運び 持運び
持ち出し 持出し
持ち上げ 持上げ
持ち味 持味
積み込み 積込み
積み重ね 積重ね
積み荷 積荷
積み下ろし 積下ろし 積下し
買い入れ 買入れ
買い手 買手
買い取り 買取り 買取
売り手 売手
売り切り 売切り
売り込み 売込み
売り出し 売出し
貸し付け 貸付け 貸付
借り手 借手
貸し手 貸手
追い込み 追込み
追い出し 追出し
押し込み 押込み
押し出し 押出し
押し入れ 押入れ
落ち着き 落着き
落ち込み 落込み
思い付き 思付き
掛け合わせ 掛合わせ
締め出し 締出し
閉じ込め 閉込め
付け加え 付加え
付け合わせ 付合わせ
付け根 付根
詰め込み 詰込み
詰め替え 詰替え
釣り合い 釣合い
釣り合わせ 釣合わせ
巻き込み 巻込み
巻き取り 巻取り
盛り上がり 盛上がり 盛上り
盛り付け 盛付け
割り切り 割切り
割り算 割算
焼き付け 焼付け
焼き物 焼物
吹き付け 吹付け
吹き出し 吹出し
蒸し焼き 蒸焼き
飲み込み 飲込み
染み込み 染込み
拭き取り 拭取り
張り付け 張付け
張り替え 張替え
貼り合わせ 貼合わせ
差し出し 差出し
差し替え 差替え
差し押さえ 差押え 差押
差し支え 差支え
差し入れ 差入れ
据え置き 据置き 据置
控え室 控室
待ち伏せ 待伏せ
向かい合わせ 向い合わせ
向き合い 向合い
申し入れ 申入れ
申し合わせ 申合わせ 申合せ
言い換え 言換え
言い渡し 言渡し
入れ替え 入替え 入替
入れ物 入物
預け入れ 預入れ
預かり 預り
起こり 起り
起こし 起し
表れ 表われ
著し 著わし
当たり 当り
集まり 集り
明かり 明り
答え合わせ 答合わせ
踏み込み 踏込み
踏み台 踏台
駆け込み 駆込み
駆け出し 駆出し
飛び込み 飛込み
飛び出し 飛出し
跳ね返り 跳返り
植え込み 植込み
刈り取り 刈取り
汲み取り 汲取り
搾り取り 搾取り
摘み取り 摘取り
積み替え 積替え
編み上げ 編上げ
織り込み 織込み
折り曲げ 折曲げ
折り目 折目
割り付け 割付け 割付
受け答え 受答え
受け継ぎ 受継ぎ
引き受け 引受け
引き取り 引取り
引き抜き 引抜き
引き離し 引離し
引きずり 引摺り
締め直し 締直し
洗い直し 洗直し
洗い流し 洗流し
流し込み 流込み
押し上げ 押上げ
押し下げ 押下げ
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
