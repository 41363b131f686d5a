import { charClass, classAt, endingOf, isQuoted, type Profile, type Span } from '#shared/text';
import type { ParagraphContext } from '../rule';
import { endsHanging, endsOpen } from './fragment-phrases';

/**
 * An end that was lost: `cut` before a full stop, `open` and `stop` at the paragraph's end, where the mark is missing
 * too, `broken` where a paragraph of one sentence breaks off.
 */
export interface LostEnd {
  readonly kind: 'cut' | 'open' | 'stop' | 'broken';
  readonly span: Span;
  /** Where the missing part belongs. */
  readonly at: number;
  /** A phrase that lacks its verb, and may be meant so. */
  readonly isDoubtful?: boolean;
}

const kanji = '\\u3400-\\u9fff々';
/** With the stems of verbs that are nouns as well: 見直し, 答え. */
const wordEnd = `(?:[${kanji}ァ-ヺーA-Za-z0-9０-９」』）]|[${kanji}][りしきみちびぎけげれえめ]|こと|もの|ところ|ども|みんな|たち|とき|ほう|うち|あいだ|あと|なか)`;
/** 約束を。 設定が。 中ごろには。 中には何も。 姿はどこにも。 海との。 */
const cutEnd = new RegExp(
  `を$|${wordEnd}が$|(?:${wordEnd}|に|で|から)は$|(?:として|について|に対して|によって)は$|[はに].*(?:[何誰]|どこに|一度)も$|(?:へ|で|と|から|まで|だけ|ばかり|ほど)の$`,
  'u',
);
/** 持つことが。 変わることは。 Whoever says so goes on with できる or ある. */
const halfAbility = new RegExp(`(?:[${kanji}].*[るくすつぬむうぶぐ]|なくなる)こと[がは]$`, 'u');
/** Answers that are whole: 困ることは、何も。 */
const nothing = /(?:こと|もの|問題|不満|文句|不便|心配)[はも]、?(?:何も|特に|とくに)$/u;
/** なぜ彼が。 せめて今夜は。 Whoever exclaims, asks or wishes in few words leaves the verb out on purpose. */
const exclamation =
  /^(?:まさか|なぜ|どうして|なんで|どうか|せめて|よくも|あの|これ|それ|何|誰|では|たまに|また|ついに|さあ)/u;
const shortest = 14;
/** Advice and announcements that name a thing and leave out the verb are short. */
const longestAdvice = 15;
const greeting =
  /(?:こんにちは|こんばんは|または|もしくは|(?<!こ)とは|のでは|それでは)$|[ごお][\u3400-\u9fff]{1,3}を$/u;
/** Verbs whose object may follow as a sentence: 忘れなかった。海が青かったことを。 */
const takesObject =
  /(?:知[らっりる]|忘れ|覚え|思[っいうわ]|信じ|気[づがに付]|願[っいうわ]|祈[っりる]|伝え|[言語][っいうわりるら]|見[たてるせつ]|聞[いく]|誓[っいう]|待[っつちた]|感じ|話[しす]|告げ|叫[びんぶ]|誇[っりる]|恐れ|望[みんむ])[^。]{0,8}。?\s*$/u;
/** As much of a subject: 見えた。あの海が。 */
const takesSubject = /(?:見え|聞こえ|分か|わか|好き|怖|欲し|浮か|残[っる]|消え|来[たる])[^。]{0,8}。?\s*$/u;

/** How the sentence at `index` lost its end; `null` where it is whole, or leaves something out on purpose. */
export function lostEnd(context: ParagraphContext, index: number): LostEnd | null {
  const { text, kind, sentences, profile } = context;
  const sentence = sentences[index];
  if (!sentence) return null;
  const whole = text.slice(sentence.from, sentence.to).trimEnd();
  const bare = whole.replace(/[。．]$/u, '');
  const to = sentence.from + bare.length;
  const span = lastClause(bare, sentence.from);
  if (bare === whole) {
    if (isUnended(context, index, to)) return openEnd(bare, span, context.profile);
    if (isLongWithoutStop(context, bare)) return { kind: 'stop', span, at: to, isDoubtful: true };
    return isBrokenOff(context, bare.trimStart()) ? { kind: 'broken', span, at: to } : null;
  }
  const before = text.slice(sentences[index - 1]?.from ?? 0, sentence.from);
  const after = text.slice(sentence.to, sentences[index + 1]?.to ?? sentence.to);
  if (isQuestion(text, bare)) return null;
  const end = { kind: 'cut', span: { from: span.from, to: to + 1 }, at: to } as const;
  const phrase = bare.slice(-longestPhrase).trimStart();
  const isPhraseCut = isCut(bare.trimStart(), before, after);
  // 一つ一つに、中身を。 Without a subject it may be a slogan.
  if (isPhraseCut && bare.endsWith('を') && !hasDoer.test(bare)) return { ...end, isDoubtful: true };
  // 特別な人のためではなく、ふつうの人のための。
  const isCorrected = /(?:では|で|じゃ)なく、/u.test(bare);
  if ((endsOpen(phrase) && !isCorrected) || isPhraseCut) return end;
  // An item may be a phrase as a whole.
  const hangs = (kind !== 'item' || index > 0) && endsHanging(phrase, profile) && !isInverted(phrase, before);
  return hangs ? { ...end, isDoubtful: true } : null;
}

