import { fold } from '#shared/text';

/** Titles and honorifics that follow a name (黄氏, 黄CEO), and words that may follow it without being part of it. */
const after = `
さん さま ちゃん くん 君 氏 様 殿 先生 老師 師傅 先輩 女史 女士 小姐 夫人 夫妻 嬢 自身 本人 一行 一家 一族
会長 副会長 社長 副社長 専務 常務 取締役 代表 部長 課長 係長 店長 局長 総裁 副総裁 総経理 董事長
CEO COO CFO CTO CIO CMO 最高経営責任者 最高執行責任者 最高財務責任者 最高技術責任者
主席 首席 総書記 書記 首相 大統領 総統 議長 長官 大臣 議員 知事 市長
教授 准教授 助教 博士 院士 監督 選手 記者 弁護士 院長 所長 館長 校長 船長 機長 理事長 主任 経理
将軍 元帥 大佐 隊長 団長 艦長 陛下 殿下 閣下 皇帝 皇后 王子 公子 姑娘
兄 姉 弟 姐 師兄 師姐 師弟 師妹 師父 師叔 師伯 師匠 長老 掌門 宗主 真人 道人 道長 大師 大人
`;

/** Titles that stand before a name (創業者雷軍氏). */
const before = `
創業者 創設者 創始者 会長 社長 専務 常務 取締役 代表 部長 局長 総裁 総経理 董事長
主席 首席 首相 大統領 総統 議長 長官 大臣 議員 知事 市長 教授 博士 院士
監督 選手 記者 弁護士 作家 俳優 歌手 女優 研究者 技術者 経営者 責任者
将軍 元帥 大佐 隊長 団長 皇帝 皇后 王子 師兄 師姐 師弟 師妹 師父 師匠 長老 掌門 宗主 弟子
`;

const afterTitles = longestFirst(after);
// Almost no place of a text has a title: one look at one character tells.
const afterByStart = groupBy(afterTitles, (title) => title.charAt(0));
const afterByEnd = groupBy(afterTitles, (title) => title.slice(-1));
const beforeByEnd = groupBy(longestFirst(before), (title) => title.slice(-1));

/** The first code units of titles that follow a name, folded. */
export const titleStarts: readonly number[] = [
  ...new Set([...afterByStart.keys()].map((start) => fold(start).text.charCodeAt(0))),
];

/** Groups of titles that say the same, so that one right after the other is a repetition. */
const sameOffice: readonly (readonly string[])[] = [
  ['CEO', '最高経営責任者'],
  ['COO', '最高執行責任者'],
  ['CFO', '最高財務責任者'],
  ['CTO', '最高技術責任者'],
  ['さん', 'さま', '様', '氏'],
];

const kanji = /^\p{Script=Han}/u;

/** The longest title that stands at `at`, or `null`: 兄 in 黄兄弟 and CEO in CEOs are none. */
export function titleAfter(text: string, at: number): string | null {
  const titles = afterByStart.get(text.charAt(at));
  return titles?.find((title) => text.startsWith(title, at) && isWholeTitle(text, at, title)) ?? null;
}

/** The longest title that ends at `at`, or `null`. */
export function titleBefore(text: string, at: number): string | null {
  return beforeByEnd.get(text.charAt(at - 1))?.find((title) => text.endsWith(title, at)) ?? null;
}

/** The title a text ends in, or `null`. */
export function titleAtEnd(text: string): string | null {
  return afterByEnd.get(text.charAt(text.length - 1))?.find((title) => text.endsWith(title)) ?? null;
}

/** Whether the second title right after the first says nothing new: 氏氏, CEO最高経営責任者. */
export function repeatsTitle(first: string, second: string): boolean {
  return first === second || sameOffice.some((group) => group.includes(first) && group.includes(second));
}

function isWholeTitle(text: string, at: number, title: string): boolean {
  const rest = text.slice(at + title.length, at + title.length + 2);
  if (/[A-Z]$/u.test(title)) return !/^[A-Za-z0-9_]/u.test(rest);
  // A title of one kanji may be the head of another word (黄兄弟); longer ones are followed by anything (黄会長就任).
  return [...title].length > 1 || title === '氏' || !kanji.test(title) || !kanji.test(rest);
}

function groupBy(words: readonly string[], key: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}

function longestFirst(words: string): string[] {
  return words
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);
}
