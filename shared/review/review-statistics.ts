import type { Change } from '#shared/diff';

/** Characters are UTF-16 code units, line ends included. */
export interface ReviewStatistics {
  readonly changes: number;
  readonly characters: { readonly base: number; readonly draft: number };
  /** Characters of the draft that the changes brought. */
  readonly inserted: number;
  /** Characters of the baseline that the changes took away. */
  readonly deleted: number;
  /** Changed characters of both texts among all of both: 0 when nothing changed, 1 when nothing was kept. */
  readonly shareChanged: number;
}

/** Counts `changes`, which lead from `base` to `draft`. */
export function reviewStatistics(base: string, draft: string, changes: readonly Change[]): ReviewStatistics {
  let inserted = 0;
  let deleted = 0;
  for (const change of changes) {
    inserted += change.draft.to - change.draft.from;
    deleted += change.base.to - change.base.from;
  }
  const total = base.length + draft.length;
  return {
    changes: changes.length,
    characters: { base: base.length, draft: draft.length },
    inserted,
    deleted,
    shareChanged: total === 0 ? 0 : (inserted + deleted) / total,
  };
}
