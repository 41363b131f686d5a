import { charClass, classAt, findRepeats, type Repeat, type Span, tokenEnds } from '#shared/text';
import type { ParagraphContext } from '../rule';

/** Something said twice: `again` is to go. */
export interface Said {
  readonly first: Span;
  readonly again: Span;
  readonly tier: 'likely' | 'ask';
  /** It may be emphasis as well: a hint. */
  readonly isUnsure?: boolean;
}

/** How certain it is that a repetition is an accident; `hint` where it may be emphasis as well. */
type Certainty = 'likely' | 'ask' | 'hint';

function saying(first: Span, again: Span, certainty: Certainty): Said {
  return certainty === 'hint'
    ? { first, again, tier: 'ask', isUnsure: true }
    : { first, again, tier: certainty };
}

/** Longer repetitions are whole clauses, found by sentences. */
const longest = 40;
const han = '\\u3400-\\u9fff々';
const katakana = 'ァ-ヺー';
const word = `[${han}${katakana}A-Za-z0-9Ａ-Ｚａ-ｚ０-９]`;
const hasWord = new RegExp(word, 'u');
/** What is said so often comes from a machine; mimesis has no kanji. */
const loop = 6;
const isLoop = (piece: string, times: number) =>
  times >= loop && hasWord.test(piece) && !/^[ァ-ヺー]+$/u.test(piece);
/** Ends the search: what stands between these marks is compared as sentences or belongs to different speakers. */
const parts = /[。！？!?「」『』（）()“”…―—・:：\n]/u;

/** A particle between two words: the repeated piece says something. */
const innerParticle = new RegExp(
  `(?:${word}|[いうくるたてで］]|ども|たち|さん|こと|もの|ところ|[こそあ]れ|[こそあ]こ|など|だけ|まで|から)[をがにのはでへと](?:${word}|お|ご|とき|こと|もの|ため|よう|ほう|あと|うえ|なか)`,
  'u',
);
/** お金もなく、: for clauses between commas, に押しても引いても is another matter. */
const innerToo = new RegExp(`${word}も(?:${word}|な[いくし])`, 'u');
/** Two words with what goes behind them: 同じ音で, 来たときよりも, 一週間以内に. */
const phraseEnd = new RegExp(
  `[ぁ-ゖ][${han}${katakana}A-Za-z0-9][^、]*(?:[をがはのにでへと]|から|まで|より)$|(?:ごと|以内|以上|以下|以外|うち|あいだ|とき|たび|ため|よう|ほか|かわり)に$|よりも$|だと$`,
  'u',
);
/** 友達の友達の家, 隣の隣の部屋: relations go on and on. */
const relation =
  /(?<![\u3400-\u9fff])[友知人隣次前先後父母親子孫祖上下奥中裏外内端妻夫兄弟姉妹師徒曽曾脇横元本]の$|(?:友達|友人|知人|先生|弟子|先祖|昔|子ども|子供|父親|母親|祖父|祖母|祖先|両親|隣人|隣家|上司|部下|先輩|後輩|息子|恩師|子孫|前任|後任|裏側|内側|外側|仲間)の$/u;
/** Numbers and question words double to mean each or ever so many: 一人一人, 何度も何度も. */
const counted = /^[一二三四五六七八九十百千数何幾毎各誰0-9０-９]/u;
/** 三つが三つが, 3秒間3秒間: a number that is no one, and with a particle or a unit nobody counts by it. */
const plainNumber = new RegExp(
  `^(?:[二三四五六七八九十百千数][${han}つ]{1,3}[をがは]|(?!1[${han}つ個人本枚冊台]|１)[0-9０-９]{1,3}[${han}${katakana}％]{1,4}[をがはにで]?)$`,
  'u',
);
/** Adverbs that nobody says twice for emphasis, as he does きっときっと. */
const unstressed =
  /^(?:ほとんど|すでに|およそ|あらかじめ|それぞれ|おそらく|まもなく|たとえば|しばらく|ただちに|たちまち|かつて|あるいは|または|および|さまざまな?|いったん|とりわけ|わずか|まるで|いわゆる|あたかも|ようやく|もっとも|いずれも?|すなわち|ならびに|じつは)$/u;
