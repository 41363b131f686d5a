/** What tables of other programs call our categories, in lower case. */
const words: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['person', 'person people name 人名 人物 人物名'],
      ['place', 'place location 地名 場所 地点'],
      [
        'organization',
        'organization organisation company 組織 組織名 団体名 会社名 企業名 机构 机构名 组织 公司',
      ],
      ['product', 'product 製品 製品名 商品名 产品 产品名'],
      ['work', 'work 作品 作品名'],
      ['title', 'title 役職 称号 肩書 肩書き 职务 职位 头衔'],
      ['term', 'term 用語 術語 专有名词 术语'],
    ] as const
  ).flatMap(([category, names]) => names.split(' ').map((word) => [word, category])),
);

/** The category that a cell names, in one of three languages; any other word is a category of the file's own. */
export function categoryOfWord(word: string): string {
  const known = word.trim().toLowerCase();
  return Object.hasOwn(words, known) ? (words[known] ?? word) : word;
}

/** Whether a cell names one of our categories. */
export function isCategoryWord(word: string): boolean {
  return Object.hasOwn(words, word.trim().toLowerCase());
}
