/** A word with content and what marks its part in the sentence. */
interface Phrase {
  readonly word: string;
  /** The particle of case behind it, empty where none follows: verbs, adjectives, adverbs. */
  readonly role: string;
}

const phrase = /([\u3400-\u9fff々ァ-ヺーA-Za-z0-9０-９]+)([ぁ-ゖ]*)/gu;
const roles: readonly (readonly [role: string, start: RegExp])[] = [
  ['から', /^から/u],
  ['まで', /^まで/u],
  ['より', /^より/u],
  ['を', /^を/u],
  // 廊下に落ちる, 廊下へ落ちる; 館内の撮影, 館内での撮影: the same part.
  ['は', /^については/u],
  ['に', /^(?:に|へ)/u],
  ['の', /^で?の/u],
  ['は', /^(?:は|が)/u],
  ['も', /^も/u],
  ['と', /^と(?!い)/u],
];

/** Longer sentences are not compared phrase by phrase. */
const mostPhrases = 40;
/** Fewer words are shared by parallel sentences as well. */
const fewest = 3;

const number = /[0-9０-９一二三四五六七八九十百千A-Za-z]/u;
/** Which of two may not stand for each other, whatever else they share: 前期 and 後期, 入口 and 出口. */
const opposites =
  /[前後左右上下東西南北大小多少男女兄弟姉妹父母親子内外新旧古高低長短増減売買入出開閉始終朝昼夕晩夜春夏秋冬国民官公私強弱重軽早遅正誤甲乙次]/u;

/** How two sentences with the same phrases differ: in their order and in what one adds, or in a word each. */
export type Difference = 'order' | 'word';

/**
 * How little two Japanese sentences differ when phrases are compared with the parts they play, in whatever order:
 * 濡れた傘の先から、水が落ちる / 傘の濡れた先から、水が落ちていく. `null` where each says something of its own; so does the
 * same pair of words with its parts exchanged (AからBへ, BからAへ).
 */
export function differenceOf(a: string, b: string): Difference | null {
  const [one, other] = [phrasesOf(a), phrasesOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < fewest || long.length > mostPhrases || short.length < 0.6 * long.length) return null;
  const left = [...long];
  const lone = short.filter(
    (own) => !takeOne(left, ({ word, role }) => word === own.word && role === own.role),
  );
  if (lone.length === 0) {
    if (oppositesOf(one) !== oppositesOf(other)) return null;
    return left.length <= Math.max(1, 0.3 * long.length) ? 'order' : null;
  }
  // 穴をふさぐ, 穴は、ふさぐ: the same noun in another part, once.
  if (lone.length === 1 && left.length === 1 && lone[0]?.word === left[0]?.word) return 'word';
  const strange = lone.filter((own) => !takeOne(left, (foreign) => areAlike(own, foreign)));
  if (lone.length > 0.25 * long.length || left.length > 0.25 * long.length) return null;
  // Verbs are said in other words; a noun of its own is another matter.
  return short.length >= 5 && [...strange, ...left].every(isLight) ? 'word' : null;
}

function takeOne(left: Phrase[], isMeant: (phrase: Phrase) => boolean): boolean {
  const at = left.findIndex(isMeant);
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

/** Not a noun that plays a part, and not half of an opposition. */
function isLight({ word, role }: Phrase): boolean {
  return role === '' && !opposites.test(word) && !number.test(word);
}

/** 東の駅から西の駅へ and 西の駅から東の駅へ differ in the order of these alone. */
function oppositesOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ word }) => (word.length === 1 && opposites.test(word) ? word : '')).join('');
}

const quotes = /["“”「」『』'‘’]/gu;
/** Times that run into the verb behind them: 毎朝読む. */
const time = /(?:[毎今昨翌先来][朝晩日夜年月週]|昨日|今日|明日)(?=[\u3400-\u9fff])/gu;
/** 使った後は, 使ったあとは: nouns that hold a clause and are written in kana as well. */
const hollow = /^(?:場合|後|時|際|事|物|所|方|為|様|中)$/u;

function phrasesOf(core: string): Phrase[] {
  const plain = core.replace(quotes, '').replace(time, '$& ');
  return Array.from(plain.matchAll(phrase), ([, word = '', kana = '']) => ({
    word,
    role: roles.find(([, start]) => start.test(kana))?.[0] ?? '',
  })).filter(({ word }) => !hollow.test(word));
}

/** 名字 and 苗字: words that share a character and are not told apart by an opposite or a number. */
function areAlike(one: Phrase, other: Phrase): boolean {
  if (one.word === other.word) return true;
  if (one.role !== other.role) return false;
  const isShared = [...one.word].some((character) => other.word.includes(character));
  const rest = (word: string, known: string) =>
    [...word].filter((character) => !known.includes(character)).join('');
  const differs = rest(one.word, other.word) + rest(other.word, one.word);
  return isShared && !opposites.test(differs) && !number.test(differs);
}

const functionWords = new Set(
  'a an the of to in on at by for from with and or but as that this these those it its their our his her my your they we he she is are was were be been being has have had do does did will would can could own also too very so than then which who'.split(
    ' ',
  ),
);
const latinOpposites =
  /^(?:left|right|first|second|third|north|south|east|west|old|new|up|down|in|out|open|close|front|back|forward|hot|cold|high|low|more|less|most|least|big|small|black|white|green|red|blue|father|mother|brother|sister|son|daughter|man|woman|boy|girl|buy|sell|bought|sold|before|after|morning|evening|night|summer|winter|spring|autumn|one|two|three|four|five|six|seven|eight|nine|ten|\w+day|\d+)$/u;
const fewestLatin = 4;

/** As `differenceOf`, for English: the words that say something, in whatever order; `opposite` where words tell them apart
 * that come in pairs. */
export function latinDifferenceOf(a: string, b: string): Difference | 'opposite' | null {
  const [one, other] = [latinContent(a), latinContent(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < fewestLatin || long.length > mostPhrases) return null;
  const left = [...long];
  const lone = short.filter((word) => !takeWord(left, word));
  if ([...lone, ...left].some((word) => latinOpposites.test(word))) return 'opposite';
  if (lone.length === 0) {
    const isMoved =
      one.filter((word) => latinOpposites.test(word)).join() ===
      other.filter((word) => latinOpposites.test(word)).join();
    return isMoved && left.length <= Math.max(1, 0.25 * long.length) ? 'order' : null;
  }
  return lone.length === 1 && left.length === 1 && short.length >= 6 ? 'word' : null;
}

function takeWord(left: string[], word: string): boolean {
  const at = left.indexOf(word);
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

/** Without function words and endings. */
function latinContent(core: string): string[] {
  return (core.toLowerCase().match(/[a-z0-9]+/gu) ?? [])
    .filter((word) => !functionWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|e)$/u, '') : word));
}
