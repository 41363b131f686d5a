import type { Profile } from '#shared/text';

/**
 * What the last phrase of a sentence is, told by closed lists of particles, conjunctions and inflections. Stands before
 * the full stop that is left out here: 塩を運ぶ船が, 重要な, 温度を確認し.
 */
const kanji = '\\u3400-\\u9fff々';
const noun = `[${kanji}ァ-ヺーA-Za-z0-9０-９」』）％]`;

/** Exclamations and set phrases that end in an attributive: 無茶な。 */
const exclaimed = /(?:無茶|馬鹿|奇妙|不思議|失礼|贅沢|大袈裟|殺生|物騒|豪気|無体)な$/u;
/** Nouns of two kanji and し: 値段の見直し, 裏返し. */
const nounInShi = /[返回渡倒通戻消越残写直出押流落話試貸増隠干晒足外]し$/u;
/** Who is asked or told about leaves the rest to the other: 私の。誰の。 */
const person = /(?:私|僕|俺|君|彼|彼女|父|母|兄|姉|弟|妹|誰|何|先生|自分|人|者)の$/u;

/** Phrases that no sentence ends in: something must follow. */
const openPhrases: readonly RegExp[] = [
  // 教育に関する。
  /(?:における|に関する|に対する|をめぐる|についての|のための)$/u,
  // 最も重要な。とても大きな。
  new RegExp(
    `[はがをにのでもと][^、]*(?:[${kanji}]{2}|大き|小さ)な$|(?:最も|非常に|とても|極めて)[${kanji}]{2}な$`,
    'u',
  ),
  // 塩を作り。旗を押し。
  new RegExp(`を[${kanji}]{1,2}[りきみびちぎ]$|を[${kanji}]し$`, 'u'),
  // 温度を確認し。
  new RegExp(`を[${kanji}]{2}し$`, 'u'),
  // 塩を作り、しかし。
  /(?:、|^.{6,}[」』\u3400-\u9fffァ-ヺー])(?:そして|しかし|および|または|ならびに|かつ|なぜなら|それとも|もしくは)$/u,
  // 彼はそう言っ。 水が足らな。
  new RegExp(
    `[はがを].*(?:[${kanji}](?:っ|[ばまらわさたえけせべめれ]な)|[てで]いな|[らさ]れな|わからな|できな)$|[てで]い$`,
    'u',
  ),
  // 表面には一滴の水も。 姿はもうどこにも。
  new RegExp(`は.*(?:一[${kanji}つ]の?[${kanji}]*|少しの[${kanji}]+|どこ[にへ])も$`, 'u'),
  // 二十億円に達するものと。 それから少しの。 長さは四十メートルにも。
  new RegExp(
    `[るた]ものと$|(?:少し|多く|いくつか|たくさん|ほとんど|すべて)の$|は、?[^、]*[${kanji}ァ-ヺー]にも$`,
    'u',
  ),
  // 動かなくなることが。 内釜が傷むことが。
  /[るくすつぬむうぶぐ]こと[がは]$/u,
  // 故障の原因と。
  /の(?:原因|要因|一因|結果|対象|中心|目標|課題|話題|焦点|転機|手本|基準|基礎|支え|きっかけ)と$/u,
  // 本文には説明書をお読み。調理器の上ではお使いに。
  new RegExp(
    `をお[${kanji}]{1,2}[いりしきみびち]$|[はをが]お(?:使い|読み|持ち|飲み|聞き|受け取り|求め|選び|戻し|取り消し)に$`,
    'u',
  ),
  // 時計は、時間を知らせるだけの。
  /[はが、].*(?:だけ|ばかり|ほど|まで|から|へ|ため|よう)の$/u,
  // 鉄は118ドルから97ドルへ、石炭は240ドルから。
  new RegExp(`${noun}から[^。]*${noun}[へに]、[^。]*${noun}から$`, 'u'),
  // 赤字であり。一割になり。
  /(?:[てで]あり|ており|[^の]となり|[にく]なり|ことができ|のみならず)$/u,
  // 塩しか。雑貨などの。
  new RegExp(`[${kanji}ァ-ヺー](?:しか|などの)$`, 'u'),
  // ただし、動画は。ただし、定員に。
  new RegExp(`^(?:ただし|なお|しかし|また|さらに|一方)、${noun}+[はがをに]$`, 'u'),
];

