/** A stretch of text, or a base with its reading. */
export type RubyPiece = string | { readonly base: string; readonly reading: string };

/**
 * Parts a text at its ruby, `｜漢字《かな》` or `漢字《かな》`. Explicit ruby takes any base; without the bar, kanji before
 * kana, since 《》 also marks titles and thoughts.
 */
export function splitRuby(text: string): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(notation)) {
    const [whole, explicit, anyReading, kanji, kana] = match;
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push({ base: explicit ?? kanji ?? '', reading: anyReading ?? kana ?? '' });
    at = match.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

const notation =
  /｜([^｜《》]{1,50})《([^《》]{1,50})》|([\p{Script=Han}々〆ヶ]{1,20})《([ぁ-ゖァ-ヺー・]{1,50})》/gu;
