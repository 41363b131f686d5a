import type { ParagraphContext } from '../rule';

const noun = '[\\u3400-\\u9fff々ァ-ヺA-Za-z0-9０-９「『（、]';
/**
 * Particles that cannot stand side by side, by the one on the left: what was between them went with the residue.
 * には, とは, のを, のが, への are two particles that can.
 */
const clashes: readonly (readonly [string, RegExp])[] = [
  ['をはが', new RegExp(`^(?:を|[がはにのでへ]${noun})`, 'u')],
  ['にへ', new RegExp(`^(?:を|[がにで]${noun})`, 'u')],
  ['の', new RegExp(`^へ${noun}`, 'u')],
  ['、', new RegExp(`^(?:を|[はにのへ]${noun}|が(?!、)${noun})`, 'u')],
];

const letters = '\\u3400-\\u9fff々ァ-ヺー';

/** Particles whose noun is gone, and a speaker without the speech: they need no residue to tell. */
const certainClash = new RegExp(
  [
    // 補助金をを決めた。 港のへ向かう。 間際にに渡した。
    `(?<=[${letters}])(?:[をにがはでへ](?=を[\\u3400-\\u9fff、。])|(?:を(?=[がはのへにで])|が(?=[はのへが])|に(?=[にのが])|は(?=[はにのが])|で(?=[がに])|へ(?=[がにで])|の(?=[への]))(?=.[${letters}]))`,
    // 社長は、と述べた。 壁には、と書かれている。 若い人に、とだけ言う。
    `(?<=[${letters}])(?:は、(?=と(?:述べ|説明し|発表し|指摘し|語っ|書かれ|記され))|(?:に|で)は、(?=と(?:書|記|刻|印刷|貼|あ[るっり]))|[はに]、(?=とだけ))`,
    // 契約は、の更新が しかし、を見ると 次に、へ向かった
    `(?<=[${letters}](?:[はがをにで]|[にで]は)|しかし|そして|また|さらに|一方|ただし|なお|特に)、(?=を[^、]|の[${letters}]|へ[\\u3400-\\u9fff](?!屈))`,
    // 専門家は、について 村には、という言い伝えが 三日間続き、からも 会議には、と、の三か国が
    `(?<=[ぁ-ん])、(?=(?:で[\\u3400-\\u9fff]|まで[にのを]|や[\\u3400-\\u9fff]|も[\\u3400-\\u9fff]|について|に対し|に関し|にとって|における|に基づ|によって)|からも?[\\u3400-\\u9fff](?<!(?:揚|元|手|回|梅|騒|拭|咳|威|押|松|箱|馬))|と、の)|(?<=[${letters}](?:[はが]|[にで]は))、(?=という[${letters}])`,
    // 工事は第期と 参加者は約人で 午後時に: the number is gone.
    `(?<![次落及])第(?=[章回期条巻話節号])|約(?=(?:人|円|年|個|台|件|社|か月|時間|％|キロ|メートル)[にでのをがはと、。])|午[前後](?=時[にのからま])`,
    // 原因はです。 父はで働く。
    `(?<=[${letters}])(?:は、?(?=(?:です|でした|である|だった)。)|[はが](?=で[\\u3400-\\u9fff]))`,
    // 碁盤の上では、がほとんど 船長が見ると、は帽子を
    `(?<=[ぁ-ん])、(?=が(?!行)(?:[${letters}]|ほとんど|すべて)|は(?![虫握種]|行)[${letters}]|に(?!違|[もは])[\\u3400-\\u9fff])`,
    // 壁には「」と書かれている。 湿度は％に下がる。
    `「(?=」と(?:書|記|言|述|呼|あ[るっり]|いう))|『(?=』[とをはがにの])|(?<=[${letters}][はがをにで、])(?=[％℃][のにをがはで]|パーセント[のにをがはで])`,
  ].join('|'),
  'gu',
);

/**
 * A noun with の and another particle: 少年のは、井戸の底の. Of people, days and kinds one says so: 彼のは、昨日のを.
 */
const possessed = new RegExp(
  `(?<=[${letters}])(?<!(?:私|僕|俺|君|彼|女|父|母|兄|姉|弟|妹|誰|先生|自分|人|者|日|年|月|週|時|前|次|別|他|後|初|番|側|方|用|製|型|店|社|々|家|らし|もと))の(?=(?:は|が|を|にも?|も)、?[${letters}0-9０-９]|[はが]、|を[ぁ-ん])`,
  'gu',
);

/** Where a noun is probably missing between の and the particle behind it. */
export function doubtfulSeamsIn({ text }: ParagraphContext): number[] {
  return Array.from(text.matchAll(possessed), ({ index }) => index + 1);
}

/** Where residue stands, or stood until a repair took it out, in mid-sentence and text is missing as well. */
export function seamsIn({ text, markup, removedAt }: ParagraphContext): number[] {
  const pieces = markup.map(({ span }) => span);
  const seams = [...pieces, ...removedAt.map((at) => ({ from: at, to: at }))];
  const clashing = Array.from(text.matchAll(certainClash), ({ index, 0: { length } }) => index + length);
  const beside = seams
    .filter(({ from, to }) => isSeam(text.charAt(from - 1), text.slice(to, to + 3)))
    .map(({ to }) => to);
  return [...new Set([...beside, ...clashing])];
}

function isSeam(left: string, right: string): boolean {
  return left !== '' && clashes.some(([lefts, rights]) => lefts.includes(left) && rights.test(right));
}
