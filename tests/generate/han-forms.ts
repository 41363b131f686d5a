import joyo from 'joyo-kanji';
import { Converter } from 'opencc-js';

const toTraditional = Converter({ from: 'cn', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });
const toShinjitai = Converter({ from: 't', to: 'jp' });
const fromRegions = [Converter({ from: 'hk', to: 't' }), Converter({ from: 'tw', to: 't' })];

/**
 * Where the lists of Chinese forms come from. `opencc-js` holds the dictionaries of OpenCC: simplified ↔ traditional,
 * the variants of Taiwan and Hong Kong, and old Japanese forms ↔ shinjitai. `joyo-kanji` is the table of 2010. Which
 * characters Japanese knows at all is JIS X 0208, read off the decoder of EUC-JP: level 1 (rows 16–47) is common use,
 * level 2 (48–84) rare and old forms. Which ones Traditional Chinese has of its own is level 1 of Big5.
 */
export interface HanFormLists {
  /** Pairs 语語: not in JIS X 0208, and one common Japanese character it can stand for. */
  readonly simplified: string;
  /** Groups 发発髪, parted by a space: several Japanese characters, a rare one only, or a character of other use too. */
  readonly doubtful: string;
  /** Simplified forms of characters that Japanese does not have. */
  readonly foreign: string;
  /** Pairs 經経: no form of the Jōyō table and not common, with the one that is. */
  readonly old: string;
}

/**
 * Simplified forms that are in level 2 of JIS X 0208 because Japanese writes them, in words (几帳面, 册子, 烟る) or
 * names (冲方, 渊, 杰, 游, 范). The rest of their kind (决, 听, 网) is there as a variant or as a radical's name.
 */
const alsoJapanese = new Set('仆儿册冲凉几厂咏并无杰梦泪渊游潴烟粮耻脉范迹韵');

/**
 * Simplified forms whose one Japanese counterpart is not what Japanese writes in the commonest words: 预想 is 予想,
 * 编辑 編集, 通讯 通信, 奖金 賞金, 摄影 撮影, 综合 総合. The likeliest first.
 */
const writtenOtherwise = [
  '预予預',
  '辑集輯',
  '讯信訊',
  '奖賞奨',
  '摄撮摂',
  '综総綜',
  '脏臓汚',
  '词詞辞',
  '纪紀記',
  '赞賛讃',
];

export function hanFormLists(): HanFormLists {
  const joyoKanji = new Set(joyo.kanji);
  const common = new Set([...charactersOf('euc-jp', [0xb0, 0xcf]), ...joyoKanji]);
  const japanese = new Set([...common, ...charactersOf('euc-jp', [0xd0, 0xf4])]);
  const ownTraditional = new Set(charactersOf('big5', [0xa4, 0xc6], [0x40, 0x7e]));
  const simplified: string[] = [];
  const doubtful: string[] = [];
  const foreign: string[] = [];
  for (const [form, meant] of traditionalForms()) {
    if (common.has(form)) continue;
    const forms = japaneseForms([...meant], common).filter((other) => other !== form && japanese.has(other));
    const usual = joyoFirst(
      forms.filter((other) => common.has(other)),
      joyoKanji,
    );
    const isUsual = common.has(forms[0] ?? '');
    if (japanese.has(form)) {
      if (isUsual && !alsoJapanese.has(form) && !ownTraditional.has(form))
        doubtful.push(form + usual.join(''));
    } else if (isUsual && meansOne(usual, joyoKanji) && !ownTraditional.has(form)) {
      simplified.push(form + usual[0]);
    } else if (forms.length > 0) {
      doubtful.push(form + (isUsual ? joyoFirst(forms, joyoKanji) : forms).join(''));
    } else foreign.push(form);
  }
  const isOtherwise = (pair: string) => writtenOtherwise.some((group) => group[0] === pair[0]);
  return {
    simplified: simplified.filter((pair) => !isOtherwise(pair)).join(''),
    doubtful: [...doubtful.filter((group) => !isOtherwise(group)), ...writtenOtherwise].join(' '),
    foreign: foreign.join(''),
    old: oldForms(joyoKanji, common, japanese),
  };
}

/** What Japanese writes for traditional characters, the usual one's first; 龍 is in use beside 竜. */
function japaneseForms(traditional: readonly string[], common: ReadonlySet<string>): string[] {
  const forms = traditional.map((character) => [toShinjitai(character), character]);
  const [first = []] = forms;
  const others = forms.slice(1).map(([form = '']) => form);
  return [...new Set([...first.filter((form, at) => at === 0 || common.has(form)), ...others])];
}

function joyoFirst(forms: readonly string[], joyoKanji: ReadonlySet<string>): string[] {
  return [...forms.filter((form) => joyoKanji.has(form)), ...forms.filter((form) => !joyoKanji.has(form))];
}

/** One common form, or one that the Jōyō table has while it lacks the others: 館 (not 舘). */
function meansOne(usual: readonly string[], joyoKanji: ReadonlySet<string>): boolean {
  const [first = '', ...others] = usual;
  if (others.length === 0) return true;
  return (
    joyoKanji.has(first) && !others.some((other) => joyoKanji.has(other) || toShinjitai(other) === first)
  );
}

/** For each simplified form the traditional ones it stands for, the usual one first. */
function traditionalForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (form: string, meant: string) => {
    if (form !== meant && form.length === 1 && meant.length === 1)
      forms.set(form, (forms.get(form) ?? new Set()).add(meant));
  };
  for (const character of unifiedIdeographs()) add(character, toTraditional(character));
  for (const character of unifiedIdeographs()) add(toSimplified(character), character);
  return forms;
}

function oldForms(
  joyoKanji: ReadonlySet<string>,
  common: ReadonlySet<string>,
  japanese: ReadonlySet<string>,
): string {
  const pairs: string[] = [];
  for (const character of unifiedIdeographs()) {
    if (common.has(character)) continue;
    const standard = fromRegions.map((convert) => convert(character)).find((form) => form !== character);
    const form = toShinjitai(standard !== undefined && !japanese.has(character) ? standard : character);
    if (form !== character && joyoKanji.has(form)) pairs.push(character + form);
  }
  return pairs.join('');
}

/** U+4E00–9FFF: one code unit each. */
function unifiedIdeographs(): string[] {
  return Array.from({ length: 0xa000 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index));
}

/** The kanji of a double-byte encoding whose first byte is in a range (and, besides 0xA1–FE, whose second is). */
export function charactersOf(
  encoding: string,
  [first, last]: readonly [number, number],
  second?: readonly [number, number],
): string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail < 0xa1 && !(second && second[0] <= trail && trail <= second[1])) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  }
  return found;
}
