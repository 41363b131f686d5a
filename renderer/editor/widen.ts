/** Not half-width by Monaco's reckoning and drawn wide, or of no known width. Half-width kana are left alone. */
const wide = /[§¨°±´¶×÷\u0100-\u2e7f\ue000-\uf8ff]/gu;
const breakBefore = '‘“';
const breakAfter = '°′″‰℃”';

/** A text of the same length whose widths Monaco knows. */
export function widen(text: string): string {
  return text.replace(wide, (character) => {
    if (breakBefore.includes(character)) return '「';
    return breakAfter.includes(character) ? '」' : '＝';
  });
}
