import type { Span } from '#shared/text';
import type { Hunk } from './hunk';
import { type Effort, findHunks } from './hunks';
import type { LineGap } from './line-gaps';
import type { BothLines, Lines } from './lines';
import { mergeHunks } from './merge-hunks';
import type { MovedLines } from './moved-lines';
import { refineHunks } from './refine-kanji';
import { slideHunks } from './slide';
import { splitAtLines } from './split-at-lines';
import type { TokenNumbers, Tokens } from './token-numbers';

/** Two stretches of whole lines, and what changed between them. */
export interface SolvedGap {
  readonly gap: LineGap;
  readonly a: Tokens;
  readonly b: Tokens;
  readonly hunks: readonly Hunk[];
  /** Lines of the gap that stand elsewhere in the other text, one by one: nothing of them is found equal here. */
  readonly moved: { readonly base: readonly Span[]; readonly draft: readonly Span[] };
}

/** The texts that a diff is between, read once. */
export interface DiffInput {
  readonly base: string;
  readonly draft: string;
  readonly lines: BothLines;
  readonly numbers: TokenNumbers;
  readonly effort: Effort;
}

export function solveGap(input: DiffInput, gap: LineGap, lines: MovedLines): SolvedGap {
  const { base, draft, numbers } = input;
  const { a: linesA, b: linesB } = input.lines;
  const a = readTokens(numbers, base, linesA, gap.aFrom, gap.aTo);
  const b = readTokens(numbers, draft, linesB, gap.bFrom, gap.bTo);
  const moved = {
    base: movedSpans(linesA, lines.a, gap.aFrom, gap.aTo),
    draft: movedSpans(linesB, lines.b, gap.bFrom, gap.bTo),
  };
  for (const span of moved.base) numbers.estrange(a, span);
  for (const span of moved.draft) numbers.estrange(b, span);
  return { gap, a, b, hunks: readableHunks(a, b, input), moved };
}

/** What changed from one stretch of tokens to another, as a reader would mark it. */
export function readableHunks(
  a: Tokens,
  b: Tokens,
  { numbers: { lineEnd }, effort }: Pick<DiffInput, 'numbers' | 'effort'>,
): Hunk[] {
  const found = findHunks(a.ids, b.ids, lineEnd, effort);
  const joined = mergeHunks(a, b, refineHunks(a, b, slideHunks(a, b, found)));
  return splitAtLines(a, b, lineEnd, joined);
}

function readTokens(
  numbers: TokenNumbers,
  text: string,
  { starts }: Lines,
  from: number,
  to: number,
): Tokens {
  return numbers.read(text, starts[from] as number, starts[to] as number);
}

function movedSpans({ starts }: Lines, moved: Uint8Array, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let line = from; line < to; line++)
    if (moved[line] === 1) spans.push({ from: starts[line] as number, to: starts[line + 1] as number });
  return spans;
}
