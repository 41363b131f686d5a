import type { ReasonedChange } from './reasoned-change';
import { wholeChanges } from './whole-changes';

/**
 * A report for programs: one change a line, offsets half-open in the whole texts as in `suiko diff`. A move is one, with
 * the paragraph it came from as `movedFrom`: its text went from `base` and came to `draft`.
 */
export function reportAsJson(changes: readonly ReasonedChange[]): string {
  const lines = wholeChanges(changes).map((one) =>
    JSON.stringify({
      paragraph: one.paragraph + 1,
      ...('movedFrom' in one && { movedFrom: one.movedFrom + 1 }),
      base: [one.change.base.from, one.change.base.to],
      draft: [one.change.draft.from, one.change.draft.to],
      before: one.before,
      after: one.after,
      origins: one.origins,
    }),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
