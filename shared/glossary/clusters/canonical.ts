import { fold, isJapaneseNameForm, isSimplified, type Language } from '#shared/text';
import type { Category } from '../entry';
import type { TextForm } from './gather-forms';

/**
 * How fit a form is to be the right one: well-formed before frequent. A whole name in the text's own script is
 * well-formed; one in two scripts, with capitals only, or in kanji that the language does not write is less so.
 */
export function fitnessOf({ shape, places, text }: TextForm, language: Language): number {
  const { script } = shape;
  const isOwn =
    language === 'en' ? script === 'latin' : !/[a-z]/u.test(shape.folded.replace(/[a-z]{0,2}[0-9]+$/u, ''));
  const isKanji = language !== 'en' && script === 'kanji';
  const isWhole = shape.people.length > 0 || shape.folded.length > 2;
  const isAcronym = /^[A-Z]{2,6}$/u.test(text);
  const isPlain = !isAcronym && isUsual(text, language) && !/^[^\p{Ll}]*\p{Lu}{5,}/u.test(text);
  const hasInitials = shape.words.some((word) => /^[a-z]$/u.test(word));
  const marks = [isOwn, isWhole && !hasInitials, isPlain].filter(Boolean).length;
  return marks * 1000 + Math.min(places.length, 99) * 10 + (isKanji ? 5 : 0);
}

/** Kanji as the language writes them, letters and katakana in their usual width. */
function isUsual(text: string, language: Language): boolean {
  if (/[\uff01-\uff5e\uff66-\uff9f]/u.test(text)) return false;
  if (language !== 'ja') return true;
  // 喬納森・哈格里夫斯: Chinese transcribes, Japanese has katakana.
  if (/^[\p{Script=Han}・]+$/u.test(text) && text.includes('・')) return false;
  return [...text].every(
    (character) =>
      !isSimplified(character) &&
      (!/\p{Script=Han}/u.test(character) ||
        fold(character).text === character ||
        isJapaneseNameForm(character)),
  );
}

const places = /(?:[山湾湖河川江海港島岬峠鎮村町市県省州郡区里洞道路街駅城岳嶺浦原]|氷河|半島)$/u;
const organizations =
  /(?:[社会団門派館院局行校寺所園]|大学|電機|工業|製薬|公司|集団|放送|研究所|風電|電子|鉄道|新聞)$/u;
const organizationWords =
  /\b(?:inc|corp|corporation|ltd|llc|gmbh|company|group|bank|semi|semiconductor|electronics|orchestra|phil|philharmonic|university|institute|museum|society|association)\b/u;

/** Whether a folded form ends as names of places and firms do. */
export function isPlaceOrFirm(raw: string): boolean {
  return raw.length > 2 && (places.test(raw) || organizations.test(raw) || organizationWords.test(raw));
}

/** What a cluster without an entry most probably names. */
export function categoryOf(forms: readonly TextForm[]): Category {
  const has = (pattern: RegExp) => forms.some(({ shape }) => pattern.test(shape.raw));
  const isTitled = forms.some(({ titled }) => titled > 0);
  if (!isTitled && (has(organizationWords) || has(organizations))) return 'organization';
  if (!isTitled && has(places)) return 'place';
  if (has(/[0-9]$/u)) return 'product';
  return isTitled || readsAsPerson(forms) ? 'person' : 'term';
}

/** A full name in kanji, or names of several words where no form has only one: StaffLight is no person. */
function readsAsPerson(forms: readonly TextForm[]): boolean {
  if (forms.some(({ shape }) => /^\p{Script=Han}/u.test(shape.folded) && shape.people.length > 0))
    return true;
  return forms.every(({ shape }) => shape.people.length > 0);
}
