import { fold, isJapaneseNameForm, isSimplified, type Language } from '#shared/text';
import type { Category } from '../entry';
import type { TextForm } from './gather-forms';

/**
 * How fit a form is to be the right one: well-formed before frequent. A whole name in the text's own script is
 * well-formed; one in two scripts, with capitals only, or in kanji that the language does not write is less so.
 */
export function fitnessOf({ shape, places, text }: TextForm, language: Language): number {
  const { script } = shape;
  const isOwn = language === 'en' ? script === 'latin' : script === 'kanji' || script === 'katakana';
  const isKanji = language !== 'en' && script === 'kanji';
  const isWhole = shape.people.length > 0 || shape.folded.length > 2;
  const isPlain = isUsual(text, language) && !/^[^\p{Ll}]*\p{Lu}{5,}/u.test(text);
  const hasInitials = shape.words.some((word) => /^[a-z]$/u.test(word));
  const marks = [isOwn, isWhole && !hasInitials, isPlain].filter(Boolean).length;
  return marks * 1000 + Math.min(places.length, 99) * 10 + (isKanji ? 5 : 0);
}

/** Kanji as the language writes them, letters and katakana in their usual width. */
function isUsual(text: string, language: Language): boolean {
  if (/[\uff01-\uff5e\uff66-\uff9f]/u.test(text)) return false;
  if (language !== 'ja') return true;
  return [...text].every(
    (character) =>
      !isSimplified(character) &&
      (!/\p{Script=Han}/u.test(character) ||
        fold(character).text === character ||
        isJapaneseNameForm(character)),
  );
}

const places = /[山湾湖河川江海港島岬峠鎮村町市県省州郡区里洞道路街駅城岳嶺氷]$|氷河$/u;
const organizations =
  /(?:社|会|団|門|派|館|院|局|行|校|大学|電機|工業|製薬|公司|集団|放送|研究所|銀行|風電|電子)$/u;
const legal =
  /\b(?:inc|corp|corporation|ltd|llc|gmbh|company|semiconductor|orchestra|university|institute)\b/u;

/** What a cluster without an entry most probably names, by its canonical form and the others. */
export function categoryOf(forms: readonly TextForm[], isPerson: boolean): Category {
  const raws = forms.map(({ shape }) => shape.raw);
  if (isPerson) return 'person';
  if (raws.some((raw) => legal.test(raw) || organizations.test(raw))) return 'organization';
  if (raws.some((raw) => places.test(raw))) return 'place';
  return raws.some((raw) => /[0-9]$/u.test(raw)) ? 'product' : 'term';
}
