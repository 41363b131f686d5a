import type { Encoding, HostCalls, TextToWrite } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { byteOrderMark, decodeLoosely, encodeLoosely, isUtf16 } from './codec';
import { unfoldNewlines } from './newlines';

/** How many of the characters that cannot be encoded are listed, and how many lines of each. */
const [listed, listedLines] = [20, 3];

/**
 * The bytes of a text, such that reading them gives the same text again. Where that cannot be, `detail` lists
 * the characters in the order they occur, lone surrogates as `U+D800`, each with the lines it stands in, from 1:
 * `♥ (3, 12) 😀 (4)`. A mark is written where the encoding has one.
 */
export function encodeStrictly(content: TextToWrite): Result<Buffer, HostCalls['text:encode']['fails']> {
  const { encoding, bom } = content;
  const unencodable = findUnencodable(content.text, encoding);
  if (unencodable.length > 0)
    return fail({ code: 'unencodable', detail: tellPlaces(unencodable.slice(0, listed), content.text) });
  const body = encodeLoosely(unfoldNewlines(content.text, content.newline), encoding);
  return succeed(bom ? Buffer.concat([byteOrderMark(encoding), body]) : body);
}

function findUnencodable(text: string, encoding: Encoding): string[] {
  if (encoding === 'utf-8' || isUtf16(encoding)) return [...new Set(text.match(/\p{Surrogate}/gu))];
  // There and back, because tables encode ¥ as a backslash: it would be read as another character.
  return [...new Set(text)].filter((character) => {
    return decodeLoosely(encodeLoosely(character, encoding), encoding) !== character;
  });
}

function tellPlaces(characters: readonly string[], text: string): string {
  const lines = new Map(characters.map((character) => [character, new Set<number>()]));
  for (const [index, line] of text.split('\n').entries())
    for (const character of line) lines.get(character)?.add(index + 1);
  return Array.from(lines, ([character, [...numbers]]) => {
    const more = numbers.length > listedLines ? ', …' : '';
    return `${showCharacter(character)} (${numbers.slice(0, listedLines).join(', ')}${more})`;
  }).join(' ');
}

function showCharacter(character: string): string {
  const isPrintable = /^[^\p{Surrogate}\p{C}\p{Z}\p{M}]$/u.test(character);
  const point = character.codePointAt(0) ?? 0;
  return isPrintable ? character : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
