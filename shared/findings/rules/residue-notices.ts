/**
 * What a site or a service says to its readers wherever it stands in a line: notices of rights, sources and accounts,
 * pleas of web novels and channels, the parting words of assistants. Telling about such things is text (彼は無断転載を見つけた。),
 * so a line that tells is left alone.
 */
const notices = [
  '無断(?:転載|複製|引用|使用)|転載(?:・|や|および|及び)?(?:再配布|複製)?(?:を?(?:禁止|禁じ)|不可)|再配布(?:を?禁|不可)|著作権侵害の(?:場合|恐れ|おそれ|際)|著作権者[ 　]*[ⓒ©(]',
  '(?:本|この|当)?(?:記事|コンテンツ|作品|文章)は.{0,24}(?:転載|配信|提供)(?:された|したもの|です|されました|しました|しています)|(?:有料|無料)?会員限定(?:の?記事|です|$)|残り[\\d,]+文字|購読者限定',
  'クッキー(?:\\(Cookie\\))?(?:を|の)(?:使用|利用|受け入れ|同意)|JavaScriptを有効|(?:お使い|ご利用)の(?:ブラウザ|環境).{0,20}(?:対応していません|再生できません)|(?:チャンネル|メールマガジン|メルマガ)(?:の)?登録(?:を|は|よろしく|お願い|$)',
  '推薦(?:票|チケット)|月間?(?:票|チケット)|投票券|お気に入り登録(?:を|お願い|よろしく)|(?:ブックマーク|評価|感想)(?:を|と.{1,10}を|も|や.{1,10}を)?(?:お願い|よろしく|ください|いただける)',
  '本章(?:はまだ|未完|完|終わり|終)|(?:この|本)章は(?:まだ)?(?:終わって|続いて|完結して)|次の?(?:ページ|章|話)を(?:クリック|タップ)|次章.{0,16}(?:続く|へ)$|クリック(?:すると|で|して)拡大',
  '続き(?:は|を)?.{0,12}(?:アプリ|サイト|次回の?(?:配信|動画|更新)|会員|登録).{0,12}(?:で|から|読|見|お|!|$)|アプリ(?:を|の)(?:ダウンロード|インストール).{0,16}$|アプリで(?:開く|読む|見る|続き)',
  '(?:コメント|感想|レビュー)(?:を|の)(?:投稿|書き込み)(?:する)?(?:には|は).{0,8}(?:ログイン|登録)|(?:会員|新規|無料|ユーザー)登録(?:は(?:こちら|無料)|して続き)|この商品を(?:買った|見た|購入した)人は',
  '(?:以上(?:が|は|、)|これで).{0,16}(?:翻訳|訳文|日本語訳|和訳)(?:文|結果)?(?:です|でした|になります|となります|は終わり|を終わり|終了)',
  '(?:ご不明|ご質問|修正|変更|調整|ほかに|他に|何か).{0,24}(?:ございましたら|ありましたら|があれば|な点があれば|ある場合は).{0,16}(?:お知らせ|お申し付け|お尋ね|お聞かせ|教えて)(?:ください|いたします|下さい)',
  '(?:翻訳|訳文|和訳|日本語訳|日本語に訳)(?:文|結果)?を?(?:お届け|ご用意|お送り|ご提供|提示|作成|いた|致)(?:し|いたし|致し)?(?:ます|ました)|(?:日本語|中国語|英語|韓国語)(?:に|へ)翻訳(?:いたし|致し|し)ま(?:す|した)',
  '(?:自動|機械|AI)翻訳(?:による|によって|を(?:使用|利用)|された|サービス|ツール)|翻訳[::] ?(?:AI|機械|自動|Google|DeepL)',
  '(?:画像|写真|図|動画)(?:は|の出典[::] ?)(?:すべて)?(?:ネット|インターネット|網絡|Web)(?:上)?(?:より|から)|権利(?:の)?侵害.{0,12}(?:場合|際)|著作権は.{0,16}(?:帰属|に属)|出典[::] ?(?:ネット|インターネット|網絡)',
  '(?:二次元コード|QRコード|青い(?:文字|字)|下のリンク|画像を長押し|長押し).{0,24}(?:フォロー|保存|読み取|識別)(?:して|し、|し)?.{0,16}(?:ください|下さい|!|$)|(?:公式)?(?:アカウント|微信|ウィーチャット)を?フォロー(?:して|を)',
  '(?:この|本)(?:ページ|記事|情報|回答|翻訳|商品)(?:は|が)(?:お?役に立ち|参考になり)ましたか|(?:翻訳|訳文)を(?:評価|改善)|(?:文字数|翻訳)の?(?:上限|制限)に達し|翻訳(?:に失敗|できません|エラー)|(?:この|その)(?:内容|文章|テキスト)は翻訳(?:でき|いたしかね)',
  '(?:このまま|続けて|続きを|残り(?:の部分)?(?:を|も)?)(?:の)?(?:翻訳|訳)(?:を(?:続け|進め))?(?:し)?(?:ますか|ましょうか)|より自然な(?:表現|訳文|日本語)|(?:私|わたし)はAI(?:な|で|アシ)',
];

