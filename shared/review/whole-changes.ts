import type { OriginBy } from '#shared/origins';
import type { Span } from '#shared/text';
import type { ReasonedChange } from './reasoned-change';

/** Both halves of a move as one change, without the spaces and line ends round its text. */
export interface WholeMove extends ReasonedChange {
  /** The paragraph (index) of the text before that it came from. */
  readonly movedFrom: number;
}

/** The changes with each move once, where its text came to. */
export function wholeChanges(changes: readonly ReasonedChange[]): (ReasonedChange | WholeMove)[] {
  return changes.flatMap((one) => {
    const other = changes[one.change.counterpart ?? -1];
    if (!other) return [one];
    return one.before === '' ? [wholeMove(other, one)] : [];
  });
}

/** A move as one: its spans say where its text was and where it is. */
export function wholeMove(gone: ReasonedChange, come: ReasonedChange): WholeMove {
  const movedFrom = gone.baseParagraph + lineEndsBefore(gone.before);
  return {
    change: {
      ...come.change,
      base: trimmed(gone.change.base, gone.before),
      draft: trimmed(come.change.draft, come.after),
    },
    before: gone.before.trim(),
    after: come.after.trim(),
    paragraph: come.paragraph + lineEndsBefore(come.after),
    baseParagraph: movedFrom,
    movedFrom,
    origins: uniqueOrigins([...gone.origins, ...come.origins]),
  };
}

function trimmed({ from, to }: Span, text: string): Span {
  return { from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length };
}

/** A piece may begin with the end of the line before it. */
function lineEndsBefore(text: string): number {
  return (/^\n*/u.exec(text)?.[0] ?? '').length;
}

function uniqueOrigins(origins: readonly OriginBy[]): OriginBy[] {
  return [...new Map(origins.map((by) => [JSON.stringify(by), by])).values()];
}
