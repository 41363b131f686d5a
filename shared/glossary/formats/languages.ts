import type { Need, ReadOptions } from './format';

/**
 * The language of a file's terms: the one asked for, else Japanese, else the last one. There is a question only when
 * the file has several.
 */
export function chooseLanguage(
  tags: readonly string[],
  options: ReadOptions,
): { language: string; needs: Need[] } {
  const languages = [...new Set(tags)];
  const isAsked = (tag: string) => tag.toLowerCase() === options.language?.toLowerCase();
  const suggestion = languages.find((tag) => /^ja\b/iu.test(tag)) ?? languages.at(-1) ?? 'und';
  const isOpen = languages.length > 1 && options.language === undefined;
  return {
    language: languages.find(isAsked) ?? options.language ?? suggestion,
    needs: isOpen ? [{ kind: 'language', suggestion, languages }] : [],
  };
}

/** The likeliest language of a form of the original, as a tag (BCP 47), for formats that want one. */
export function languageOfSource(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : 'und';
}
