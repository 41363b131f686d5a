import type { Change } from './change';
import { type Effort, findHunks, type Hunk } from './hunks';
import { findLineGaps } from './line-gaps';
import { mergeHunks } from './merge-hunks';
import { linkMoves, splitAtMoves } from './moves';
import { refineHunks } from './refine-kanji';
import { slideHunks } from './slide';
import { splitAtLines } from './split-at-lines';
import { TokenNumbers, type Tokens } from './token-numbers';
import { trimChange } from './trim-change';

/** How much work a diff may take before it answers more coarsely; see `Effort`. */
export interface DiffBudget {
  readonly steps: number;
}

export interface Diff {
  /**
   * Sorted, disjoint, never both sides empty; two touch only at a line's start. Edges stand on borders of our tokens,
   * beside a lone mark or space at least on borders of graphemes.
   */
  readonly changes: Change[];
  /** The budget ran out somewhere: the changes are right, but coarser than they could be. */
  readonly hitBudget: boolean;
}

const DEFAULT_BUDGET: DiffBudget = { steps: 20_000_000 };

/**
 * What changed from `base` to `draft` (whole texts, line ends `\n`), as a reader would mark it: whole words, each
 * change in its paragraph where that is possible. Applying all changes to `base` gives `draft`.
 *
 * Equal lines are paired first, lines that crossed are moves, then unique runs of tokens in what is left, then comes the exact search between
 * them, and then changes are joined and slid to natural borders.
 */
export function diff(base: string, draft: string, budget: DiffBudget = DEFAULT_BUDGET): Diff {
  if (base === draft) return { changes: [], hitBudget: false };
  const numbers = new TokenNumbers();
  const effort: Effort = { steps: budget.steps, exceeded: false };
  const changes: Change[] = [];
  for (const gap of findLineGaps(base, draft)) {
    const a = numbers.read(base, gap.baseFrom, gap.baseTo);
    const b = numbers.read(draft, gap.draftFrom, gap.draftTo);
    for (const span of gap.moved.base) numbers.estrange(a, span);
    for (const span of gap.moved.draft) numbers.estrange(b, span);
    const hasMoves = gap.moved.base.length + gap.moved.draft.length > 0;
    for (const hunk of readableHunks(a, b, numbers, effort)) {
      const change = toChange(a, b, hunk);
      changes.push(...(hasMoves ? splitAtMoves(change, gap.moved) : [change]));
    }
  }
  return { changes: linkMoves(base, draft, changes), hitBudget: effort.exceeded };
}

function readableHunks(a: Tokens, b: Tokens, numbers: TokenNumbers, effort: Effort): Hunk[] {
  const found = findHunks(a.ids, b.ids, numbers.lineEnd, effort);
  const joined = mergeHunks(a, b, refineHunks(a, b, slideHunks(a, b, found)));
  return splitAtLines(a, b, numbers.lineEnd, joined);
}

function toChange(a: Tokens, b: Tokens, { aFrom, aTo, bFrom, bTo }: Hunk): Change {
  const { base, draft } = trimChange(a.text, b.text, {
    base: { from: a.starts[aFrom] as number, to: a.starts[aTo] as number },
    draft: { from: b.starts[bFrom] as number, to: b.starts[bTo] as number },
  });
  return {
    base,
    draft,
    kind: base.from === base.to ? 'insert' : draft.from === draft.to ? 'delete' : 'replace',
  };
}
