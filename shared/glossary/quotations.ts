import type { Span } from '#shared/text';

/**
 * What stands inside 「」 or 『』, without the outermost brackets, sorted. A quotation may go on over paragraphs:
 * without its end it lasts to the end of the text, and an end without a beginning closes one from before the text.
 */
export function dialogueSpans(text: string): Span[] {
  return /[「」『』]/u.test(text) ? bracketedSpans(text, '「『', '」』') : [];
}

/** What stands inside 『』: titles of works, and speech within speech. */
export function titledSpans(text: string): Span[] {
  return /[『』]/u.test(text) ? bracketedSpans(text, '『', '』') : [];
}

function bracketedSpans(text: string, openers: string, closers: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (openers.includes(character)) {
      if (depth === 0) from = at + 1;
      depth++;
    } else if (closers.includes(character)) {
      if (depth <= 1) spans.push({ from: depth === 0 ? 0 : from, to: at });
      if (depth === 0) spans.splice(0, spans.length - 1);
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth > 0) spans.push({ from, to: text.length });
  return spans;
}
