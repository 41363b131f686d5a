/** A unit behind (or, of money, before) a number. */
export interface Unit {
  /** The same for all spellings: `km` for キロメートル. */
  readonly name: string;
  /** What the number is multiplied by: 10 for 割, which are tenths counted here as percent. */
  readonly factor: number;
  /** The first code unit after it. */
  readonly to: number;
}

/** Spellings of units of measure, money and time. Counters (台, 人, つ) are no units: many fit one thing. */
const spellings: Readonly<Record<string, string>> = {
  km: 'km キロメートル 公里 kilometers kilometres kilometer kilometre',
  m: 'm メートル meters metres meter metre',
  cm: 'cm センチメートル センチ 厘米 centimeters centimetres',
  mm: 'mm ミリメートル 毫米 millimeters millimetres',
  mile: 'マイル 英里 miles mile',
  foot: 'フィート 英尺 feet foot ft',
  inch: 'インチ 英寸 inches inch',
  kg: 'kg キログラム 公斤 千克 kilograms kilogram',
  g: 'g グラム grams gram',
  mg: 'mg ミリグラム',
  t: 'トン 吨 tons tonnes',
  pound: 'ポンド 磅 pounds pound',
  L: 'L リットル liters litres',
  mL: 'mL ml ミリリットル 毫升',
  'm²': '平方メートル 平方米 m2',
  ha: 'ヘクタール 公顷 ha hectares',
  '%': '% パーセント percent',
  円: '円 日元 yen JPY',
  dollar: '米ドル ドル 美元 dollars dollar USD',
  euro: 'ユーロ 欧元 euros euro EUR',
  yuan: '人民元 元 yuan RMB CNY',
  won: 'ウォン 韩元 won KRW',
  year: '年間 年 years year',
  // 3か月, 3ヶ月, 3カ月
  months: 'months month',
  month: '月',
  week: '週間 週 周 weeks week',
  day: '日間 日 天 days day',
  hour: '時間 小时 hours hour',
  "o'clock": '時',
  minute: '分間 分钟 分 minutes minute min',
  second: '秒間 秒钟 秒 seconds second sec',
  degree: '度 ℃ °C ° degrees degree',
  Hz: 'Hz ヘルツ',
  kHz: 'kHz キロヘルツ',
  MHz: 'MHz メガヘルツ',
  GHz: 'GHz ギガヘルツ',
  bps: 'bps',
  kbps: 'kbps Kbps',
  Mbps: 'Mbps',
  Gbps: 'Gbps',
  KB: 'KB kB キロバイト',
  MB: 'MB メガバイト',
  GB: 'GB ギガバイト',
  TB: 'TB テラバイト',
  W: 'W ワット',
  kW: 'kW キロワット',
  MW: 'MW メガワット',
  GW: 'GW ギガワット',
  kWh: 'kWh キロワット時',
  V: 'V ボルト',
  mAh: 'mAh ミリアンペア時',
};

const nameOf = new Map(
  Object.entries(spellings).flatMap(([name, all]) =>
    all.split(' ').map((spelling) => [spelling, name] as const),
  ),
);
const alternatives = [...nameOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => (/[A-Za-z]$/u.test(spelling) ? `${spelling}(?![A-Za-z])` : spelling));
const pattern = new RegExp(
  ` ?(?:(?<months>[かヶケカヵ箇个個]月間?)|(?<tenths>割)|(?<unit>${alternatives.join('|')}))`,
  'y',
);
const money: Readonly<Record<string, string>> = {
  $: 'dollar',
  '¥': '円',
  '￥': '円',
  '€': 'euro',
  '£': 'pound',
};

/** The unit that begins at `at`, with a space before it or without; `null` when none does. */
export function readUnit(text: string, at: number): Unit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const to = at + match[0].length;
  if (match.groups?.tenths) return { name: '%', factor: 10, to };
  const name = match.groups?.months ? 'months' : nameOf.get(match.groups?.unit ?? '');
  return name === undefined ? null : { name, factor: 1, to };
}

/** The unit that a sign of money before a number gives it. */
export function moneyBefore(text: string, at: number): string | undefined {
  return money[text[at - 1] ?? ''];
}
