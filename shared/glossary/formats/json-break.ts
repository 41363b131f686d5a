const token =
  /\s*(?:(?<text>"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<word>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<mark>[[\]{},:]))/uy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** The line (1-based) on which a text stops being JSON. Engines tell the place differently, or not at all. */
export function lineOfBreak(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text);
    const next: Expected | null = found ? follow(expected, found.groups ?? {}, open) : null;
    if (!found || next === null) break;
    expected = next;
    end = token.lastIndex;
  }
  const space = /\s*/uy;
  space.lastIndex = end;
  space.exec(text);
  // A text that breaks off does so at its last word, not on the empty lines after it.
  const place = space.lastIndex < text.length ? space.lastIndex : end;
  return text.slice(0, place).split('\n').length;
}

/** What may follow a token; `null` where it may not stand. */
function follow(
  expected: Expected,
  { text, word, mark }: Readonly<Record<string, string | undefined>>,
  open: string[],
): Expected | null {
  const isValue = expected === 'value' || expected === 'value-or-end';
  if (text !== undefined && expected.startsWith('key')) return 'colon';
  if (text !== undefined || word !== undefined) return isValue ? 'comma-or-end' : null;
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',')
    return expected !== 'comma-or-end' || open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (mark === '[' || mark === '{') {
    if (!isValue) return null;
    open.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  const isEnd = expected.endsWith('end') && open.pop() === (mark === '}' ? '{' : '[');
  return isEnd ? 'comma-or-end' : null;
}
