import { fold } from '#shared/text';
import type { Base } from '../discovery/base-likeness';
import { meaningOf } from './kind-words';
import type { ThingName } from './thing-name';

/** Words that names are made of and that translators put into their language: a line for each meaning. */
const words = `
東 イースト east eastern
西 ウエスト ウェスト west western
南 サウス south southern
北 ノース north northern
中 ミドル middle
新 ニュー new
大 グランド グレート grand great big
小 リトル little small
古 旧 オールド old
高 ハイ high
青 碧 蒼 ブルー blue
緑 グリーン green
白 ホワイト white
赤 紅 レッド red
黒 ブラック black
金 黄金 ゴールド ゴールデン gold golden
銀 シルバー silver
紫 パープル purple
雪 スノー snow
氷 アイス ice
雨 レイン rain
風 ウインド ウィンド wind
雲 クラウド cloud
霧 ミスト フォグ mist fog
雷 サンダー thunder
嵐 ストーム storm
虹 レインボー rainbow
星 スター star
月 ムーン moon
日 太陽 サン sun
空 天 スカイ sky
光 ライト light
火 炎 ファイヤー ファイア fire
水 ウォーター water
海 オーシャン ocean
波 ウェーブ ウエーブ wave
川 リバー river
山 マウンテン mountain
石 ストーン stone
岩 ロック rock
鉄 アイアン iron
玉 ジェイド jade
青磁 青瓷 セラドン celadon
磁器 瓷器 ポーセリン porcelain
真珠 パール pearl
水晶 クリスタル crystal
森 林 フォレスト forest
木 樹 ツリー tree
松 パイン pine
竹 バンブー bamboo
花 フラワー flower blossom
葉 リーフ leaf
桜 サクラ cherry
梅 プラム plum
蓮 蓮花 ロータス lotus
薔薇 ローズ rose
茶 ティー tea
米 ライス rice
犬 ドッグ dog
狼 ウルフ wolf
狐 フォックス fox
熊 ベア bear
虎 タイガー tiger
獅子 ライオン lion
馬 ホース horse
鹿 ディア deer
龍 竜 ドラゴン dragon
鳥 バード bird
鷹 隼 ファルコン ホーク falcon hawk
鷲 イーグル eagle
鶴 クレイン crane
燕 スワロー swallow
白鳥 スワン swan
鳳凰 フェニックス phoenix
亀 タートル turtle
鯨 ホエール whale
蝶 バタフライ butterfly
灯台 燈塔 ライトハウス lighthouse
橋 ブリッジ bridge
門 ゲート gate
塔 タワー tower
剣 ソード sword
旗 フラッグ flag
鐘 ベル bell
王 キング king
女王 クイーン queen
夢 ドリーム dream
時 タイム time
世界 ワールド world
海事 マリタイム maritime
気象 天気 ウェザー weather meteorological
調査 サーベイ survey
極地 ポーラー polar
海洋 マリーン oceanic
東亜 東アジア
亜細亜 アジア asia asian
太平洋 パシフィック pacific
大西洋 アトランティック atlantic
カード card
メーカー maker
マスター master
ボード board
リンク link
チーム team
マネー money
ブック book
ノート note
コア core
チップ chip
エンジン engine
ドライブ drive
`;

const meanings = readWords();
const longest = Math.max(...[...meanings.keys()].map((word) => word.length));

function readWords(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  words
    .trim()
    .split('\n')
    .forEach((line, at) => {
      for (const word of line.split(' ')) if (!table.has(word)) table.set(fold(word).text, at);
    });
  return table;
}

/** Meanings of kinds and trades are other numbers than those of words. */
const kindOffset = 1000;

function meaningIn(text: string): number | undefined {
  const kind = meaningOf(text);
  return kind === undefined ? meanings.get(text) : kindOffset + kind;
}

const remembered = new WeakMap<ThingName, readonly number[]>();

/** What all words of a name mean, one behind the other; none where a word is not known, or there is only one. */
export function meaningsOf(name: ThingName): readonly number[] {
  const known = remembered.get(name);
  if (known) return known;
  const found = name.words
    .flatMap((word) => word.match(/\p{Script=Han}+|[a-z]+|[\u30a1-\u30ff]+/gu) ?? [])
    .map(takeApart);
  const all = found.every((own) => own.length > 0) ? found.flat() : [];
  const own = all.length > 1 ? all : [];
  remembered.set(name, own);
  return own;
}

/** The meanings of the words that a run of one script is made of, the longest words first. */
function takeApart(text: string): number[] {
  if (text === '') return [];
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    // One katakana or letter is no word.
    if (length < 2 && !/^\p{Script=Han}/u.test(text)) return [];
    const meaning = meaningIn(text.slice(0, length));
    if (meaning === undefined) continue;
    if (length === text.length) return [meaning];
    const rest = takeApart(text.slice(length));
    if (rest.length > 0) return [meaning, ...rest];
  }
  return [];
}

/** 雪フォックス and スノーフォックス, 白狼氷河 and ホワイトウルフ氷河: word by word the same in another language. */
export function translates(a: ThingName, b: ThingName): Base | null {
  const [one, other] = [meaningsOf(a), meaningsOf(b)];
  if (one.length === 0 || one.length !== other.length || one.some((meaning, at) => meaning !== other[at]))
    return null;
  return {
    score: 0.68,
    evidence: [{ id: 'same-kind', a: a.words.join(''), b: b.words.join('') }],
    part: 'full',
    limit: 'doubtful',
  };
}
