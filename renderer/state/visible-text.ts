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

/**
 * A text that stands as an example: what one might not see by its sign, line ends as they are. Between Latin words a
 * single space needs none.
 */
export function showExample(text: string): string {
  return text.replace(
    /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cs}\u3000\u00a0]| (?![\p{L}\p{N}(])|(?<![\p{L}\p{N},.;:!?)"'’”]) |(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) | (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu,
    makeVisible,
  );
}

/** At most `limit` characters, the middle left out; never cuts a surrogate pair. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
