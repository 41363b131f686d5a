import { fold, hanFormOf } from '#shared/text';

/**
 * How Korean reads the kanji that people and places are named with, in the Revised Romanization, a syllable and its
 * kanji a group. The syllables are those of the hangul; where Korean drops or changes the first sound of a name (이, 림)
 * both are given.
 */
const groups = `
ga 佳嘉可 gang 姜江康剛強綱 gap 甲 gil 吉 gyeong 京慶景敬瓊卿庚 gye 桂啓溪 go 高孤 gon 坤 gong 孔公
gwan 寬冠觀 gwang 光廣洸 gyo 教喬 gu 具九求龜 guk 國菊 gun 君軍 gwon 權 gyu 圭奎揆珪 geun 根槿近 geum 金錦 gi 基起氣奇琪祺棋
gim 金 na 羅娜 nak 樂 nam 南男 no 盧魯 nyeo 女 da 多 dan 丹檀 dal 達 dae 大臺 deok 德 do 都道度 dong 東同童棟 du 斗杜
ra 羅 ran 蘭 ryong 龍 ryeon 蓮連 ryeong 玲令 ryul 律 ryu 柳劉流 rye 禮 rae 來 rang 浪 ryeol 烈 rim 林 ri 李里 rin 麟 ma 馬麻 man 萬滿 mae 梅 maeng 孟 myeong 明命鳴 mo 毛 mok 木穆
mu 武茂舞 muk 墨 mun 文門 mi 美米微 min 民敏珉旻閔玟 bak 朴 ban 潘班 bang 方房邦 bae 裵裴培 baek 白百 beom 範汎 beop 法
byeong 炳秉丙兵柄 bo 寶甫輔普 bok 福 bong 鳳奉峰 bu 夫富釜 buk 北 bin 彬斌 sa 史沙 san 山 sam 三 sang 相尚祥常上 saek 色 seo 徐瑞西書緒序舒
seok 石錫碩奭 seon 善宣仙先鮮 seol 雪薛 seom 暹 seong 成聖誠星晟城聲性 se 世細 so 蘇昭小素 sok 束 son 孫 song 宋松 su 秀洙水壽守修樹 suk 淑叔肅
sun 順純舜淳 sung 崇 seung 勝昇承丞 si 時始市詩 sik 植式 sin 申信新辛愼 sil 實 sim 沈心 ssang 雙 a 雅亞兒 an 安 ae 愛 yang 梁楊洋陽
eo 魚 eon 彦 eom 嚴 yeo 呂汝麗余 yeok 驛 yeon 妍延連蓮然 yeol 烈悅 yeom 廉 yeong 英榮永映泳暎瑛 ye 藝禮睿 o 吳五 ok 玉 on 溫 wan 完 wang 王
yo 堯 yong 龍勇容用鎔 u 禹宇佑雨 uk 旭郁昱 un 雲 ung 雄 won 元原源遠媛園院 wol 月 wi 魏 yu 柳劉兪有裕流 yuk 陸 yun 尹潤允胤 yul 律 eun 恩銀殷垠 eum 音 eul 乙 ui 義儀宜
i 李伊二利里 ik 益翼 in 仁寅人麟 il 一日逸 im 任林 ja 子慈 jang 張長章莊 jae 在載財宰才材 jeon 全田典 jeong 鄭正貞靜政丁定廷楨禎情晶 je 諸濟 jo 趙曹祖朝 jong 鍾宗種從 jwa 左
ju 朱周珠柱州 jun 俊準浚峻駿濬 jung 中重仲 ji 池智志知地芝枝 jin 陳眞珍鎭進振秦晉津 cha 車次 chan 贊燦讚 chang 昌滄窓倉 chae 蔡彩 cheon 天千川泉 cheol 哲鐵喆
cheong 靑淸 cho 初草 choe 崔 chu 秋 chun 春 chung 忠 chil 七 tak 卓 tae 泰太兌 taek 宅澤 pal 八 pyeong 平坪 po 浦 pyo 表 pil 弼筆 ha 河夏荷
hak 學鶴 han 韓漢翰 ham 咸 hae 海惠 hyang 香鄕 heo 許 heon 憲 hyeok 赫革 hyeon 賢玄鉉顯炫現 hyeong 亨炯衡 hye 惠慧 ho 浩鎬虎好昊湖皓 hong 洪弘紅虹
hwa 花華和化 hwan 煥桓換歡 hwang 黃 hoe 會 hyo 孝曉 hu 厚 hun 勳薰訓 hwi 輝徽 hui 喜姬熙希嬉熹
du 頭 ro 露路 byeok 碧 juk 竹 guk 菊 ji 地 eun 銀 am 岩巖 hang 港航 man 灣 gok 谷 dong 洞 chon 村 si 市 gyo 橋校 cheol 鐵 seon 船鮮 gong 空工 sang 商
hoe 會 dang 堂 won 園院 gwan 館 sil 室 saeng 生 mul 物 eop 業 nong 農 sik 食 pum 品 yak 藥 ui 醫 gwa 科 gi 技機 sul 術 heung 興 geon 健建 jo 朝 ryeo 麗
ga 伽 ya 耶野 jeon 前電 hu 後 nae 內 oe 外 ha 下 dong 冬 mok 木 sam 森 hwa 火 to 土 jeong 井 pung 風 bing 氷 mu 霧 nok 綠 jeok 赤 heuk 黑 cha 茶 hyang 香
`;