/** Inflected tails and fixed phrases in hiragana, which no mimetic word looks like. */
const inflected =
  /ことができ|ことにな|され[てるた]|られ[てるた]|ている|ていた|ています|ました|ません|について|によ[っるり]|として|という|といった|ために|ように|における|に対|である|であっ/u;

/** What a paragraph says twice at once: 名前が名前がある, 一匹の犬が来て、一匹の犬が来て. Grammar and mimesis stay. */
export function saidTwice({ text, kind, profile }: ParagraphContext): Said[] {
  if (kind === 'row') return [];
  const isStory = profile.kind === 'novel';
  const cut = saidAroundMarks(text);
  const repeats = findRepeats(text, longest);
  if (repeats.length === 0) return cut;
  let known: ReadonlySet<number> | null = null;
  const borders = () => {
    known ??= new Set<number>([0, ...tokenEnds(text)]);
    return known;
  };
  const found: Said[] = [];
  for (const repeat of repeats) {
    const said = judgeRepeat(text, repeat, borders, isStory);
    if (said && said.first.from >= (found.at(-1)?.again.to ?? 0)) found.push(said);
  }
  return [...cut, ...found];
}

/** A label at the start of a line: Q．Q．, 注意：注意：. */
const label = /^[\s　]*([^\s\d「」『』（(―・。！？!?、，,…：:．.]{1,12}[．：:])(?=\1)/u;
/** The end of a quotation, or its beginning, twice: ここだ」とここだ」と, 「お前「お前. */
const halfQuote =
  /([^「」『』。、！？\n]{2,20}[」』][とは]?)(?=\1)|([「『][^「」『』。、！？\n]{2,20})(?=\2)/gu;
/** A title or a button: 『海の骨』『海の骨』. */
const titled = /((?:『[^「」『』\n]{1,20}』|［[^［］\n]{1,20}］)[はがをにの]?)(?=\1)/gu;
/** 塩の道――塩の道――: with a particle inside, which a cry hardly has. */
const dashed = /([\u3400-\u9fffァ-ヺー]{1,8}[のをがはに][^、。「」『』！？―…\n]{1,20}(?:――|……))(?=\1)/gu;

/** What is said twice together with a mark that stands once in good text. */
function saidAroundMarks(text: string): Said[] {
  const found: Said[] = [];
  const add = (from: number, length: number) => {
    const first = { from, to: from + length };
    found.push({ first, again: { from: first.to, to: first.to + length }, tier: 'likely' });
  };
  const labelled = label.exec(text);
  if (labelled) add(labelled[0].length - (labelled[1]?.length ?? 0), labelled[1]?.length ?? 0);
  for (const [sign, pattern] of [
    [/[」』「『]/u, halfQuote],
    [/[』］]/u, titled],
    [/――|……/u, dashed],
  ] as const)
    if (sign.test(text)) for (const { index, 0: piece } of text.matchAll(pattern)) add(index, piece.length);
  return found;
}

function judgeRepeat(
  text: string,
  { from, to, period, hasGap }: Repeat,
  borders: () => ReadonlySet<number>,
  isStory: boolean,
): Said | null {
  if (parts.test(text.slice(from, to))) return null;
  if (hasGap) {
    const first = { from, to: from + period - 1 };
    const isOften = isLoop(text.slice(first.from, first.to), (to - from + 1) / period);
    const isThrice = (to - from + 1) / period >= 3;
    const tier = isOften ? 'ask' : commaTier(text, first, isStory, isThrice);
    return tier ? saying(first, { from: first.to, to }, tier) : null;
  }
  const times = Math.floor((to - from) / period);
  for (let start = from; start + times * period <= to; start++) {
    const first = { from: start, to: start + period };
    const again = { from: first.to, to: start + times * period };
    if (isLoop(text.slice(start, first.to), times)) return saying(first, again, 'ask');
    const isPhrase = isWords(text, first, again, borders) || isInflection(text.slice(start, first.to));
    const tier = isPhrase ? tierOf(text, first, again, isStory) : null;
    if (tier) return saying(first, again, tier);
  }
  return null;
}

/** Whether the pieces begin and end where words do; a run of one script may hold the piece twice and nothing else. */
function isWords(text: string, first: Span, again: Span, borders: () => ReadonlySet<number>): boolean {
  const isBorder = (at: number) =>
    scriptAt(text, at - 1) !== scriptAt(text, at) ||
    borders().has(at) ||
    ('をがはのにでと'.includes(text.charAt(at)) && hasWord.test(text.charAt(at + 1)));
  const piece = text.slice(first.from, first.to);
  if (/^[\u3400-\u9fff]+$/u.test(piece) || /^[ァ-ヺー]+$/u.test(piece))
    return scriptAt(text, first.from - 1) !== scriptAt(text, first.from) && isBorder(again.to);
  // 扉を閉めてを閉めてから
  if (/^[をがに][\u3400-\u9fff].*[てで]$/u.test(piece) && isBorder(first.from)) return true;
  // 、りんご、みかん、ぶどう: a list.
  if (/^[、，][^、，]+[、，]/u.test(piece)) return true;
  // 最大20時間最大20時間駆動: a number in it tells its words apart, though a compound goes on behind.
  if (/[0-9０-９]/u.test(piece) && isBorder(first.from) && piece.length >= 5) return true;
  // The piece begins where a word begins and ends where one ends; so does the border in the middle.
  if (isBorder(first.from) && isBorder(again.to)) return true;
  // Kanji run on (電池は一日電池は一日持つ); with a particle inside, one border is enough.
  return innerParticle.test(piece) && (isBorder(first.from) || isBorder(again.to));
}

/** Hiragana that, wherever the piece is cut, holds an ending or a fixed phrase. */
function isInflection(piece: string): boolean {
  return piece.length >= 3 && /^[ぁ-ゖ]+$/u.test(piece) && inflected.test(piece + piece);
}

function scriptAt(text: string, at: number): number {
  return (
    classAt(text, at) &
    (charClass.hiragana | charClass.katakana | charClass.kanji | charClass.latin | charClass.digit)
  );
}

/** The space beside Latin and digits. */
const beside = /(?<=[ぁ-ヺー\u3400-\u9fff]) | (?=[ぁ-ヺー\u3400-\u9fff])/gu;
/** 58,400: no comma between clauses. */
const separator = /(?<=[0-9０-９])[,，](?=[0-9０-９])/gu;

function tierOf(text: string, first: Span, again: Span, isStory: boolean): Certainty | null {
  const piece = text.slice(first.from, first.to).replace(separator, '');
  if (/[、，,　]/u.test(piece)) return commaTier(text, first, isStory, false);
  const core = piece.trim().replace(beside, '');
  if (plainNumber.test(core)) return 'likely';
  // 何度も何度も has its も.
  if (/^何[度回]$/u.test(core)) return text.startsWith('も', again.to) ? null : 'ask';
  if (
    /[、，, ]/u.test(core) ||
    (core.length <= 4 && counted.test(core) && !/(?:から|まで|より)$/u.test(core))
  )
    return null;
  const next = text.charAt(again.to);
  if (/^[A-Za-z]{3,}$/u.test(core)) return /\s/u.test(piece) ? 'ask' : null;
  if (!hasWord.test(core)) return unstressed.test(core) ? 'likely' : kanaTier(core);
  if (/^[\u3400-\u9fff]+$/u.test(core)) return nounTier(core.length >= 3, core.length >= 2, next);
  if (/^[ァ-ヺー]+$/u.test(core)) return nounTier(core.length >= 5, core.length >= 3, next);
  return core.length === piece.length || /[\u3041-\u30ff\u3400-\u9fff]/u.test(core)
    ? phraseTier(core, text, first.from)
    : null;
}

/** Nouns double in exclamations and mimesis (万歳万歳, ガタガタ), seldom before a particle of case. */
function nounTier(isLong: boolean, isEnough: boolean, next: string): Certainty | null {
  const isCase = next !== '' && 'をがはの'.includes(next);
  if (isLong) return isCase ? 'likely' : 'ask';
  if (isEnough && isCase) return 'ask';
  // 昨年昨年始まった: a sentence goes on behind it, so nobody cries out.
  return isEnough && /[\u3400-\u9fffでにも]/u.test(next) ? 'hint' : null;
}

const caseEnd = new RegExp(`(?:${word}[をがはの]|を|(?<![るた])は|[がの])$`, 'u');
const longEnd = /(?:ので|のに|ながら|から|まで|より|として|について|によって|に対して|[るたい]と|へ)$/u;
const foreignPlace = new RegExp(`[${katakana}A-Za-z]に$`, 'u');

const placeEnd = new RegExp(`^[${han}]{1,4}[くりみ]?に$`, 'u');
/** 本当に本当に, 次に次に: how, and not where. */
const degree =
  /[更常特別切次既殊共先順右左上下前後奥実真逆既急妙密暗即直互仮単偏稀共]に$|(?:本当|非常|絶対|永遠|大変|無限|完全|急速|慎重|丁寧|簡単|確実|十分|徹底|着実|順番|交互|永久)に$/u;

/** A word with what inflects it or marks its case. */
function phraseTier(core: string, text: string, from: number): Certainty | null {
  // の隣の隣: begins with the particle of the word before.
  const isBehind = isWordAt(text, from - 1) || /[」』）]/u.test(text.charAt(from - 1));
  const isTail = /^[をがはにのでと]/u.test(core) && hasWord.test(core.charAt(1)) && isBehind;
  // 再起動しても再起動しても may be patience as well as an accident.
  if (core.length >= 5 && new RegExp(`[${han}]{2}しても$`, 'u').test(core)) return 'hint';
  if (relation.test(isTail ? `${core.slice(1)}の` : core) || /々[とに]$|^我が$/u.test(core)) return null;
  // 押しても引いても; 行っても行っても and 何度も何度も are said.
  if (/も$/u.test(core) && !/より?も$/u.test(core)) return /[てで]も.+[てで]も$/u.test(core) ? 'ask' : null;
  if (isTail || (innerParticle.test(core) && core.length >= 4)) return 'likely';
  if (phraseEnd.test(core) && core.length >= 4 && !degree.test(core)) return 'likely';
  if (caseEnd.test(core) || foreignPlace.test(core)) return 'likely';
  if (new RegExp(`[${han}]{2}(?:する|した|して|し)$`, 'u').test(core)) return 'likely';
  if (longEnd.test(core)) return core.length >= 4 ? 'likely' : null;
  if (new RegExp(`[${han}${katakana}]{2}で$`, 'u').test(core)) return 'hint';
  if (placeEnd.test(core) && !degree.test(core)) return 'hint';
  // 手順に沿って進んでいる進んでいる; 勝った勝った is cried.
  if (finite.test(core) && clauseBefore.test(text.slice(Math.max(0, from - 8), from)))
    return core.length >= 5 ? 'ask' : 'hint';
  if (core.length < 5) return null;
  if (new RegExp(`[${katakana}]{2}|[${han}]{2}|.{6}`, 'u').test(core)) return 'ask';
  // 降り続けた降り続けた: a compound verb is too long a word for emphasis.
  return new RegExp(`[${han}][ぁ-ゖ]+[${han}]`, 'u').test(core) ? 'ask' : null;
}

/** A verb of its own, behind a place or an object that it belongs to. */
const finite = new RegExp(
  `^[${han}]{1,2}[ぁ-ゖ]{0,6}(?:[うくすつぬむぶぐる]|た|だ|ている|ていた|ます|ました)$`,
  'u',
);
const clauseBefore = new RegExp(`[${han}${katakana}ー0-9](?:を|に|で|へ|から|まで|として|どおり)$`, 'u');

/** Hiragana alone: endings, and phrases with a particle that nobody cries out; まだまだ and それはそれは stay. */
function kanaTier(core: string): Said['tier'] | null {
  if (isInflection(core) || (core.length >= 3 && core.endsWith('を'))) return 'likely';
  if (/(?:こと|もの)が$/u.test(core)) return 'likely';
  // においのにおいの; そのその is a stammer, 誰かの誰かの a riddle.
  if (core.length >= 4 && /[^こそあどかけと]の$/u.test(core)) return 'ask';
  return core.length >= 4 && /(?:こと|もの|ところ|ため|よう|わたし|ぼく|みんな)[がは]$/u.test(core)
    ? 'ask'
    : null;
}

/** Of a clause said again behind a comma, a tail or a mere subject is an accident, the whole may be a refrain. */
function commaTier(text: string, first: Span, isStory: boolean, isThrice: boolean): Certainty | null {
  const core = text
    .slice(first.from, first.to)
    .replace(separator, '')
    .replace(/^[、，,　]|[、，,　]\s?$/gu, '');
  if (
    /^(?:また|そして|しかし|だが|つまり|さらに|なお|ただし|しかも|ところが|そこで|例えば|たとえば|それから|その後|一方)$/u.test(
      core,
    )
  )
    return 'hint';
  // 「来い」と述べ、と述べ、: nothing can be quoted twice.
  if (/[」』]/u.test(text.charAt(first.from - 1)) && /^と[^、]/u.test(core)) return 'likely';
  const isPhrase = new RegExp(`[${han}${katakana}]{2}[をがはにでへ]$`, 'u').test(core);
  if (isPhrase && core.length <= 4 && isWordAt(text, first.from - 1)) return isStory ? 'hint' : 'likely';
  if (core.length < 4) return isWordAt(text, first.from - 1) && /.(?:から|まで)$/u.test(core) ? 'hint' : null;
  // A list, or the phrases of a subtitle.
  if (/[、，,　]/u.test(core))
    return core.length >= 10 || (core.length >= 5 && hasWord.test(core)) ? 'ask' : null;
  if (/[をがは]$/u.test(core) && hasWord.test(core))
    return core.length >= (isStory ? 5 : 4) ? 'likely' : 'ask';
  const isTail = isWordAt(text, first.from - 1);
  // 承認しました、しました。: an ending is nothing to dwell on.
  if (isTail && isInflection(core)) return 'likely';
  // それだけのことなんですが、 leads on to something else, so nobody dwells on it.
  if (core.length >= 8 && /(?:[だすたるい]が|けれども?|けど|ので|のに|から)$/u.test(core)) return 'likely';
  // A condition or reason: what it is for is still to come, so it is no refrain.
  const isCondition = /(?:[るいた]と|ば|ので|ため|から|として|について|によって|に対して)$/u.test(core);
  // Reports and manuals have no refrains.
  const usual = isStory ? 'ask' : 'likely';
  if (!isTail && core.length >= 5 && isCondition && hasWord.test(core))
    return core.length >= 8 ? usual : 'ask';
  if (core.length >= 9 && hasWord.test(core)) return isTail ? 'likely' : usual;
  if (isTail && isCompound.test(core)) return 'hint';
  if (!innerParticle.test(core) && !innerToo.test(core)) return isTail && linked.test(core) ? 'hint' : null;
  if (isTail) return 'likely';
  if (core.length >= 8) return usual;
  if (isThrice && core.length >= 5) return 'ask';
  return core.length >= (isStory ? 6 : 5) ? (isStory ? 'hint' : 'ask') : null;
}

/** 一俵六十キロ、 */
const isCompound = new RegExp(`^${word}{5,}$`, 'u');

/** Two verbs in one, or an adjective made of a verb, that go on: 立ち上がり、 打ちやすく、. */
const linked = new RegExp(
  `[${han}][ぁ-ゖ]?[${han}][ぁ-ゖ]*[いきしちにみりえけせてめれ]$|(?:やす|にく|づら)く$`,
  'u',
);

function isWordAt(text: string, at: number): boolean {
  return scriptAt(text, at) !== 0;
}
