/**
 * Kanji that are written in several forms, a group a character: the form of the Jōyō or Jinmeiyō table first,
 * then old, variant and simplified forms. A key for comparing, never a conversion: 弁 stands for four old
 * characters at once, and 髙橋 and 高橋 may be two people.
 *
 * Old forms: the bracketed forms (いわゆる康熙字典体) of 常用漢字表 (Cabinet notice 2, 2010). Name forms: the
 * variants in 人名用漢字別表 (Family Register Act, Enforcement Regulations, table 2) and common register forms.
 * Simplified forms: 通用规范汉字表 (State Council of China, 2013), for characters frequent in names.
 */
const groups = `
亜亞 悪惡恶 圧壓压 囲圍围 医醫 為爲为 壱壹 隠隱隐 栄榮荣 営營营 衛衞卫 駅驛驿 円圓圆 塩鹽盐
縁緣缘 艶艷艳 応應应 欧歐 殴毆 桜櫻樱 奥奧 横橫 温溫 穏穩稳 仮假 価價价 禍祸 画畫 会會
壊壞坏 絵繪绘 拡擴扩 殻殼壳 覚覺觉 学學 岳嶽 楽樂乐 喝渇 巻卷 陥陷 勧勸劝 寛寬宽 関關关
歓歡欢 観觀观 気氣气 帰歸归 亀龜龟 偽僞伪 戯戲戏 犠犧牺 旧舊 拠據据 挙擧举 虚虛 峡峽 挟挾
狭狹 郷鄕乡 響响 暁曉晓 謹谨 区區 駆驅驱 勲勳勛勋 薫薰 径徑 恵惠 渓溪 経經经 継繼继 茎莖
蛍螢萤 軽輕轻 鶏鷄鸡 芸藝艺 撃擊击 欠缺 県縣县 倹儉俭 剣劍劔剑 険險险 圏圈 検檢检 献獻
権權权 顕顯显 験驗验 厳嚴严 広廣广 効效 恒恆 黄黃 鉱鑛矿 号號 国國囯 黒黑 砕碎 済濟济
斎齋斋 斉齊齐 剤劑剂 桟棧栈 蚕蠶 惨慘 賛贊赞 残殘 糸絲丝 歯齒齿 児兒儿 辞辭 湿濕 実實实
写寫 釈釋释 寿壽 収收 従從从 渋澁涩 獣獸兽 縦縱纵 粛肅肃 処處处 緒緖绪 諸诸 叙敍 将將 称稱
焼燒烧 証證证 奨奬奖 条條 状狀 乗乘 浄淨净 剰剩 畳疊叠 縄繩绳 壌壤 嬢孃娘 譲讓让 醸釀酿
触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖图 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨濑 声聲 静靜
窃竊 摂攝摄 専專专 浅淺 戦戰战 践踐 銭錢钱 潜潛 繊纖纤 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插
曽曾 装裝 総總总 騒騷骚 増增 蔵藏 臓臟脏 属屬 続續续 堕墮 対對对 体體 帯帶带 滞滯 台臺
滝瀧 択擇择 沢澤泽 担擔 単單单 胆膽 団團团 断斷 弾彈弹 遅遲迟 痴癡 虫蟲 昼晝 鋳鑄铸 庁廳厅
聴聽听 鎮鎭镇 逓遞递 鉄鐵铁 転轉转 点點 伝傳传 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德惪 独獨
読讀读 届屆 弐貳贰 悩惱恼 脳腦脑 覇霸 拝拜 廃廢废 売賣卖 麦麥 発發发 髪髮 抜拔 蛮蠻 秘祕
浜濱滨 頻频 瓶甁 払拂 仏佛 併倂 並竝 餅餠饼 辺邊邉边 変變变 弁辨瓣辯 舗舖 歩步 豊豐丰 翻飜
毎每 万萬 満滿满 弥彌 黙默 訳譯译 薬藥药 与與 予豫 余餘 誉譽 揺搖 様樣样 謡謠谣 来來
頼賴赖 乱亂 覧覽览 竜龍龙 両兩两 猟獵猎 緑綠绿 塁壘垒 涙淚泪 類类 礼禮 励勵 霊靈灵 齢齡龄
暦曆 歴歷历 恋戀 練练 錬鍊炼 炉爐 労勞劳 郎郞 楼樓 録錄录 湾灣 高髙 崎﨑嵜 吉𠮷 島嶋嶌岛
富冨 峰峯 桧檜 尭堯 巌巖 晋晉 遥遙 瑶瑤 凜凛 槙槇 亘亙 祢禰 穣穰 曻昇 凉涼 翠翆 館舘馆
鴎鷗鸥 彦彥 産產产 研硏 清淸 青靑 説說说 鋭銳锐 税稅 悦悅 閲閱阅 脱脫 戸戶户 呉吳吴
娯娛娱 誤误 卽即 既旣 節节 鄭郑 蘊蕴 軍军 偉伟 達达 積积 電电 蘇苏 劉刘 張张 陳陈 楊杨
趙赵 孫孙 馬马 羅罗 許许 韓韩 馮冯 鄧邓 蕭萧 鍾钟 譚谭 龐庞 賈贾 賀贺 顧顾 龔龚 閻阎
鄒邹 陸陆 盧卢 蔣蒋 魯鲁 紀纪 項项 費费 錫锡 銘铭 鋒锋 鋼钢 錦锦 鵬鹏 飛飞 鳳凤 鴻鸿
麗丽 華华 紅红 紹绍 維维 緯纬 綺绮 綱纲 綾绫 織织 興兴 義义 習习 書书 東东 車车 長长
門门 問问 間间 聞闻 陽阳 陰阴 階阶 際际 霧雾 頂顶 順顺 須须 領领 頭头 題题 顔颜 風风
飲饮 養养 魚鱼 鮮鲜 鳥鸟 鳴鸣 鶴鹤 鷹鹰 強强 師师 帥帅 慶庆 愛爱 憶忆 懐怀 揚扬 撫抚
敵敌 時时 曇昙 業业 極极 構构 標标 樺桦 橋桥 欽钦 殺杀 決决 測测 湯汤 漢汉 漁渔 瀟潇
瀾澜 煙烟 熱热 燁烨 爾尔 瑋玮 環环 現现 異异 瑩莹 皚皑 監监 盤盘 眾众衆 礎础 禎祯 種种
穎颖 競竞 筆笔 簡简 紗纱 純纯 納纳 級级 細细 終终 給给 網网 絶绝 線线 績绩 綜综 緊紧
編编 緩缓 縮缩 羨羡 聖圣 聯联 職职 脈脉 臨临 艦舰 蘭兰 葦苇 蓋盖 蓮莲 蒼苍 蔭荫 薩萨
蘆芦 虜虏 術术 補补 複复 見见 規规 視视 親亲 訓训 計计 記记 設设 試试 詩诗 話话 該该
詳详 語语 認认 請请 論论 諾诺 謀谋 謙谦 講讲 謝谢 識识 議议 護护 貝贝 貞贞 負负 財财
貢贡 責责 貴贵 買买 資资 賓宾 質质 賢贤 贏赢 軌轨 較较 輝辉 輪轮 輸输 農农 進进 運运
過过 遠远 適适 選选 遷迁 遺遗 還还 郵邮 釣钓 鈞钧 鈴铃 銀银 銅铜 鎖锁 鏡镜 閃闪 閉闭
開开 閑闲 隊队 陣阵 隕陨 難难 離离 雖虽 韋韦 韻韵 頁页 預预
`;

/** Forms that Japanese people also spell their own names with: a difference that may be meant. */
const japaneseNameForms = new Set(
  '髙﨑嵜𠮷嶋嶌冨峯邊邉齋齊澤濱廣國櫻龍瀧瀨德惠眞靜澁榮壽佛萬彌與豐藏曾莊嶽圓檜堯巖晉遙瑤凛槇亙禰舘鷗彥黑條樣淸',
);

const representatives = buildRepresentatives();

function buildRepresentatives(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/u)) {
    const [representative = '', ...others] = group;
    for (const other of others) map.set(other, representative);
  }
  return map;
}

/** The character that stands for all forms of this kanji; the character itself when it has one form only. */
export function foldKanji(character: string): string {
  return representatives.get(character) ?? character;
}

/** Whether a character is a form that Japanese names use beside the common one (髙, 﨑, 邉). */
export function isJapaneseNameForm(character: string): boolean {
  return japaneseNameForms.has(character);
}
