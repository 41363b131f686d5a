/**
 * The lines (1-based) on which the items of a well-formed JSON array or object begin, for what `JSON.parse` does not
 * tell. An item of an object begins with its key.
 */
export function itemLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaited = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]+|\\.)*"|[[{\]},\n]|[^\s"[\]{},]+/gu)) {
    if (token === '\n') {
      line++;
      continue;
    }
    if (token === ']' || token === '}') depth--;
    else if (depth === 1 && awaited && token !== ',') lines.push(line);
    if (token === '[' || token === '{') depth++;
    awaited = (depth === 1 && token === ',') || (depth === 1 && lines.length === 0);
  }
  return lines;
}
