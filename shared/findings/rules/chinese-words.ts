/**
 * Chinese words as they stand in Japanese characters, and what Japanese says, the usual word first. Written for Suiko:
 * words of technology, business and daily life of the mainland and of Taiwan that machine translation leaves behind.
 * Words that Japanese has too are left out, whatever they mean there (手紙, 質量, 工作, 新聞, 明星, 電脳, 算法).
 */
const list = `
視頻 動画
影片 動画
短視頻 ショート動画
直播 ライブ配信
主播 配信者
網紅 インフルエンサー
博主 ブロガー
粉絲 ファン フォロワー
微博 ウェイボー
微信 ウィーチャット
朋友圏 モーメンツ
表情包 スタンプ
公衆号 公式アカウント
小程序 ミニアプリ
互聯網 インターネット
因特網 インターネット
網絡 ネットワーク
網路 ネットワーク
網站 ウェブサイト
網頁 ウェブページ
網址 URL
網民 ネットユーザー
網購 ネット通販
網店 ネットショップ
網速 回線速度
官網 公式サイト
官宣 公式発表
鏈接 リンク
瀏覧器 ブラウザー
捜索引擎 検索エンジン
下載 ダウンロード
上傳 アップロード
上伝 アップロード
賬号 アカウント
賬戸 口座 アカウント
帳戸 口座 アカウント
密碼 パスワード
驗證碼 認証コード
験証碼 認証コード
二維碼 QRコード
掃碼 QRコードの読み取り
屏幕 画面
熒幕 画面
触摸屏 タッチパネル
鼠標 マウス
滑鼠 マウス
軟件 ソフトウェア
軟体 ソフトウェア
硬件 ハードウェア
硬体 ハードウェア
固件 ファームウェア
韌体 ファームウェア
插件 プラグイン
挿件 プラグイン
芯片 チップ
晶片 チップ
晶圓 ウエハー
晶円 ウエハー
顕卡 グラフィックスカード
顕存 ビデオメモリ
内存 メモリ
硬盤 ハードディスク
硬碟 ハードディスク
優盤 USBメモリ
服務器 サーバー
伺服器 サーバー
路由器 ルーター
数拠 データ
数據 データ
大数拠 ビッグデータ
数拠庫 データベース
数拠中心 データセンター
文件夾 フォルダー
文檔 文書
源代碼 ソースコード
代碼 コード
算力 計算能力
雲計算 クラウドコンピューティング
云計算 クラウドコンピューティング
区塊鏈 ブロックチェーン
人工智能 人工知能
人工智慧 人工知能
智能手機 スマートフォン
智能化 スマート化
機器人 ロボット
信息 情報
資訊 情報
郵箱 メールボックス
電郵 電子メール
客戸端 クライアント
客服 カスタマーサポート
用戸 ユーザー
用戸体験 ユーザー体験
默認 既定
兼容 互換
兼容性 互換性
手機 携帯電話 スマートフォン
手机 携帯電話 スマートフォン
筆記本電脳 ノートパソコン
平板電脳 タブレット
電視 テレビ
電視劇 テレビドラマ
電視機 テレビ
相機 カメラ
照相機 カメラ
攝像頭 カメラ
摂像頭 カメラ
充電宝 モバイルバッテリー
耳機 イヤホン
氷箱 冷蔵庫
冰箱 冷蔵庫
洗衣機 洗濯機
微波炉 電子レンジ
吹風機 ドライヤー
新能源車 新エネルギー車
出租車 タクシー
地鉄站 地下鉄の駅
公交車 路線バス
公共汽車 バス
自行車 自転車
飛機場 空港
餐庁 レストラン
快餐 ファストフード
外売 出前 フードデリバリー
外賣 出前 フードデリバリー
快遞 宅配便
快逓 宅配便
奶茶 ミルクティー
可楽 コーラ
方便面 インスタント麺
面包 パン
麺包 パン
巧克力 チョコレート
冰淇淋 アイスクリーム
氷淇淋 アイスクリーム
三明治 サンドイッチ
漢堡 ハンバーガー
比薩餅 ピザ
沙発 ソファ
沙龍 サロン
衛生間 トイレ
洗手間 トイレ
超市 スーパーマーケット
打折 割引
優恵券 クーポン
退貨 返品
售後 アフターサービス
售后 アフターサービス
性価比 コストパフォーマンス
供応鏈 サプライチェーン
産業鏈 産業チェーン
産業链 産業チェーン
創始人 創業者
董事長 会長
董事会 取締役会
董事局 取締役会
総経理 社長
首席執行官 最高経営責任者
首席財務官 最高財務責任者
首席技術官 最高技術責任者
員工 従業員
上班 出勤
下班 退勤
加班 残業
白領 ホワイトカラー
股東 株主
股票 株式
股価 株価
股份 株式
公司 会社
上市公司 上場企業
独角獣 ユニコーン企業
営収 売上高
凈利潤 純利益
市値 時価総額
同比 前年同期比
環比 前期比
人民幣 人民元
美元 ドル
欧元 ユーロ
日元 円
韓元 ウォン
招聘会 就職説明会
簡歴 履歴書
里程碑 マイルストーン
痛点 課題
賦能 支援
賽道 分野
演唱会 コンサート
電影 映画
電影院 映画館
導演 監督
動漫 アニメ
玩家 プレイヤー
星期一 月曜日
星期二 火曜日
星期三 水曜日
星期四 木曜日
星期五 金曜日
星期六 土曜日
星期日 日曜日
星期天 日曜日
音頻 音声
編程 プログラミング
升級 アップグレード
数据 データ
大数据 ビッグデータ
数据庫 データベース
数据中心 データセンター
老板 社長 店主
阿姨 おばさん
孩子 子供
早上 朝
晩上 夜
昨天 昨日
今天 今日
明天 明日
弁公室 事務室
考試 試験
護士 看護師
角色扮演 ロールプレイング
`;

/** A word and what Japanese says instead. */
export type ChineseWord = readonly [word: string, japanese: readonly string[]];

let byStart: ReadonlyMap<string, readonly ChineseWord[]> | null = null;

/** The words that begin with this character, the longest first. */
export function chineseWordsFrom(character: string): readonly ChineseWord[] {
  byStart ??= buildTable();
  return byStart.get(character) ?? [];
}

function buildTable(): ReadonlyMap<string, readonly ChineseWord[]> {
  const map = new Map<string, ChineseWord[]>();
  for (const line of list.trim().split('\n')) {
    const [word = '', ...japanese] = line.split(' ');
    const words = map.get(word.charAt(0)) ?? [];
    map.set(word.charAt(0), [...words, [word, japanese]]);
  }
  for (const words of map.values()) words.sort(([a], [b]) => b.length - a.length);
  return map;
}