/** Spellings of surnames that no system gives, and that their bearers use. */
const surnames = `
李 lee yi rhee i ri yee, 朴 park pak bak, 金 kim gim, 崔 choi choe, 鄭 jung jeong chung chong, 姜 kang gang, 趙 cho jo, 尹 yoon yun,
張 jang chang, 林 lim im rim, 吳 oh o, 徐 seo suh so, 申 shin sin, 辛 shin sin, 權 kwon gwon, 黃 hwang whang, 安 ahn an, 柳 ryu yoo yu, 全 jeon jun chun,
高 ko go koh, 文 moon mun, 孫 son sohn, 裵 bae pae, 白 baek paik back, 許 heo hur huh, 沈 shim sim, 盧 noh no roh, 郭 kwak gwak,
成 sung seong, 朱 joo ju chu, 禹 woo u, 具 koo ku gu, 羅 na ra, 嚴 um eom, 元 won, 方 bang pang, 玄 hyun hyeon, 廉 yeom, 呂 yeo, 秋 choo chu, 兪 yoo yu, 任 lim im yim
`;

let readings: Map<string, string[]> | null = null;
let surnameSpellings: Map<string, string[]> | null = null;

/** Korean readings of a folded kanji, in Latin letters; none where the table does not have it. */
export function koreanReadingsOf(kanji: string): readonly string[] {
  readings ??= readGroups();
  return readings.get(kanji) ?? [];
}

/** How Koreans of this surname (folded kanji) spell it, with the readings of the table. */
export function koreanSurnameSpellings(surname: string): readonly string[] {
  surnameSpellings ??= new Map(
    surnames.split(',').map((line) => {
      const [kanji = '', ...spellings] = line.trim().split(/\s+/u);
      return [fold(kanji).text, spellings];
    }),
  );
  const read = koreanReadingsOf(surname);
  return [...new Set([...(surnameSpellings.get(surname) ?? []), ...read, ...read.map(inMcCuneReischauer)])];
}

/** Paek for baek: what begins a word is not voiced there. */
function inMcCuneReischauer(syllable: string): string {
  const plain = syllable.replaceAll('eo', 'o').replaceAll('eu', 'u');
  return plain.replace(/^[gdbj]/u, (initial) => ({ g: 'k', d: 't', b: 'p' })[initial] ?? 'ch');
}

let bySpelling: Map<string, string[]> | null = null;

/** The surnames (folded kanji) that Koreans spell so. */
export function koreanSurnamesSpelled(letters: string): readonly string[] {
  bySpelling ??= invert();
  return bySpelling.get(letters) ?? [];
}

function invert(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const line of surnames.split(',')) {
    const [kanji = '', ...spellings] = line.trim().split(/\s+/u);
    for (const spelling of spellings) table.set(spelling, [...(table.get(spelling) ?? []), fold(kanji).text]);
  }
  return table;
}

function readGroups(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [, syllable = '', kanji = ''] of groups.matchAll(/([a-z]+) (\p{Script=Han}+)/gu)) {
    for (const character of kanji) {
      // 姬 is 姫 in Japanese.
      for (const key of new Set([
        fold(character).text,
        fold(hanFormOf(character)?.japanese[0] ?? character).text,
      ]))
        table.set(key, [...(table.get(key) ?? []), syllable]);
    }
  }
  return table;
}
