/** The languages a draft can be in: they select rules and what a rule means. */
export type Language = 'ja' | 'en' | 'zh';

/** Chinese function words: they hardly occur in Japanese without kana beside them. */
const chineseWords = /[的了们這这哪吗嗎呢吧么麼您她]/u;
/** Fewer Han characters than this, without kana and Chinese words, may well be a Japanese heading or name. */
const fewHan = 30;

/**
 * The language of a text by its letters: kana make it Japanese, Han without kana Chinese, else English. Addresses and
 * code say nothing. An empty text counts as Japanese, the main case.
 */
export function detectLanguage(paragraphs: readonly string[]): Language {
  let kana = 0;
  let han = 0;
  let latin = 0;
  for (const paragraph of paragraphs) {
    const text = /\/\/|[@`]/u.test(paragraph)
      ? paragraph.replace(/`[^`]*`|(?<![\w.+:-])[\w.+:-]*(?:\/\/|@)[\w./?=&#%:-]*/gu, ' ')
      : paragraph;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x3041 && unit <= 0x30ff) kana++;
      else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
      else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    }
  }
  if (kana === 0 && han === 0 && latin === 0) return 'ja';
  if (kana * 20 >= kana + han && kana * 8 >= latin && kana > 0) return 'ja';
  // A Latin letter is about a third of a word, a Han character about half of one.
  if (han * 3 < latin) return 'en';
  return kana === 0 && han < fewHan && !paragraphs.some((text) => chineseWords.test(text)) ? 'ja' : 'zh';
}
