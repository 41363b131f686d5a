import { type Finding, fixesAt } from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import type { Tier } from '#shared/text';
import { applyFixes, type RangeChange } from './apply-fixes';
import type { ParagraphChecks } from './paragraph-checks';

/** What became of a document. */
export interface CleanedDocument {
  /** Ranges of the paragraphs as they were at first, in order, with what stands there now. */
  readonly changes: readonly RangeChange[];
  /** Repairs made. */
  readonly places: number;
}

/** A repair may uncover another; the set settles well before. */
const maxRounds = 5;

/**
 * Applies all fixes of the given tiers until nothing changes, five rounds at most, and records each as an origin. Of
 * fixes that overlap, the loser is looked for again in the new text. Findings that a person ignores are left alone.
 */
export function cleanDocument(
  start: readonly OriginatedText[],
  checks: ParagraphChecks,
  tiers: readonly Tier[],
  isHidden: (finding: Finding, text: string) => boolean = () => false,
): CleanedDocument {
  let blocks: Block[] = start.map((paragraph, index) => ({
    from: index,
    to: index + 1,
    pieces: [paragraph],
  }));
  let places = 0;
  for (let round = 0; round < maxRounds; round++) {
    const paragraphs = blocks.flatMap(({ pieces }) => pieces);
    const findings = checks
      .ofDocument(paragraphs)
      .filter(({ paragraph, finding }) => !isHidden(finding, paragraphs[paragraph]?.text ?? ''));
    const { changes, applied } = applyFixes(paragraphs, fixesAt(findings, tiers));
    if (changes.length === 0) break;
    places += applied.length;
    blocks = replaceInBlocks(blocks, changes);
  }
  return {
    changes: blocks.filter(({ from, pieces }) => pieces[0] !== start[from] || pieces.length > 1),
    places,
  };
}

/** Paragraphs `[from, to)` of the start and what stands in their place: one paragraph until something changes. */
type Block = RangeChange;

/** Puts changes, which count in the blocks' pieces, into the blocks; blocks that a change runs over become one. */
function replaceInBlocks(blocks: readonly Block[], changes: readonly RangeChange[]): Block[] {
  const blockOf = blocks.flatMap(({ pieces }, block) => pieces.map(() => block));
  const starts = new Map<number, number>();
  for (const [piece, block] of blockOf.entries()) if (!starts.has(block)) starts.set(block, piece);
  const result: Block[] = [];
  let next = 0;
  for (const { first, last, changes: group } of groupByBlocks(changes, blockOf)) {
    const offset = starts.get(first) ?? 0;
    const pieces = blocks.slice(first, last + 1).flatMap((block) => block.pieces);
    for (const change of group.toReversed()) {
      pieces.splice(change.from - offset, change.to - change.from, ...change.pieces);
    }
    const merged = { from: blocks[first]?.from ?? 0, to: blocks[last]?.to ?? 0, pieces };
    result.push(...blocks.slice(next, first), merged);
    next = last + 1;
  }
  return result.concat(blocks.slice(next));
}

interface ChangeGroup {
  readonly first: number;
  last: number;
  readonly changes: RangeChange[];
}

/** Changes (in order) in groups that share no block. */
function groupByBlocks(changes: readonly RangeChange[], blockOf: readonly number[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const first = blockOf[change.from] ?? 0;
    const last = blockOf[change.to - 1] ?? first;
    const group = groups.at(-1);
    if (group && first <= group.last) {
      group.changes.push(change);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, changes: [change] });
  }
  return groups;
}
