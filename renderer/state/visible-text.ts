const signs: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\u3000': '□',
  '\n': '⏎',
  '\t': '⇥',
  '\u00a0': '⍽',
};

/** A found piece as a person can see it: spaces as signs, characters without a picture by their code. */
export function makeVisible(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return signs[character] ?? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** A piece for a list: one that is nothing but spaces and the like by signs, in any other only line ends. */
export function showPiece(text: string): string {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text) ? makeVisible(text) : text.replaceAll('\n', '⏎');
}

/** At most `limit` characters, the middle left out; never cuts a surrogate pair. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