/** A clause that is whole, and joins what follows: 約束したが、 深いので、 一割になり、 開いて、 */
const joined = new RegExp(
  `(?:[るたいだうくすむぶつ](?:が|けれど|ので|から|のに)|(?:です|ます|した|せん)(?:が|けれど|ので|から|のに)|ため|[なり]り|[${kanji}]し|を[${kanji}]{1,2}[いきぎちりびみ]|[しいっんりきけせてれめえ][てで])、`,
  'u',
);

/** Stems that are no command of another verb, as 敷け and 守れ are. */
const stems =
  '(?:[数伝越迎加与考備支超終教抱整構]え|[止集求始進深高含決認定眺]め|[続受避設届付助]け|[見任載]せ|[育建捨]て|[入離恐触忘]れ|[上下告掲広逃曲投]げ)';

/** Phrases that lack a predicate, but may be meant so in speech, slogans and stories. */
const hangingPhrases: readonly RegExp[] = [
  // 時期については明らかに。一割になり、在庫で。
  new RegExp(
    `(?:については?|${noun}は|[てでり]、|を[${kanji}]{1,2}[いきぎちびみ]、|が、)(?:[^、]*(?:[${kanji}ァ-ヺー]|[らや]か|[そこ]こ))?(?:に|で|へ)$`,
    'u',
  ),
  // 理由は一つだけで。
  new RegExp(`${noun}は[^、]*だけで$`, 'u'),
  // 失点の数ではなく、立った場所の。
  new RegExp(`(?:ではなく|は|が)、?[^、]*${noun}の$`, 'u'),
  // 船は風を待つために。塩は海水を煮て。
  new RegExp(
    `${noun}は、?[^、].*(?:ながら|ために|ように|ことで|とともに|によって|に対して|にとって|について|として|において|に伴い|により|に基づき|に加え|だけでなく)$`,
    'u',
  ),
  new RegExp(`${noun}は、?.*[をに].*(?:[しいっりきけせれめえ]て|んで)$`, 'u'),
  // 電源を切ってから。火が消えるまで。ふたを開けると。
  new RegExp(`[${kanji}ァ-ヺー][をが].*(?:てから|[るくすむうつ](?:まで|と))$`, 'u'),
  // 値段が高いため。海のような。
  /[はが].*(?:[るいたな]ため|のような)$/u,
  // 工場の煙突を数え。三年で九割に達し。
  new RegExp(`を${stems}$|[にへ][${kanji}]{1,2}[しりちみびぎ]$`, 'u'),
  // 剣を抜いて、大臣の。
  new RegExp(`[てでり]、[^、]*${noun}の$`, 'u'),
  // 山椒は、主人が裏山で。
  new RegExp(`${noun}は、?[^、]*${noun}が[^、]*${noun}[でにへ]$`, 'u'),
  // 一日を過ぎると、電源が切れるように。
  new RegExp(`(?:[るいた]と|ば|たら)、[^、]*${noun}[がは][^、]*[るいた]ように$`, 'u'),
  // 二人の名前が並んで。目は退化して。 教えて。 asks.
  /[はが](?!.*教えて)[^、]{2,}(?:[しいっりきけせれめえべげ]て|んで)$/u,
  // 「延期だ」と強調し。 壁に囲まれ。
  new RegExp(`[はがをにとへ].*[${kanji}]{2}し$|[はがをに].*[${kanji}][らさかまばわ]れ(?<!生まれ)$`, 'u'),
  // 二社が、最終段階へと。氷点下二十度まで。一割になり、少なすぎれば。
  new RegExp(
    `[はが].{6,}[${kanji}ァ-ヺー]へと$|${noun}が[^はが、]{5,}まで$|[りし]、[^、]*[えけせてねべめれげ]ば$`,
    'u',
  ),
  // 江戸時代に生まれたことに。眺めながら、遠い昔の。
  new RegExp(`は、?.*[るた]ことに$|ながら、[^、]*${noun}の$`, 'u'),
  // 場所の。
  new RegExp(`[^、]{6,}[${kanji}ァ-ヺー](?<![用製型側方])の$`, 'u'),
  // 不要なフォルダーを削除して。
  /.{4,}[をに].*(?:[しいっりきけせれめえ]て|んで)$/u,
  // 白い塩を使って。市場では塩や。
  new RegExp(`を(?:通じ|使っ|用い|めぐっ|もとにし)て$|[はがに].*[${kanji}ァ-ヺー]や$`, 'u'),
];