/** Who or what does it; 困ったときは、 is a circumstance, of which one advises in few words. */
const hasDoer = /(?<!(?:とき|時|際|前|後|朝|昼|夜|日|に|で))[はが]/u;
/** So much of a sentence tells how it ends. */
const longestPhrase = 80;

/** ――これからの夢は。 忘れられない一台は。 Whoever asks may leave the predicate to the one who answers. */
function isQuestion(text: string, bare: string): boolean {
  return (
    /^[ 　]*(?:[―—─]|[QＱ問][．.：:、\d０-９])/u.test(text) ||
    /(?:どんな|どの|いつ|どこ|どちら|いくつ|いくら|いかが|どう|なぜ|[何誰])[^もか]*[をはがに]$/u.test(bare)
  );
}

/** Whether the last sentence of running text has no mark, though the one before it has. */
function isUnended(
  { text, kind, sentences, protectedSpans }: ParagraphContext,
  index: number,
  to: number,
): boolean {
  if (index === 0 || index < sentences.length - 1 || (kind !== 'prose' && kind !== 'heading')) return false;
  const from = sentences[index]?.from ?? 0;
  if (!/[。！？][\s　]*$/u.test(text.slice(Math.max(0, from - 4), from)) || to - from < 4) return false;
  const isWord =
    (classAt(text, to - 1) & (charClass.hiragana | charClass.kanji)) !== 0 || text[to - 1] === '、';
  return isWord && !isQuoted(text, to) && (protectedSpans.at(-1)?.to ?? -1) < to;
}

/**
 * Forms that cannot stand at a line's end, in a heading neither: half an inflection (声だっ, 向かな), a comma, an object,
 * a verb of Chinese form without its ending's rest (詳しく説明し).
 */
const halfForm = new RegExp(
  `っ$|[てで]い$|[${kanji}][かさたなばまらわ]な$|[るたい]と$|、$|を$|[${kanji}]{2}し$|[${kanji}](?:に|へ|は|が)$`,
  'u',
);
/** Headings that end so on purpose: 未来を、 次の一歩を, 世界へ, 平和のために. */
const hasSubject = new RegExp(`[${kanji}ァ-ヺーA-Za-z0-9](?:たち|さん)?[はがも](?!\\s)`, 'u');

