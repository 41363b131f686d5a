import type { ReasonedChange } from './reported-change';

/** A report for programs: one change a line, offsets half-open in the whole texts as in `suiko diff`. */
export function reportAsJson(changes: readonly ReasonedChange[]): string {
  const lines = changes.map(({ change, before, after, paragraph, origins }) =>
    JSON.stringify({
      paragraph: paragraph + 1,
      base: [change.base.from, change.base.to],
      draft: [change.draft.from, change.draft.to],
      before,
      after,
      origins,
    }),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
