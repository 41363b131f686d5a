const token =
  /\s*(?:([[{])|([\]}])|(,)|(:)|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
// In pieces: a pattern that takes a string of millions of characters at once overflows the engine's stack.
const stringPiece = /[^"\\\u0000-\u001f]{1,4096}|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/** What may come next: a value, a value or the end of an empty list, a key (or the end of an empty object) … */
type Expected = 'value' | 'item' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

/**
 * The 1-based line of the first thing in `text` that is not JSON. Engines word their errors differently and some
 * name no place, so this reads for itself; it is called only once `JSON.parse` has failed.
 */
export function jsonErrorLine(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    const next: Expected | null = match ? step(match, expected, open) : null;
    const end = match?.[5] ? stringEnd(text, token.lastIndex) : token.lastIndex;
    if (next === null || end === null) return lineAt(text, at);
    expected = next;
    at = end;
  }
}

/** Where a string ends that began before `from`, or `null` when it never does. */
function stringEnd(text: string, from: number): number | null {
  let at = from;
  for (stringPiece.lastIndex = at; stringPiece.test(text); stringPiece.lastIndex = at)
    at = stringPiece.lastIndex;
  return text[at] === '"' ? at + 1 : null;
}

/** What is expected after this token, or `null` where it may not stand; keeps the open brackets in `open`. */
function step(match: RegExpExecArray, expected: Expected, open: string[]): Expected | null {
  const [, opener, closer, comma, colon, string, scalar] = match;
  const takesValue = expected === 'value' || expected === 'item';
  if (opener) return takesValue ? enter(opener, open) : null;
  if (closer) return leave(closer, expected, open);
  if (comma) return expected === 'after' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (colon) return expected === 'colon' ? 'value' : null;
  if (string && (expected === 'key' || expected === 'first-key')) return 'colon';
  if (!takesValue || !(string || scalar)) return null;
  return open.length === 0 ? 'end' : 'after';
}

function enter(opener: string, open: string[]): Expected {
  open.push(opener);
  return opener === '{' ? 'first-key' : 'item';
}

function leave(closer: string, expected: Expected, open: string[]): Expected | null {
  const empty = closer === '}' ? 'first-key' : 'item';
  if (expected !== 'after' && expected !== empty) return null;
  if (open.pop() !== (closer === '}' ? '{' : '[')) return null;
  return open.length === 0 ? 'end' : 'after';
}

function lineAt(text: string, offset: number): number {
  const rest = /^\s*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return text.slice(0, offset + rest).split('\n').length;
}