/** A topic with a place, a means, a start that nothing is said of; 2倍に。 and 9時から。 are how figures are told. */
const adrift = new RegExp(
  `${noun}は、?(?=.{6}).*(?<![倍割位年月日時分円人回度％0-9０-９])(?<=[${kanji}ァ-ヺー])(?:に|で|へ|から|より)$`,
  'u',
);

/** The same of any sentence that is long: 三年前に師匠が彼に渡したもので、鞘から。 */
const longOpen = new RegExp(
  `(?<![倍割位年月日時分円人回度％0-9０-９])(?<=[${kanji}ァ-ヺー])(?:に|で|へ|から|も)$`,
  'u',
);
const longest = 20;

/** What polite prose, which is seldom clipped, leaves open: 必ず電源を。 粉は袋に。 */
const clipped = new RegExp(`${noun}[をが]$|${noun}は.{4,}${noun}[にでへ]$|こと[もにで]$`, 'u');
/** What it clips all the same: ご注意を。 詳しくは窓口で。 またのお越しを。 */
const courtesy =
  /[ごお][\u3400-\u9fffぁ-ん]{1,4}を$|ください|詳しくは|くわしくは|販売店|窓口|センター|問い?合わ?せ|申し?込み|感謝|祝福|拍手|[^。]{0,6}は(?:[^をが]{0,8})[でへ]$/u;

/** Kana in which most sentences end, and none of the phrases above; る and い end a few that stay open. */
const closing = new Set('ただすうんくぐむぶぬ');

/** Whether a sentence, its full stop left off, ends in a phrase that cannot end one. */
export function endsOpen(bare: string): boolean {
  if (closing.has(bare.slice(-1))) return false;
  if (exclaimed.test(bare) || (nounInShi.test(bare) && !/を.し$/u.test(bare))) return false;
  return openPhrases.some((pattern) => pattern.test(bare));
}

/** Whether it ends without a predicate though clauses before it lead up to one. */
export function endsHanging(bare: string, { register, kind }: Profile): boolean {
  const last = bare.slice(-1);
  if (closing.has(last) || last === 'る' || last === 'い') return false;
  const isPolite = register === 'polite' && kind !== 'novel' && kind !== 'subtitles';
  if (isPolite && bare.length >= 5 && clipped.test(bare) && !courtesy.test(bare)) return true;
  if (bare.length >= longest && longOpen.test(bare) && !courtesy.test(bare)) return true;
  if (kind !== 'novel' && bare.length >= 12 && adrift.test(bare) && !courtesy.test(bare)) return true;
  if (bare.length < 8 || person.test(bare) || /気をつけて$/u.test(bare)) return false;
  // 約束の日は、まだ二年も先の。
  const isHalved = /だけで$|は、.*の$/u.test(bare);
  if (bare.length < (kind === 'novel' ? longest : 10) && !isHalved) return false;
  const which = hangingPhrases.findIndex((pattern) => pattern.test(bare));
  if (which < 0) return false;
  // 詳しくは窓口で。受付は現金で。 A place or a manner is said so; behind a clause or a correction it is not.
  return which > 0 || joined.test(bare);
}
