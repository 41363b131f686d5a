import type { Span } from './span';

/** A stretch of a paragraph that is known again by what stands round it, wherever the paragraph goes. */
export interface Spot {
  /** What stands there; may be empty. */
  readonly text: string;
  /** What stands round it, hashed: see `surroundingsOf`. */
  readonly around: string;
}

/** Code units on either side that make a spot known again. */
const reach = 12;

export function spotAt(text: string, span: Span): Spot {
  return { text: text.slice(span.from, span.to), around: surroundingsOf(text, span) };
}

/** FNV-1a of what stands before and after, as hexadecimal digits. */
export function surroundingsOf(text: string, { from, to }: Span): string {
  const near = `${text.slice(Math.max(0, from - reach), from)}\0${text.slice(to, to + reach)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < near.length; index++) {
    hash = Math.imul(hash ^ near.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Everywhere in a paragraph where `wanted` stands, with what stands round it; an empty one stands between all units. */
export function spotsOf(text: string, wanted: string): { readonly from: number; readonly around: string }[] {
  const found: { from: number; around: string }[] = [];
  let from = text.indexOf(wanted);
  while (from >= 0) {
    found.push({ from, around: surroundingsOf(text, { from, to: from + wanted.length }) });
    // An empty text is found at the end again and again.
    from = from < text.length ? text.indexOf(wanted, from + 1) : -1;
  }
  return found;
}