const englishNotices = [
  'all rights reserved|^(?:copyright )?(?:©|\\(c\\)) ?\\d{4}|without (?:prior )?(?:written )?permission|(?:re)?printed with permission|copyright infringement|in case of infringement|unauthori[sz]ed (?:copying|reproduction|distribution)',
  '(?:we|this (?:web)?site|our site) uses? cookies|enable javascript|browser does not support|(?:for|to) (?:paid )?(?:subscribers|members) only|subscribe (?:now |today )?(?:to|for) (?:continue|read|more|full|unlimited)',
  'i hope (?:this|that|the|my) .{0,20}(?:helps?|useful)|(?:please )?(?:let me know|feel free to (?:ask|reach out|let me)).{0,12}(?:if|to ask|know).{0,60}(?:need|like|want|have|changes?|questions?|adjust)',
  '(?:this|the) (?:translation|text) (?:was|has been|is) (?:generated|produced|created|translated|made) (?:by|with|using) (?:ai|a machine|machine|an automatic)|end of (?:the )?translation|(?:idioms?|expressions?|names?|terms?) (?:have|has) been (?:adapted|kept|localized|left)',
  'please (?:vote|rate|review|like)(?:,| and| for).{0,40}|vote and (?:leave|comment)|leave (?:a|your) (?:comment|review)s?(?: below)?!?$|download (?:our|the) (?:free )?app|to be continued (?:on|in) (?:the )?next|click (?:to|for) (?:enlarge|zoom|more)',
  '(?:pictures?|images?|photos?)(?: (?:come|are|is|comes))? (?:from|source[::]) ?the (?:internet|web)|image source[::]|any infringement|copyright belongs to|reprint (?:without|is prohibited)|no reprint|(?:is|was|are) (?:reproduced|reprinted|republished) from',
  'scan the (?:qr )?code|(?:click|tap) the blue (?:text|words)|long[- ]press the|swipe (?:up|left|right|down) (?:to|for)|follow us on|(?:was|is) this (?:page|article|answer|translation) (?:helpful|useful)|remember to (?:like|follow|subscribe|share)|sign up for (?:our|the) newsletter',
  "would you like me to (?:continue|translate|go on|keep)|i['’]m sorry,? but i (?:can['’]?t|cannot|am unable to) (?:translate|continue with|help)|the translation (?:continues|ends|follows|starts)|character limit (?:reached|exceeded)|translation (?:failed|error|limit)",
];