/** Whether a line that says who does something, without any mark, ends in half a word or phrase. */
function isBrokenOff(
  { text, kind, sentences, protectedSpans, profile }: ParagraphContext,
  bare: string,
): boolean {
  const starts = profile.indented ? /^(?:　?[「『（(]|[\s　]{2})/u : /^[\s　「『（(]/u;
  if (sentences.length > 1 || profile.kind === 'subtitles' || starts.test(text)) return false;
  if ((kind !== 'heading' && kind !== 'prose') || bare.length < 10 || !halfForm.test(bare)) return false;
  const subject = bare.search(hasSubject);
  const isObject = /[をにでと][^、]/u.test(bare.slice(0, -1));
  if (subject < 0 || subject >= bare.length - 2 || !(isObject || bare.includes('、'))) return false;
  return (protectedSpans.at(-1)?.to ?? -1) < text.trimEnd().length && !isQuoted(text, text.length);
}

/** 生きてい, ぶらさがっ, 向かな */
const halfWord = new RegExp(`[てで]い$|[^あえ]っ$|[${kanji}][らまわさば]な$`, 'u');

function openEnd(bare: string, span: Span, { kind }: Profile): LostEnd | null {
  const ending = endingOf(bare);
  if (halfWord.test(bare)) return { kind: 'open', span, at: span.to };
  if (ending === 'polite') return { kind: 'stop', span, at: span.to };
  if (ending === 'particle' || bare.endsWith('、')) return { kind: 'open', span, at: span.to };
  // Who chats in the plain form leaves the last stop out.
  const isWritten = ending === 'plain' && kind !== 'subtitles' && bare.length >= shortestUnended;
  return isWritten ? { kind: 'stop', span, at: span.to, isDoubtful: true } : null;
}

const shortestUnended = 16;

/** A whole sentence by itself, too long for a heading or caption, without its stop. */
function isLongWithoutStop(
  { text, kind, sentences, protectedSpans, profile }: ParagraphContext,
  bare: string,
): boolean {
  if (sentences.length > 1 || kind !== 'prose' || profile.kind === 'subtitles') return false;
  if (!['polite', 'plain'].includes(endingOf(bare)) || !/[はが][^。]*[をにでと、]/u.test(bare)) return false;
  return (protectedSpans.at(-1)?.to ?? -1) < text.trimEnd().length && !isQuoted(text, text.length);
}

function isCut(bare: string, before: string, after: string): boolean {
  if (bare.length < 8 || !endsCut(bare) || greeting.test(bare.slice(-8))) return false;
  if (bare.length < shortest && exclamation.test(bare)) return false;
  // 仕上げに、刻んだ葱を。 詳しくは、同封の案内を。
  if (bare.length < longestAdvice && bare.endsWith('を') && !hasDoer.test(bare.replace(/^詳しくは/u, '')))
    return false;
  // A question of an interview: ――これからの計画は。
  if (bare.endsWith('は') && !bare.includes('、')) return false;
  if (nothing.test(bare)) return false;
  // 手には剣を。 Such pairs need no verb. いろはにほへとちりぬるを is old.
  if (/に[はも]、?[^、]{1,12}を$|[うくすつぬふむゆる]を$/u.test(bare)) return false;
  // A subject, a topic or a clause says that a verb was to come; 約束の夜を。 alone may be meant.
  if (!/[はが、と][^、]/u.test(bare.slice(0, -1)) && !halfAbility.test(bare)) return false;
  return !endsCut(before) && !endsCut(after) && !isInverted(bare, before);
}

function endsCut(sentence: string): boolean {
  return cutEnd.test(sentence.slice(-40).trimEnd().replace(/。$/u, ''));
}

/** 何だ、これは。 and: 彼は忘れなかった。海が青かったことを。 */
function isInverted(bare: string, before: string): boolean {
  const clauses = bare.split('、');
  // 目には目を、歯には歯を。
  if (clauses.length > 1 && clauses.at(-2)?.at(-1) === bare.at(-1)) return true;
  if (clauses.length > 1 && isPredicate(clauses.at(-2) ?? '')) return true;
  // 会いたい人がいる。会って、謝りたい人が。
  if (bare.endsWith('が') && before.includes(bare.slice(-2))) return true;
  const verb = { を: takesObject, が: takesSubject }[bare.slice(-1)];
  return verb?.test(before.slice(-20)) ?? false;
}

function isPredicate(clause: string): boolean {
  return ['plain', 'polite'].includes(endingOf(clause)) && !openForm.test(clause);
}

/** 長く and 稼働に伴い go on, though 白い is an end. */
const openForm = new RegExp(`[^いしかよ]く$|[をに][${kanji}]{1,2}い$`, 'u');

/** What stands behind the last comma. */
function lastClause(bare: string, offset: number): Span {
  const comma = bare.lastIndexOf('、', bare.length - 2);
  return { from: offset + comma + 1, to: offset + bare.length };
}

/**
 * Verbs that say what becomes of a thing, and passives of reports, or that need more than a subject: nobody 増加する, so a sentence of such a verb alone
 * lost its subject. 安心した。 and 絶句した。, which people do, are whole sentences of a story.
 */
const ofThings =
  '増加|減少|上昇|下落|下降|低下|拡大|縮小|向上|悪化|好転|推移|変動|激増|急増|急減|激減|半減|倍増|発生|存在|普及|浸透|鈍化|消滅|流行|多発|頻発|集中|蓄積|付着|老朽化|高騰|急騰|暴落|急落|蒸発|結晶|沈殿|凝固|溶解|腐敗|発酵|劣化|変色|変形|膨張|収縮|衰退|縮減|短縮|延伸|分布|点在|密集|混在|共存|隣接|起因|該当|相当|匹敵|作動|稼働|点灯|点滅|消灯';
const barePredicate = new RegExp(
  `^(?:(?:${ofThings})(?:する|した|している|していた|します|しました|しています)|(?:予定|期待|予想|想定|懸念|指摘|記載|表示|保存|使用|利用)(?:される|された|されている|されていた|されます|されました|されています)|見込まれ(?:る|ている|ます|ています)|[上下]回(?:る|った|っている|ります|りました)|達(?:する|した|している|します|しました)|占め(?:る|た|ている|ます|ました)|含まれ(?:る|ている|ます|ています)|必要が(?:ある|あった|あります))。\\s*$`,
  'u',
);

/** Endings of verbs and of reports without anything before them. */
const bareEnding =
  /^(?:(?:から|ため|ほど|くらい|ぐらい|だけ|ばかり|まで|つもり|はず|わけ|べき|よう)(?:である|だ|です|でした|だった|であった)|した|する|なった|なる|なっている|となった|となる|という|といいます|とのこと(?:です|でした|だ|だった)?|とされ(?:る|た|ている|ています)|られ(?:る|た|ている)|思われる|考えられる|考えられている|見られる|(?:行わ|使わ|作ら|呼ば|置か|知ら)れ(?:る|た|て(?:いる|いた|います|いました)|ました|ます))。\s*$/u;
/** What becomes of a thing, or of dough. */
const bareChange =
  /^(?:(?:増え|伸び)(?:る|ている|ます|ています)|減(?:る|っている|ります|っています)|(?:高|強|弱|深|縮|固)ま(?:る|った|っている|ります|りました|っています)|広が(?:る|っている|ります|っています))。\s*$/u;
/** Verbs and adjectives that need more than themselves. */
const barePart =
  /^(?:異な|及|至|属|要|値|伴|基づ|与え|及ぼ|示|招|占め|超え|超|際立|導|促|妨げ|高め|深め|広げ|進め)(?:る|ぶ|す|する|く|つ|う|った|んだ|した|いた|た|っている|んでいる|している|いている|ている)。\s*$|^(?:重要|必要|可能|困難|有効|不可欠|明確|明白|顕著|深刻|有利|不利|適切|同様|同じ)(?:である|だ|だった|であった|とされる|となる|になる|になった|となった|です|でした|になります|となります)。\s*$/u;
/** Verbs of Chinese form by themselves. */
const bareVerb =
  /^([\u3400-\u9fff]{2})(?:する|した|して(?:いる|いた)|され(?:る|た|て(?:いる|いた|います|いました)|ます|ました))。\s*$/u;
/** What people do and feel: Whoever tells of himself says no more than 感動した。 */
const ofPeople =
  /感動|感激|安心|納得|反省|後悔|緊張|失敗|成功|失望|期待|感謝|我慢|苦労|断念|降参|退散|仰天|絶句|赤面|脱帽|感心|苦笑|爆笑|号泣|熟睡|寝坊|遅刻|到着|出発|帰宅|完食|満足|後述|前述|上述|即答|快諾|了解|承知|賛成|反対|同感|同意|撃沈|敗北|勝利|当選|落選|合格|参加|訪問|結婚|離婚|入院|退院|入学|卒業|就職|退職|引退|決心|決意|覚悟|確信|理解|直感|直観|沈黙|躊躇|逡巡|驚嘆|感服|敬服|注文|購入|試食|挑戦|努力|練習|勉強|相談|質問|返信|電話|抵抗|拒否|拒絶|否定|肯定|苦悩|苦戦|善戦|惨敗|完敗|快勝|圧勝|逆転|優勝|油断|動揺|混乱|興奮|困惑|当惑|失笑|落胆|絶望|嫉妬|憤慨|激怒|乾杯|拍手|黙認|無視|想像|妄想|記憶|移住|転職|帰国|上京|独立|起業|移動|休憩|昼食|撮影|取材|掲載|割愛|省略|中略|後略|前略/u;

/** A verb of one or two kanji in the form that dictionaries have. */
const bareNative = /^[\u3400-\u9fff]{1,2}[ぁ-ゖ]{0,2}[うくすつぬむぶぐる]。\s*$/u;
/** Shorter neighbours in the same form make a series, as of a recipe or a slogan: 切る。煮る。食べる。 */
const shortestNeighbour = 9;

/**
 * Whether nothing but a predicate is left of the sentence at `index`: surely, or perhaps, as of recipes that leave out
 * the object.
 */
export function barePredicateOf(
  { text, sentences, profile: { register, kind } }: ParagraphContext,
  index: number,
): 'sure' | 'doubtful' | null {
  const at = sentences[index];
  if (!at || at.to - at.from > 16) return null;
  const sentence = text.slice(at.from, at.to).trimStart();
  const isInSeries = [index - 1, index + 1].some((beside) => {
    const { from, to } = sentences[beside] ?? { from: 0, to: 0 };
    const core = text.slice(from, to).replace(/[。\s]+$/u, '');
    return core !== '' && core.length < shortestNeighbour && endingOf(core) !== 'polite';
  });
  if (isInSeries) return null;
  if (barePredicate.test(sentence) || bareEnding.test(sentence)) return 'sure';
  if (bareChange.test(sentence)) return 'doubtful';
  if (kind === 'novel') return null;
  if (barePart.test(sentence)) return 'doubtful';
  const [, verb] = bareVerb.exec(sentence) ?? [];
  if (verb !== undefined) return ofPeople.test(verb) ? null : 'doubtful';
  // Beside です・ます any verb in the plain form is one too many.
  const before = text.slice(sentences[index - 1]?.from ?? at.from, at.from).replace(/[。\s]+$/u, '');
  return register === 'polite' && endingOf(before) === 'polite' && bareNative.test(sentence)
    ? 'doubtful'
    : null;
}
