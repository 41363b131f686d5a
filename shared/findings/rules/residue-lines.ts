import { isNavigation, isNotice } from './residue-notices';

/**
 * Lines that belong to a machine or a web page and not to the text: what translation services and language models say
 * round a translation, and the buttons, notices and appeals of news, shop, video and web-novel sites. Each pattern is
 * of a whole line without the signs round it; lines in quotation marks are speech.
 */
const language = '(?:日本語|英語|中国語|韓国語)';
const translation = `(?:${language}(?:の|への)?)?(?:翻訳|訳文|和訳|英訳|日本語訳|英語訳|中国語訳)(?:文|結果|版|テキスト)?`;
const service =
  '(?:google|deepl|chatgpt|gpt-?\\d|claude|gemini|bing|papago|baidu|youdao|microsoft|百度|有道)';
const page = '(?:この)?(?:記事|ページ|投稿|ニュース|動画|小説|作品|商品)';
const please = '(?:ください|下さい|お願い(?:いた)?します|してね|よろしく.{0,8})';

const chatter = [
  `(?:(?:はい|承知(?:いた)?しました|かしこまりました|もちろんです|了解しました)[、。!,]*)?(?:(?:以下|次|下記|こちら)(?:は|が|に)[、,]?|ご依頼の)(?:.{1,12}の)?${translation}(?:です|になります|となります|でございます|を示します|を記します|を記載します|をお届けします)`,
  `${translation}は(?:以下|次|下記)の(?:とおり|通り)です|${translation}(?:が完了しました|を続けますか\\?)`,
  `(?:以下|上記|原文|ご依頼|文章|テキスト).{0,16}${language}(?:に|へ)翻訳しました`,
  '(?:この)?(?:文章|文書|字幕|記事|投稿|ページ|レビュー|翻訳)は(?:自動|機械|AI)(?:的に|で|により|によって|による)?(?:翻訳|生成)?(?:された|されて|され|の)?(?:もの)?(?:です|います|ました)',
  `${service}(?:翻訳)?(?:による|で)(?:自動|機械)?翻訳(?:です|しました)?|(?:自動|機械)翻訳(?:による.{1,6}|です)`,
  "(?:(?:sure|certainly|of course|okay|ok|absolutely)[,.! ]+)?(?:here(?:['’]s| is)|below is|the following is)(?: (?:the|my|your|a|an|polished|revised|corrected|improved|full|complete|natural|fluent|english|japanese|chinese|requested)){1,5} (?:translation|(?:translated )?(?:text|version|passage))(?: (?:of|in|into|for|from|to) .{1,60})?",
  '(?:the )?(?:english |japanese |chinese )?translation is as follows|please find the translation below',
  "i(?:['’]ve| have) translated (?:the|your) .{1,60}|as an ai (?:language )?model[, ].{0,80}",
  "(?:please )?let me know if you(?:['’]d like| would like| need| want)(?: me to| any)?.{0,30}(?:translat|adjust|revis|refine|rephras).{0,40}",
  `translated (?:by|with|using) (?:www\\.)?(?:${service}|machine translation).{0,40}`,
  'this (?:page|article|text|document|post) (?:was|is|has been) (?:automatically |machine[- ])translated.{0,40}',
  '(?:好的|当然)?[,，。! ]*(?:以下|下面)(?:是|为|為).{0,12}?(?:翻译|译文|翻譯|譯文)(?:结果|内容|版本)?|(?:译文|翻译|翻译结果|譯文)如下',
];

/** These announce the text when a colon follows; as headings they may be meant. */
const announcements = [
  '(?:翻訳|日本語訳|訳文)(?:文|結果)?|(?:译文|翻译|翻译结果)|(?:the )?(?:japanese |english |chinese )?translation(?: result)?',
  '(?:はい|承知|かしこまり|もちろん|以下|下記|こちら|ご依頼|ご要望).{0,40}(?:翻訳|訳文|和訳|日本語訳|訳し).{0,20}',
  '(?:.{1,24}[,.!] )?(?:here|below|the following|as requested)\\b.{0,70}\\btranslat(?:ion|ed|e)\\b.{0,60}',
];

