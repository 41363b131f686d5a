import type { Origin } from './origin';

/** A text with why its places are as they are: a paragraph, or several joined by `\n`. */
export interface OriginatedText {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/**
 * Splits at each `\n`. Of an origin that runs over a line end the first part keeps `before`, the others have none;
 * an origin of the line end alone stays as an empty span at the end of the line before it.
 */
export function splitOrigins({ text, origins }: OriginatedText): OriginatedText[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const to = from + line.length;
    const own = origins.flatMap((origin) => cut(origin, from, to));
    from = to + 1;
    return { text: line, origins: own };
  });
}

/** The part of an origin that stands in the line `[from, to]`, counted from the line's start. */
function cut({ span, by, before }: Origin, from: number, to: number): Origin[] {
  const begins = span.from >= from && span.from <= to;
  const goesOn = span.from < from && span.to > from;
  if (!begins && !goesOn) return [];
  const part = { from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from };
  return [{ span: part, by, before: begins ? before : '' }];
}

/** Joins texts by `\n`. The line ends have no origin. */
export function joinOrigins(parts: readonly OriginatedText[]): OriginatedText {
  const origins: Origin[] = [];
  let from = 0;
  for (const part of parts) {
    for (const { span, by, before } of part.origins)
      origins.push({ span: { from: span.from + from, to: span.to + from }, by, before });
    from += part.text.length + 1;
  }
  return { text: parts.map(({ text }) => text).join('\n'), origins };
}