/** Whole lines: buttons, labels with what they announce, and thanks. */
const lines = [
  '(?:関連|おすすめ|人気|注目|新着)(?:の)?(?:記事|ニュース|動画|リンク|商品|作品)(?:[::].{1,60})?|あわせて読みたい.{0,40}|こちらもおすすめ.{0,40}|よく読まれている記事|アクセスランキング',
  '\\[?(?:関連記事|関連リンク|あわせて読みたい|PR|広告|AD)[\\]】].{0,60}',
  '(?:関連記事|元記事|原文|リンク元|引用元|転載元|情報源|記事提供|画像提供|配信元|提供)[::] ?.{1,60}|(?:ソース|出所|来源|来源地)[::] ?.{1,16}(?:財経|網|ニュース|通信|日報|新聞|ネット|社|TV|テレビ)',
  '(?:この)?(?:章|話|本章|本話)の?(?:文字数|字数|更新時間|更新日時)[::] ?.{1,24}|作者(?:より|から|の(?:ひとこと|一言|後書き|あとがき))[::].{0,60}',
  '(?:(?:編集|校正|校閲|責任編集|編集者|翻訳|訳|文責|整理|監修)[::] ?[^::]{1,10}[ 、/,]*){2,}|コメント ?\\(?\\d+\\)?|\\d+件のコメント|(?:最新|続き)の?(?:話|章).{1,20}(?:で|へ|から)お?(?:読み|ご覧|進み).{0,8}',
  '(?:今すぐ|無料で)?(?:アプリ|無料版|体験版)を?(?:インストール|ダウンロード|入手)(?:する)?|今すぐ(?:アプリを)?(?:インストール|ダウンロード|登録|購入|注文|申し込む)|在庫(?:あり|わずか)[。!]? ?(?:今すぐ)?.{0,8}',
  '(?:読み込み|ロード)中|読み込んでいます|loading|now loading|(?:レビュー|コメント|口コミ)を?(?:すべて|全て|もっと)(?:見る|表示|読む)(?:する)?|(?:すべて|全て)の?クッキーを.{1,8}|すべて(?:見る|表示)(?:する)?',
  '(?:本章|第.{1,6}[章話回])? ?(?:完|終|未完|続)[/・ ]?次(?:章|話|回)(?:に|へ)(?:続く|つづく)|本章完|全文完|(?:^| )本書由.{1,30}|本文完',
  '(?:希望|願)(?:对|對|这|這|以上).{0,20}(?:帮助|幫助|有用)|如(?:需|有|果).{0,20}(?:修改|调整|疑问|問題|问题|需要).{0,20}(?:告诉|告訴|联系|聯繫|提出|随时).{0,6}|(?:点|點)[击擊](?:图片|图|圖片)?(?:放大|查看).{0,12}|(?:未经|未經)(?:授权|許可|许可).{0,20}|版权(?:归|所有).{0,30}|(?:关注|扫码|扫描).{0,20}(?:公众号|二维码).{0,20}',
  '(?:다음은|아래는).{0,20}번역(?:입니다|결과입니다|문입니다)|번역 ?(?:결과|문)?(?:입니다|은 다음과 같습니다)|.{0,12}도움이 되(?:었기를|셨기를|길|기를).{0,12}|(?:추가|다른|궁금).{0,24}(?:말씀|알려|문의|질문).{0,16}|.{0,20}무단 ?(?:전재|복제).{0,30}|(?:기사|사진) ?(?:제공|출처)[:=].{1,30}|(?:관련|추천) ?기사.{0,40}',
  '(?:related (?:articles?|stor(?:y|ies)|posts?|links?|reading)|you may also like|recommended(?: for you)?|most read|trending(?: now)?|see also|read also|more (?:from|on) .{1,30})(?:[::] ?.{1,80})?',
  'note[::] ?(?:this|the) translation .{0,80}',
  '\\(?(?:(?:source|editor|editors|edited by|reporter|photo(?: credit)?|proofreader|translator|original title|original text|original link|author)[::]? ?[^::.]{1,30}[.;,|)]? ?){2,}|(?:editor|responsible editor|original title|original text|original link|proofreader|translator)[::] .{1,60}',
  '(?:share|tweet|post)(?: (?:this|it))? on (?:facebook|twitter|x|linkedin|weibo|wechat)|(?:previous|next|last) (?:chapter|page|article|post)|photo[::] ?click to enlarge|this (?:article|content|story|post) is (?:for|available to|only for) .{1,30}',
  '(?:thank you|thanks) for (?:reading|watching|your support).{0,60}|(?:cookie|privacy) (?:policy|settings|preferences)|terms of (?:use|service)|(?:log|sign) in to (?:continue|read|comment|view).{0,30}|\\d+ (?:comments?|shares?|likes?|views?)',
  '(?:検索結果|一覧|前のページ|ホーム|トップ)(?:に|へ)戻る|(?:PDF|資料|カタログ|取扱説明書)を?(?:ダウンロード|表示)(?:する)?|印刷用?(?:ページ|画面|用に)?(?:を)?(?:表示|開く)?|(?:原文|元の(?:テキスト|文章|言語))を(?:表示|見る)|続きを表示|全画面(?:で)?表示|(?:動画|音声)を?(?:再生|で聞く|で見る)',
  '(?:写真|画像)を?(?:もっと|すべて|拡大して)?見る(?: ?\\(?\\d+枚?\\)?)?|拡大画像を見る|再生する|次へ|前へ|\\d{1,3} ?/ ?\\d{1,3} ?ページ|(?:最終更新|更新日時?|公開日|投稿日時?|閲覧数|再生回数|PV)[:: ] ?[\\d,].{0,60}',
  '(?:関連キーワード|タグ|ハッシュタグ)[::] ?.{1,60}|(?:[#＃][^\\s#＃。、]{1,16}[ 　]*){2,}|(?:この)?(?:記事|商品|ページ)をお気に入り.{1,16}',
  '(?:ここから|ここまで)(?:が)?(?:翻訳|訳文|本文)|(?:翻訳|訳文|本文)(?:は)?(?:ここから|ここまで|以上です?|終わり)|.{0,8}翻訳は以上です|\\(?以下省略\\)?|以下、?(?:原文|訳文|翻訳)の続き(?:です)?|(?:未翻訳|翻訳中|要翻訳|要確認|untranslated|todo)',
  '続きは(?:公式(?:サイト|ホームページ)|こちらのページ|下記リンク)を?(?:ご覧|ご確認|ご参照)ください',
  '(?:views?|reads?|tags?|keywords?|category|categories)[::] ?.{1,60}|(?:read|show|view|see) (?:the )?original(?: (?:text|article))?|translate this (?:page|article)|leave a (?:comment|reply)|report a problem|page \\d+ of \\d+|continue to (?:the )?next page|open in (?:the )?app|sponsored',
  '(?:sure|certainly|of course|okay)[,!.] ?(?:here (?:you go|it is)|i can help).{0,40}|(?:written|edited|translated|proofread) by [^;,.]{1,30}[;,|] ?(?:written|edited|translated|proofread|photos?) by .{1,30}',
];

