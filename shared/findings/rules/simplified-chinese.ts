import { dialogueSpans } from '#shared/glossary';
import {
  charClass,
  classAt,
  type HanForm,
  hanFormOf,
  hanFormsIn,
  isJapaneseNameForm,
  mergeSpans,
  overlapsAny,
  type Span,
  type Tier,
} from '#shared/text';
import { fixOf, type ParagraphRule, type RuleHit } from '../rule';
import { chineseIn } from './untranslated-run';

export const simplifiedChinese: ParagraphRule = {
  id: 'simplified-chinese',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['kanji'],
  languages: ['ja'],
  examples: [
    { before: '工事の进み具合と习惯を語る。', after: '工事の進み具合と習慣を語る。' },
    { before: '実际は难しい。', after: '実際は難しい。' },
    { before: '開发と理发。', after: '開発と理発。', tier: 'ask' },
    { before: '黒字になる预想である。', after: '黒字になる予想である。', tier: 'ask' },
    { before: '原題は『长安十二时辰』である。', after: '原題は『長安十二時辰』である。', tier: 'ask' },
    { before: '网の目のように並ぶ。', after: '網の目のように並ぶ。', tier: 'likely' },
    { before: '冷却用の锂を買う。', after: '冷却用の锂を買う。', tier: 'ask' },
    { before: '經濟の話をする。', after: '経済の話をする。', tier: 'likely' },
    { before: '黃仁勳氏が話した。', after: '黄仁勲氏が話した。', tier: 'ask' },
    { before: '「經濟は難しい」と言う。', after: '「経済は難しい」と言う。', tier: 'ask' },
    { before: '社長（黄仁勋）が来た。', after: '社長（黄仁勲）が来た。', tier: 'ask' },
  ],
  keeps: [
    '國學院と慶應義塾に通う。',
    '渡邊さんと齋藤さん、櫻井氏、髙橋氏、宮﨑氏。',
    '范さんと余さんと于さんが来た。',
    '文藝春秋と讀賣新聞を読む。',
    '龍と鷗外、醬油、嘘と噓、繋ぐ。',
    '凉しい烟の中を、几帳面に游ぐ。',
    '思ふに、國家の經濟は農を本と爲す。',
    '國家ノ經濟ヲ論ズ。',
    '誰も言わない。这个市场的变化太快了。',
  ],
  check(context) {
    const { text, names } = context;
    const offsets = hanFormsIn(text);
    if (offsets.length === 0) return [];
    // A name is repaired as a whole, and in a sentence that nobody translated single characters tell what is missing.
    const others = mergeSpans([...names.map(({ span }) => span), ...chineseIn(context)]);
    const free = offsets.filter((at) => !overlapsAny(others, { from: at, to: at + 1 }));
    const dialogue = dialogueSpans(text);
    const found = free.filter(isModern(text)).map((at) => placedAt(text, at, dialogue));
    return together(found).map((group) => hitOf(text, group));
  },
};

interface Placed {
  readonly at: number;
  readonly form: HanForm;
  readonly tier: Tier;
  readonly isGloss: boolean;
}

/** Chinese grammar: a character of it is what is left of a word, and another form does not translate it. */
const grammar = '这们吗么';

function placedAt(text: string, at: number, dialogue: readonly Span[]): Placed {
  const known = hanFormOf(text.charAt(at)) ?? { kind: 'foreign', japanese: [] };
  const form: HanForm = grammar.includes(text.charAt(at)) ? { kind: 'foreign', japanese: [] } : known;
  const run = runAt(text, at);
  const isGloss =
    (classAt(text, run.from - 1) & charClass.opener) !== 0 &&
    (classAt(text, run.to) & charClass.closer) !== 0;
  return { at, form, isGloss, tier: isGloss ? 'ask' : tierOf(text, form, run, dialogue) };
}

function tierOf(text: string, { kind, japanese }: HanForm, run: Span, dialogue: readonly Span[]): Tier {
  if (kind === 'simplified') return 'safe';
  if (japanese.length !== 1) return 'ask';
  if (kind === 'doubtful') return 'likely';
  return isNameLike(text, run) || overlapsAny(dialogue, run) ? 'ask' : 'likely';
}