const boilerplate = [
  '続きを(?:読む|見る)(?:には.{0,30})?|続きはこちら(?:から)?|もっと(?:読む|見る)|全文を(?:読む|見る|表示)(?:する)?',
  '(?:次|前)の(?:ページ|章|話)(?:へ|に)(?:続く|進む|戻る)?|目次(?:へ|に)(?:戻る)?|(?:ページの?)?(?:トップ|先頭)へ(?:戻る)?',
  `${page}を(?:シェア|共有|ツイート|印刷|ブックマーク|お気に入りに追加)(?:する)?|(?:シェア|ツイート)する|(?:LINE|X|Twitter|Facebook)で(?:シェア|送る|共有)(?:する)?`,
  '(?:広告|PR)?[ 　]*(?:下に)?スクロールして続きを.{1,20}|スポンサー(?:ー?ド)?リンク|広告の(?:後|下)に続きます?',
  '(?:ここから先は|続きは|この先は).{0,8}(?:会員|有料|購読者|アプリ).{0,16}|(?:会員登録|ログイン|クリック|タップ)(?:して|すると|で)、?(?:続き|全文)を.{1,20}',
  '(?:コメント|感想|レビュー)を(?:書く|残す|見る|投稿する|もっと見る)|(?:関連|おすすめ|人気)の?(?:記事|商品|動画|ニュース|作品)(?:はこちら|を見る|をもっと見る|一覧)',
  '(?:詳細|詳しく|関連記事|全文)は(?:こちら|コチラ)(?:から|をクリック)?|(?:画像を)?(?:クリック|タップ)(?:して|で|すると)拡大(?:表示)?(?:する|します)?',
  `(?:.{1,16}[、,!])?(?:公式)?(?:アカウント|チャンネル|ページ)(?:の|を)(?:フォロー|登録).{0,12}${please}|(?:.{0,8}と)?(?:チャンネル登録|高評価|いいね).{0,16}${please}`,
  'QRコードをスキャンして.{1,30}|(?:責任編集|責任编辑|责任编辑|責任編輯)[::].{1,20}',
  '(?:買い物)?(?:カート|かご)に(?:入れる|追加する?)|今すぐ(?:購入|買う|注文)(?:する)?|(?:お気に入り|ほしい物リスト|欲しいものリスト)に追加(?:する)?',
  '(?:本章|この章は?(?:まだ)?)(?:未完|終わっていません|完結していません).{0,40}',
  `[^。]{0,24}(?:推薦票|推薦チケット|月票|月間票|月間チケット).{0,24}(?:${please}|求む|求めます|!)`,
  `[^。]{0,16}(?:この小説|この作品|本作|当サイト|本サイト|このサイト).{0,12}(?:ブックマーク|お気に入り|コレクション|フォロー|応援).{0,16}(?:${please}|!)`,
  `(?:ブックマーク|お気に入り(?:登録)?|コレクション|評価)(?:と.{1,10}|、.{1,10})(?:を|に|も).{0,12}(?:${please}|!)`,
  '(?:最新|続き)の?(?:章|話)(?:は|を).{0,24}(?:サイト|アプリ)(?:で|へ|から).{0,12}',
  '字幕(?:翻訳|制作|提供|担当|協力)?[::].{1,30}|翻訳[::].{0,12}字幕.{1,8}|(?:subtitles?|captions|synced) by .{1,40}',
  '(?:请|請)?点[击擊]下一[页頁章].{0,16}|求(?:推荐票|推薦票|月票|收藏|订阅).{0,24}|(?:请)?收藏本站.{0,30}|天才一秒记住.{0,40}|手机用户请.{0,40}',
  '未完待续|加入书签|返回目录|(?:阅读|展开|查看)全文|(?:上一[章页].{0,6})?下一[章页]|分享到.{0,16}|转载请注明.{0,20}',
  '(?:continue reading|read more|show more|see more|load more)(?: .{0,30})?|(?:expand|view|read|show) (?:the )?(?:full|original|whole|rest of the) (?:text|article|story|post).{0,20}',
  '(?:please )?(?:click|tap)(?: here| on the .{1,20}| the .{1,20}| .{1,16} page)? to (?:read|continue|enlarge|expand|view more|see more).{0,40}|click here',
  '(?:this )?chapter (?:is )?(?:not (?:yet )?(?:over|finished|complete)|unfinished).{0,60}|(?:please )?vote for (?:this|the) (?:book|novel|story).{0,30}',
  '(?:please )?(?:bookmark|remember|favou?rite) (?:this|our) (?:site|website|page|book|novel).{0,40}|.{0,30}(?:recommendation|monthly) (?:votes?|tickets?).{0,20}',
  '(?:share|tweet|print|email) this(?: (?:article|story|post|page))?|(?:sign up|subscribe)(?: (?:for|to))? our newsletter.{0,40}|like and (?:share|subscribe).{0,30}',
  'scan (?:the|this) (?:qr )?code.{0,50}|follow (?:us|our (?:official )?(?:account|channel|page)).{0,40}|(?:responsible|executive|duty) editor:.{1,30}',
  'advertisement|sponsored (?:content|links?)|(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?|scroll (?:down )?(?:to|for) (?:continue(?: reading)?|more)',
  'add to (?:cart|basket|wish ?list)|buy now|(?:write|see all) (?:a )?reviews?|(?:back to|skip to) (?:top|the top|main content|content)|accept (?:all )?cookies',
];

const residue = new RegExp(`^(?:${[...chatter, ...boilerplate].join('|')})$`, 'iu');
const announcement = new RegExp(`^(?:${announcements.join('|')})$`, 'iu');
/** Longer lines are text, whatever they begin with. */
const longest = 120;
const signs = /^[\s*#>→▶▼▲»«・\-—―…=【［[（(]+|[\s*→▶▼▲>»«\-—―…=】］\])）。.:、,]+$/gu;

/** Whether a whole line is chatter of a translation machine or boilerplate of a web page. */
export function isResidueLine(text: string): boolean {
  if (text.length > longest || /[「『“"]/u.test(text)) return false;
  const line = text.normalize('NFKC').trim();
  const words = line.replace(signs, '');
  const plain = words.replace(/!+$/u, '');
  // ―広告―: without its signs it may be a heading.
  if (line !== words && /^(?:広告|PR|AD|スポンサー)$/u.test(words)) return true;
  if (isNotice(plain) || isNavigation(line)) return true;
  return residue.test(words) || residue.test(plain) || (line.endsWith(':') && announcement.test(words));
}

/** What sites beg for; stands in no story. */
const plea = /推薦(?:票|チケット)|月票|チャンネル登録|本章(?:未完|完|はまだ)|無断転載/u;

/** Whether a text holds words of a plea: worth a look sentence by sentence. */
export function isPlea(text: string): boolean {
  return plea.test(text);
}