const cue = new RegExp(notices.join('|'), 'u');
const englishCue = new RegExp(englishNotices.join('|'), 'iu');
const whole = new RegExp(`^(?:${lines.join('|')})$`, 'iu');
/** A word without which no line can be a notice: most lines are settled by it. */
const hint =
  /無断|転載|再配布|著作|権利|帰属|会員|購読|残り|クッキー|JavaScript|ブラウザ|環境|登録|票|ブックマーク|評価|感想|本章|章|ページ|クリック|続き|アプリ|コメント|レビュー|商品|翻訳|訳文|日本語訳|和訳|ご不明|ご質問|修正|変更|調整|ほかに|他に|何か|英語|中国語|韓国語|画像|写真|出典|コード|青い|リンク|長押し|フォロー|役に立|参考|上限|訳|表現|AI|rights|©|\(c\)|permission|infring|unauthori|cookie|script|browser|subscri|member|hope|let me|free|translat|idiom|expression|name|term|please|vote|leave|download|continue|click|internet|web|source|copyright|reprint|produced|published|scan|tap|press|swipe|follow|page|article|answer|like|share|newsletter|sorry|limit/iu;
/** What may follow a notice: a request. */
const polite = /(?:ください|下さい|ます|ません|です)[。!]?$|^(?:please|thank)/iu;
/** Somebody tells of it: no notice. */
const told =
  /(?:た|だった|である|という)。?$|彼|彼女|私は|僕|俺|あなたは|授業|\b(?:he|she|they|said|king|his|her|was)\b/u;
/** Longer notices are articles about rights. */
const longestNotice = 120;

/** Whether a line, its marks and quotes already off, is a notice to the readers of a page. */
export function isNotice(line: string): boolean {
  if (line.length <= longestNotice && hint.test(line)) {
    const said = line.split(/(?<=[。!?])\s*|(?<=[a-z]\.)\s+/u).filter((part) => part !== '');
    if (said.every((part, index) => saysNotice(part) || (index > 0 && polite.test(part)))) return true;
  }
  return whole.test(line);
}

function saysNotice(sentence: string): boolean {
  const isJapanese = /[ぁ-ヺ\u3400-\u9fff]/u.test(sentence);
  const isCued = (isJapanese && cue.test(sentence)) || englishCue.test(sentence);
  return isCued && (!told.test(sentence) || /(?:ました|でした)[。!]?$/u.test(sentence));
}

/** The words of pages that stand beside each other: 前へ｜目次｜次へ. */
const buttons = new Set(
  '前へ 次へ 前 次 戻る 進む 目次 前の話 次の話 前の章 次の章 前章 次章 前話 次話 前のページ 次のページ トップ トップページ ホーム 共有 印刷 保存 文字サイズ シェア ツイート いいね コメント お気に入り ログイン 会員登録 検索 メニュー 閉じる もっと見る 上一章 下一章 上一页 下一页 目录 返回 目録 先頭へ 最初へ 最後へ しおり しおりを挟む 感想 報告 previous next home contents index share print save login like comment comments menu search'.split(
    ' ',
  ),
);

/** Whether a line is nothing but the buttons of a page, or the way to one (トップ ＞ ニュース ＞ 経済). */
export function isNavigation(line: string): boolean {
  if (/^(?:トップ(?:ページ)?|ホーム|home|top)(?: ?[>›»/] ?[^>›»/。、]{1,16}){2,}$/iu.test(line)) return true;
  const parts = line
    .toLowerCase()
    .replace(/(?:previous|next|last) (?:chapter|page)|table of contents/gu, 'next')
    .split(/[\s|/><»«・!♡★↑↓←→]+/u)
    .filter((part) => part !== '' && !/^[\d,.]+$/u.test(part));
  return parts.length > 1 && parts.every((part) => buttons.has(part));
}
