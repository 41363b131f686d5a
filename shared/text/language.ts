/** The languages a draft can be in: they select rules and what a rule means. */
export type Language = 'ja' | 'en' | 'zh';

/**
 * The language of a text by its letters: kana make it Japanese, Han without kana Chinese, else English. Looks at the
 * paragraphs given; an empty text counts as Japanese, the main case.
 */
export function detectLanguage(paragraphs: readonly string[]): Language {
  let kana = 0;
  let han = 0;
  let latin = 0;
  for (const text of paragraphs) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x3041 && unit <= 0x30ff) kana++;
      else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
      else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    }
  }
  if (kana === 0 && han === 0 && latin === 0) return 'ja';
  if (kana * 20 >= kana + han && kana * 8 >= latin) return 'ja';
  // A Latin letter is about a third of a word, a Han character about half of one.
  return han * 3 >= latin ? 'zh' : 'en';
}
