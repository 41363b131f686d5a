import type { Variant } from '../entry';
import type { Column } from './format';

/** What the columns of other programs' tables are called, in lower case. */
const names: Readonly<Record<string, Column>> = Object.fromEntries(
  (
    [
      [
        'term',
        'term expected canonical target translation dst 用語 正式表記 正 訳語 訳 表記 見出し 術語 术语 規範形式 规范形式 译名 译文 译语 目标',
      ],
      [
        'variants',
        'variant variants pattern patterns alias aliases synonym synonyms wrong 異表記 別表記 表記ゆれ 表記揺れ 別名 誤 誤記 变体 异体 别名 错误',
      ],
      ['variants:keep', 'keep allowed admitted 許容 許容表記 允许'],
      ['variants:forbidden', 'forbidden 禁止 禁止表記 禁用'],
      ['variants:proposed', 'proposed'],
      ['category', 'category type kind class 分類 種別 種類 カテゴリ カテゴリー 类别 分类 类型'],
      ['surname', 'surname family-name 姓'],
      ['given', 'given given-name 名'],
      ['reading', 'reading yomi kana 読み 読み方 よみ ふりがな 读音 读法'],
      ['latin', 'latin romaji romanization pinyin ローマ字 ラテン文字 英字 拼音 拉丁'],
      ['source', 'source src original 原語 原文 原名 源语 源文 原词'],
      ['not', 'not rejected 除外 排除'],
      [
        'note',
        'note notes comment comments info description memo remark 備考 メモ 注 注記 説明 备注 注释 说明',
      ],
      ['tags', 'tag tags タグ 标签'],
      ['status', 'status 状態 状态'],
      ['by', 'by author 作成者 作者'],
      ['date', 'date 日付 日期'],
      ['id', 'id'],
    ] satisfies [Column, string][]
  ).flatMap(([column, words]) => words.split(' ').map((word) => [word, column])),
);

/** The column that a heading names; `term1` and `異表記 2` are told too. */
export function columnOfHeading(heading: string): Column | null {
  const word = heading.trim().toLowerCase();
  if (word.startsWith('variants:') && variantOfColumn(word))
    return `variants:${word.slice('variants:'.length)}`;
  const bare = word.replace(/[\s_]*\d+$/u, '').replace(/[\s_]+/gu, '-');
  return names[word] ?? names[bare] ?? null;
}

const statuses = ['replace', 'keep', 'forbidden', 'proposed'] as const;
const parts = ['full', 'surname', 'given'] as const;
const places = ['any', 'narration', 'dialogue'] as const;
const matches = ['auto', 'exact', 'regex'] as const;

/** What the variants of a column have in common; `null` when it is none of variants or says what we do not know. */
export function variantOfColumn(column: string): Omit<Variant, 'text'> | null {
  const [head, ...words] = column.split(':');
  if (head !== 'variants') return null;
  const told: Omit<Variant, 'text'>[] = [];
  for (const word of words) {
    const [status, part, place, match] = [
      pick(statuses, word),
      pick(parts, word),
      pick(places, word),
      pick(matches, word),
    ];
    if (status) told.push({ status });
    else if (part) told.push({ part });
    else if (place) told.push({ in: place });
    else if (match) told.push({ match });
    else if (word === 'case' || word === 'nocase') told.push({ case: word === 'case' });
    else return null;
  }
  return Object.assign({}, ...told);
}

/** The column for a variant: `variants:keep:given`. */
export function columnOfVariant({ status, part, in: place, match, case: isCased }: Variant): Column {
  const words = [status, part, place, match, isCased === undefined ? undefined : isCased ? 'case' : 'nocase'];
  return `variants${words.flatMap((word) => (word === undefined ? [] : [`:${word}`])).join('')}`;
}

function pick<T extends string>(options: readonly T[], word: string): T | undefined {
  return options.find((option) => option === word);
}
