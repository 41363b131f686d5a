/**
 * Lines that belong to a machine or a web page and not to the text: what translation services and language models say
 * round a translation, and the buttons and notices of news, blog and web-novel sites, as commonly seen on them. Each
 * pattern is of a whole line without the signs round it.
 */
const language = '(?:日本語|英語|中国語|韓国語)';
const translation = `(?:${language}(?:の|への)?)?(?:翻訳|訳文|和訳|英訳|日本語訳|英語訳|中国語訳)(?:文|結果|版|テキスト)?`;
const page = '(?:この)?(?:記事|ページ|投稿|ニュース|動画|小説)';

const yes = '(?:(?:はい|承知(?:いた)?しました|かしこまりました|もちろんです|了解しました)[、。!,]*)?';

const chatter = [
  `${yes}(?:(?:以下|次|下記|こちら)(?:は|が|に)[、,]?|ご依頼の)(?:.{1,12}の)?${translation}(?:です|になります|となります|でございます|を示します|を記します|を記載します|をお届けします)`,
  `${translation}は(?:以下|次|下記)の(?:とおり|通り)です|${translation}(?:が完了しました|を続けますか\\?)`,
  '(?:この)?(?:文章|文書|字幕|記事|投稿|ページ|レビュー|翻訳)は(?:自動|機械|AI)(?:的に|で|により|によって|による)?(?:翻訳)?(?:された|されて|され|の)?(?:もの)?(?:です|います|ました)',
  '(?:google|deepl|chatgpt|bing)(?:翻訳)?(?:による|で)(?:自動|機械)?翻訳(?:です|しました)?',
  "(?:(?:sure|certainly|of course|okay|ok|absolutely)[,.! ]+)?(?:here(?:['’]s| is)|below is|the following is)(?: (?:the|my|your|a|an|polished|revised|corrected|improved|full|complete|natural|fluent|english|japanese|chinese|requested)){1,5} (?:translation|(?:translated )?(?:text|version|passage))(?: (?:of|in|into|for|from|to) .{1,60})?",
  '(?:the )?(?:english |japanese |chinese )?translation is as follows|please find the translation below',
  "i(?:['’]ve| have) translated (?:the|your) .{1,60}|as an ai (?:language )?model[, ].{0,80}",
  "(?:please )?let me know if you(?:['’]d like| would like| need| want)(?: me to| any)?.{0,30}(?:translat|adjust|revis|refine|rephras).{0,40}",
  'translated (?:by|with|using) (?:google|deepl|www\\.deepl\\.com|chatgpt|bing|microsoft translator|machine translation).{0,40}',
  'this (?:page|article|text|document|post) (?:was|is|has been) (?:automatically|machine)[- ]translated.{0,40}',
  '(?:好的|当然)?[,，。! ]*(?:以下|下面)(?:是|为|為).{0,12}?(?:翻译|译文|翻譯|譯文)(?:结果|内容|版本)?',
  '(?:译文|翻译|翻译结果|譯文)如下',
];

/** As a heading these may be meant; with a colon they announce the text. */
const announcements = [
  '翻訳(?:文|結果)?',
  '日本語訳',
  '訳文',
  '(?:译文|翻译|翻译结果)',
  '(?:the )?(?:japanese |english |chinese )?translation(?: result)?',
];

const boilerplate = [
  '続きを読む(?:には.{0,30})?|続きはこちら(?:から)?|もっと(?:読む|見る)|全文を(?:読む|表示)(?:する)?',
  '(?:次|前)の(?:ページ|章|話)(?:へ|に)(?:続く|進む|戻る)?|目次(?:へ|に)(?:戻る)?|(?:ページの?)?(?:トップ|先頭)へ(?:戻る)?',
  `${page}を(?:シェア|共有|ツイート|印刷|ブックマーク|お気に入りに追加)(?:する)?|(?:シェア|ツイート)する`,
  '(?:広告|PR)?[ 　]*(?:下に)?スクロールして続きを.{1,20}|スポンサー(?:ー?ド)?リンク|広告の(?:後|下)に続きます?',
  '(?:ここから先は|続きは|この先は).{0,8}(?:会員|有料|購読者).{0,16}|(?:会員登録|ログイン)(?:して|すると)続きを.{1,20}',
  '(?:コメント|感想)を(?:書く|残す|見る)|(?:関連|おすすめ)記事(?:はこちら|を見る|をもっと見る)',
  '本章未完.{0,30}|この章は(?:まだ)?(?:終わっていません|未完です?).{0,30}',
  '(?:皆さん[、,]?)?(?:推薦票|月票|推薦チケット|月間チケット)(?:と.{1,12})?を.{0,16}(?:ください|下さい|お願いします|求む|求めます|投票.{0,12})',
  '(?:ブックマーク|お気に入り|コレクション)(?:と.{1,10})?(?:を|に).{0,12}(?:お願いします|してください)',
  '(?:请|請)?点[击擊]下一[页頁章].{0,16}|求(?:推荐票|推薦票|月票|收藏|订阅).{0,24}|(?:请)?收藏本站.{0,30}|天才一秒记住.{0,40}|手机用户请.{0,40}',
  '(?:公式)?(?:アカウント|チャンネル)を(?:フォロー|登録).{0,12}(?:ください|お願いします)|QRコードをスキャンして.{1,30}|(?:責任編集|責任编辑|责任编辑|責任編輯)[:：].{1,20}',
  '(?:カート|かご)に(?:入れる|追加する?)|今すぐ(?:購入|買う|購入する|注文する)|(?:商品|詳細|レビュー)を(?:見る|すべて見る|書く)|クリックして拡大|この商品を(?:シェア|共有)(?:する)?',
  '(?:字幕|翻訳)(?:制作|提供)?[:：].{0,12}字幕(?:組|チーム|グループ)|(?:subtitles?|subs|synced|captions) by .{1,40}|ご視聴ありがとうございました|(?:チャンネル登録|高評価).{0,16}お願いします',
  '未完待续|加入书签|返回目录|(?:阅读|展开|查看)全文|(?:上一[章页].{0,6})?下一[章页]|分享到.{0,16}|转载请注明.{0,20}',
  '(?:continue reading|read more|show more|see more|load more|read the full (?:article|story))(?: .{0,30})?',
  'click here to (?:read|continue|view|see).{0,40}|skip to (?:main )?content|back to top|accept (?:all )?cookies',
  '(?:share|tweet|print|email) this(?: (?:article|story|post|page))?|(?:sign up|subscribe)(?: (?:for|to))? our newsletter.{0,40}',
  'add to (?:cart|basket)|buy now|click to enlarge|write a review|(?:follow|scan).{0,24}(?:qr code|official account|wechat).{0,30}',
  'advertisement|sponsored content|(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?|scroll (?:down )?to continue(?: reading)?',
];

const residue = new RegExp(`^(?:${[...chatter, ...boilerplate].join('|')})$`, 'iu');
const announcement = new RegExp(`^(?:${announcements.join('|')})$`, 'iu');
/** Longer lines are text, whatever they begin with. */
const longest = 120;
const signs = /^[\s*#>→▶▼▲»«・\-—―…=【［[（(]+|[\s*→▶▼▲»«\-—―…=】］\])）。.!:、,]+$/gu;

/** Whether a whole line is chatter of a translation machine or boilerplate of a web page. */
export function isResidueLine(text: string): boolean {
  if (text.length > longest) return false;
  const line = text.normalize('NFKC').trim();
  const words = line.replace(signs, '');
  return residue.test(words) || (/[::]$/u.test(line) && announcement.test(words));
}
