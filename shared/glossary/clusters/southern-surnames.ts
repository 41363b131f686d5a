import { fold } from '#shared/text';

/** How surnames are spelled after Cantonese, Hokkien, Teochew and Hakka: kanji, then spellings. */
const spellings = `
陳 chan tan chin, 黄 wong ng ooi, 王 wong ong heng, 張 cheung cheong teo chong, 李 lei lee, 林 lam lim, 呉 ng goh, 劉 lau low lew,
梁 leung leong neo, 何 hoh, 周 chow chew, 郭 kwok quek, 曽 tsang chan, 朱 chu choo, 鄭 cheng tay teh, 葉 yip ip yap, 馮 fung foong,
鄧 tang teng, 蔡 choi chua tsoi, 許 hui koh khoo, 謝 tse chia cheah, 羅 law loh, 楊 yeung yeo yong, 趙 chiu chew, 余 yue yee,
蘇 so soh, 盧 lo loo, 呂 lui looi, 麦 mak, 潘 poon phua, 譚 tam tham, 区 au, 関 kwan, 鍾 chung cheong, 莫 mok, 簡 kan, 徐 tsui chee,
胡 wu woo foo, 洪 hung ang, 丁 ting, 孫 suen soon, 江 kong kang, 温 wan, 馬 ma mah, 沈 shum sim, 方 fong png, 彭 pang phang,
白 peh pak, 邱 yau khoo, 翁 yung ang, 戴 tai, 黎 lai, 廖 liu liew, 高 ko koh, 陸 luk, 石 shek, 欧 au ou, 顔 ngan gan, 傅 fu poh
`;

const bySpelling = readSpellings();

function readSpellings(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of spellings.split(',')) {
    const [kanji = '', ...words] = line.trim().split(/\s+/u);
    for (const word of words) table.set(word, [...(table.get(word) ?? []), fold(kanji).text]);
  }
  return table;
}

/** The surnames, in folded kanji, that letters spell so in the south of China and abroad. */
export function southernSurnames(letters: string): readonly string[] {
  return bySpelling.get(letters) ?? [];
}
