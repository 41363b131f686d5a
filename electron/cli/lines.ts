/** A line of a stream: its text, or why it has none. */
export type Line =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'not-utf-8' | 'too-long' };

const lineFeed = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The lines of a stream of UTF-8, without their line feeds, as many at a time as came together. Holds no more than
 * one line: of one longer than `limit` bytes nothing is kept.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line[]> {
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > limit) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  const take = () => {
    const line = length > limit ? tooLong : decode(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    hold(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

const tooLong: Line = { ok: false, problem: 'too-long' };

function decode(parts: readonly Uint8Array[]): Line {
  try {
    return { ok: true, text: decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) };
  } catch {
    return { ok: false, problem: 'not-utf-8' };
  }
}
