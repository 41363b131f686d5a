import type { Change } from './change';
import type { Effort } from './hunks';
import { addInnerChanges } from './inner-changes';
import { readLines } from './lines';
import { linkMoves, splitAtMoves } from './moves';
import type { SolvedGap } from './solve-gap';
import { solveLines } from './solve-lines';
import { toChange } from './to-change';
import { TokenNumbers } from './token-numbers';

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
 * Equal lines are paired first, then unique runs of tokens in what is left, then comes the exact search between them,
 * and then changes are joined and slid to natural borders. Lines that crossed the order of the text, equal or edited,
 * are moves.
 */
export function diff(base: string, draft: string, budget: DiffBudget = DEFAULT_BUDGET): Diff {
  if (base === draft) return { changes: [], hitBudget: false };
  const effort: Effort = { steps: budget.steps, exceeded: false };
  const input = { base, draft, lines: readLines(base, draft), numbers: new TokenNumbers(), effort };
  const { gaps, editedMoves } = solveLines(input);
  const changes = linkMoves(base, draft, gaps.flatMap(changesOf), editedMoves);
  return {
    changes: editedMoves.size === 0 ? changes : addInnerChanges(input, changes),
    hitBudget: effort.exceeded,
  };
}

function changesOf({ a, b, hunks, moved }: SolvedGap): Change[] {
  const changes = hunks.map((hunk) => toChange(a, b, hunk));
  const hasMoves = moved.base.length + moved.draft.length > 0;
  return hasMoves ? changes.flatMap((change) => splitAtMoves(change, moved)) : changes;
}