/** The kanji on both sides, a few of them: names are short, and a line of nothing else may be long. */
function runAt(text: string, at: number): Span {
  const reach = 12;
  let { from, to } = { from: at, to: at + 1 };
  while (at - from < reach && classAt(text, from - 1) & charClass.kanji) from--;
  while (to - at < reach && classAt(text, to) & charClass.kanji) to++;
  return { from, to };
}

/** The commonest family names of Chinese, in Japanese and old forms; a run of three characters may be a whole name. */
const surnames =
  '王李張劉陳楊黃黄趙吳呉周徐孫馬朱胡林郭何高羅鄭梁謝宋唐許鄧韓馮曹彭曾曽蕭田董潘袁蔡蔣蒋杜葉程魏蘇呂丁沈任姚盧傅鍾姜崔譚廖汪陸金石戴賈韋夏邱方侯鄒熊孟秦白江閻薛尹段雷黎史龍陶賀顧毛郝龔邵萬万錢銭嚴厳頼賴莫孔向湯';

function isNameLike(text: string, { from, to }: Span): boolean {
  const length = to - from;
  if (length > 4) return false;
  const isTitled =
    /^(?:さん|さま|くん|ちゃん)/u.test(text.slice(to, to + 3)) || /[氏様君殿]$/u.test(text.slice(from, to));
  return isTitled || (length === 3 && surnames.includes(text.charAt(from)));
}

/** Institutions that write old forms in their names, of which some are no name forms of people (學, 應, 獨, 藝). */
const properNames = /國學|二松學舍|聖學院|慶應|獨協|文藝春秋|東京藝術|藝大|讀賣/gu;

/**
 * Leaves out old forms where they are meant: in names of people and institutions, and in a text in old spelling. A
 * name form counts only beside one that is none.
 */
function isModern(text: string): (at: number) => boolean {
  const isOld = (at: number) => hanFormOf(text.charAt(at))?.kind === 'old';
  const isOldText = isInOldSpelling(text);
  const proper = Array.from(text.matchAll(properNames), ({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
  }));
  return (at) => {
    if (!isOld(at)) return true;
    if (isOldText || overlapsAny(proper, { from: at, to: at + 1 })) return false;
    if (!isJapaneseNameForm(text.charAt(at))) return true;
    const { from, to } = runAt(text, at);
    for (let other = from; other < to; other++)
      if (
        isOld(other) &&
        !isJapaneseNameForm(text.charAt(other)) &&
        !overlapsAny(proper, { from: other, to: other + 1 })
      )
        return true;
    return false;
  };
}

/** Historical kana (思ふ, ゐる, でせう), or kanji with katakana alone. */
function isInOldSpelling(text: string): boolean {
  return (
    /[ゐゑヰヱ]|[思言会給][ひふ]|云[はひふへ]|候[ふひ]|[でま]せう|やう[になだ]|だらう|けふ|爲[すし]/u.test(
      text,
    ) ||
    (/[ァ-ヶ]/u.test(text) && !/[ぁ-ゖ]/u.test(text))
  );
}

/** Neighbours of one tier and one possible form each are one finding. */
function together(found: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const placed of found) {
    const last = groups.at(-1)?.at(-1);
    const joins =
      last?.at === placed.at - 1 &&
      last.tier === placed.tier &&
      last.form.japanese.length === 1 &&
      placed.form.japanese.length === 1;
    if (joins) groups.at(-1)?.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function hitOf(text: string, group: readonly Placed[]): RuleHit {
  const [first] = group;
  const from = first?.at ?? 0;
  const span = { from, to: from + group.length };
  const isSingle = group.length === 1;
  const inserts = isSingle
    ? (first?.form.japanese ?? [])
    : [group.map(({ at, form }) => form.japanese[0] ?? text.charAt(at)).join('')];
  const fixes = inserts.map((insert) => fixOf(first?.tier ?? 'ask', span, insert));
  return first?.isGloss ? { span, fixes, severity: 'hint' } : { span, fixes };
}
