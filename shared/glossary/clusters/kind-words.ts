import { fold } from '#shared/text';

/**
 * What names of organisations, places and vessels say of their kind and trade: a line for each meaning, with the words
 * that stand for it in Japanese, Chinese, English and Korean. Names translate these and keep the rest.
 */
const meanings = `
大学 大学校 大学院 ユニバーシティ university univ daehakgyo daxue
学院 カレッジ college academy アカデミー 学園 学校 高校 スクール school
銀行 バンク bank
研究所 研究院 研究室 研究センター 研究中心 インスティテュート institute inst laboratory laboratories lab labs ラボ ラボラトリー
天文台 観測所 観象台 オブザーバトリー observatory obs
気象台 気象庁 weather
病院 医院 診療所 クリニック ホスピタル hospital clinic
館 ハウス house
センター 中心 center centre
堂 ホール hall
庵 軒 亭 荘 楼
屋 舗 茶舗 茶店 店 ショップ shop
販売 セールス sales
会社 カンパニー company
商館 factory
艦隊 フリート fleet
海軍 水師 navy
陸軍 army
税関 海関 customs
教会 チャーチ church
会 倶楽部 クラブ club
党 party
隊 団 チーム team corps
塾 書院 academy
プロジェクト 計画 project programme program
コンソーシアム consortium
コラボレーション collaboration
天文 アストロノミカル astronomical astronomy astro
物理 フィジックス physics physical
地質 geological geology
植物園 botanical
博物館 美術館 ミュージアム museum gallery ギャラリー
図書館 ライブラリー library
劇場 劇院 シアター theatre theater
財団 基金 基金会 ファウンデーション foundation fund
協会 学会 ソサエティ society soc association assn
連合 連合会 連盟 同盟 ユニオン union federation league alliance
調査会 調査所 調査局 調査隊 調査 測量 測量局 測量隊 サーベイ survey surveying
委員会 commission committee council board
組合 cooperative
局 庁 署 bureau agency office authority administration
省 部 ministry department
新聞 新聞社 報 日報 時報 デイリー daily news times ニュース newspaper
通信 通訊 通信社 テレコム コミュニケーションズ telecom telecommunications communications communication 電信
放送 放送局 電視 電視台 テレビ ブロードキャスティング broadcasting television tv 広播
出版 出版社 書店 書房 書局 パブリッシング press publishing publishers books
雑誌 マガジン magazine
楽団 交響楽団 管弦楽団 オーケストラ orchestra symphony philharmonic フィルハーモニー
合奏団 アンサンブル ensemble
合唱団 コーラス choir chorus
劇団 歌劇団 company troupe
電子 エレクトロニクス エレクトロニック electronics electronic
電機 電器 電気 エレクトリック electric electrical
電力 パワー power 風電 発電 能源 エナジー エネルギー energy
電池 バッテリー battery batteries
電路 回路 サーキット サーキッツ circuit circuits
積体電路 集成電路 半導体 セミコンダクター セミコンダクタ セミコン semiconductor semiconductors semi
精密 プレシジョン precision
精工 精機 機械 機器 機電 マシナリー マシーン machine machinery machines
工業 インダストリーズ インダストリー インダストリアル industries industry industrial
工廠 工場 製造所 製作所 ワークス works factory plant mill mills
製造 制造 マニュファクチャリング manufacturing mfg
重工 重工業 ヘビーインダストリーズ heavy
化学 化工 ケミカル ケミカルズ chemical chemicals
製薬 制薬 薬業 薬品 医薬 ファーマ ファーマシューティカル ファーマシューティカルズ pharma pharmaceutical pharmaceuticals
医療 医科 メディカル medical medicine
生物 バイオ bio biology biological
食品 フーズ フード food foods 糧油
飲料 ビバレッジ beverage beverages
茶業 製茶 制茶 茶葉 茶園 茶荘 茶行 茶房 茶館 茶楼 茶 ティー ティールーム tea teas teahouse tearoom 銘茶
喫茶 カフェ cafe
酒造 酒業 醸造 ビール ブルワリー brewery brewing
紡織 紡績 繊維 テキスタイル textile textiles
鉄鋼 鋼鉄 製鉄 スチール steel
金属 金属工業 メタル metal metals
石油 オイル oil petroleum
鉱業 鉱山 マイニング mining mines mine
建設 建築 建工 コンストラクション construction builders
建材 セメント cement
造船 造船所 シップビルディング shipbuilding shipyard
海運 船舶 航運 郵船 汽船 シッピング ラインズ shipping line lines marine マリン steamship
航空 エアラインズ エアライン エアウェイズ airlines airline airways air aviation
鉄道 鉄路 鉄路局 鉄道局 鉄道会社 レールウェイ レイルウェイ railway railways railroad rail 電鉄
地下鉄 地鉄 メトロ metro subway
交通 運輸 物流 運送 ロジスティクス トランスポート transport logistics transit
自動車 汽車 モーター モーターズ motor motors auto automobile automotive
郵便 郵政 郵局 ポスト post postal
保険 インシュアランス insurance
証券 セキュリティーズ securities
金融 ファイナンス ファイナンシャル finance financial
投資 資本 キャピタル インベストメント capital investment investments
貿易 洋行 商貿 通商 トレーディング trading trade 商会 洋行 商社 商店 商行 商事 store stores merchants
百貨店 百貨 デパート department
不動産 地産 興業 房産 リアルティ realty estate
農業 農場 農園 農産 ファーム ファームズ farm farms agriculture agricultural
水産 漁業 フィッシャリーズ fishery fisheries
林業 フォレスト forestry
技術 科技 テクノロジー テクノロジーズ technology technologies tech technical
科学 サイエンス science sciences scientific
情報 信息 資訊 インフォメーション information info
網絡 ネットワーク ネットワークス ネット network networks 網
軟件 軟体 ソフトウェア ソフトウエア ソフト software soft
システム システムズ 系統 system systems
データ 数据 data
ゲームズ ゲーム 遊戯 games game
映画 電影 影業 ピクチャーズ フィルム フィルムズ pictures film films studio studios スタジオ 撮影所
音楽 ミュージック レコード レコーズ music records
光学 オプティクス オプティカル optics optical
計器 測器 儀器 インスツルメンツ インスツルメント instruments instrument
航天 宇宙 スペース space aerospace
環境 エンバイロメント environment environmental
産業 インダストリ
総合 ジェネラル general
国際 インターナショナル international intl
国立 国家 ナショナル national natl
中央 セントラル central
第一 ファースト first
ホテル 飯店 酒店 大酒店 賓館 hotel inn
レストラン 餐庁 酒楼 restaurant
丸 号 maru
山 岳 峰 マウンテン mountain mount mt peak shan
川 河 江 リバー river creek
湖 沢 レイク lake
島 アイランド island isle
湾 ベイ bay gulf
港 ポート ハーバー port harbor harbour
海 シー sea strait 海峡
岬 ケープ cape point
峠 パス pass
谷 渓谷 峡谷 峡 バレー valley gorge
滝 フォールズ falls waterfall
氷河 グレイシャー グレーシャー glacier
半島 peninsula
高原 平原 plateau plain plains
砂漠 沙漠 デザート desert
駅 車站 ステーション station
橋 大橋 ブリッジ bridge
寺 テンプル temple
神社 シュライン shrine
城 キャッスル castle fort fortress
公園 パーク park garden gardens 庭園
市 シティ シティー city
町 鎮 タウン town township
村 ビレッジ ヴィレッジ village
県 県城 county
区 地区 ディストリクト district
路 街 大街 大道 通り ストリート アベニュー street road avenue rd st
`;

/** A kind or trade by number; words of one meaning have one number. */
export type Meaning = number;

const byWord = readMeanings();
const longestWord = Math.max(...[...byWord.keys()].map((word) => word.length));

function readMeanings(): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  meanings
    .trim()
    .split('\n')
    .forEach((line, meaning) => {
      for (const word of line.split(' ')) if (!table.has(word)) table.set(fold(word).text, meaning);
    });
  return table;
}

const firstOfPlaces = byWord.get('山') ?? 0;

/** Whether a meaning is a kind of place, which its name without it does not always mean: 青岩 and 青岩山. */
export function isKindOfPlace(meaning: Meaning): boolean {
  return meaning >= firstOfPlaces;
}

/** What a folded word says of a kind; `undefined` where it is a name, or anything else. */
export function meaningOf(word: string): Meaning | undefined {
  return byWord.get(word);
}

/** Where the longest kind begins that folded kanji, or folded katakana, end with; their length where they end with none. */
export function kindStart(text: string): number {
  for (let at = Math.max(0, text.length - longestWord); at < text.length; at++)
    if (byWord.has(text.slice(at))) return at;
  return text.length;
}
