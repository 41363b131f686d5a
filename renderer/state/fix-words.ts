import type { Fix } from '#shared/findings';
import { applyEdits, type Span } from '#shared/text';
import { shorten, showPiece } from './visible-text';

/** A stretch of the draft and what stands round it. */
export interface FixPlace {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** A fix in words: what it takes away and puts there, and the text it stands in. */
export interface FixWords {
  readonly before: string;
  readonly after: string;
  readonly contextBefore: string;
  readonly contextAfter: string;
}

/** From the first to the last place a fix changes; `null` for one without edits. */
export function fixExtent({ edits }: Fix): Span | null {
  if (edits.length === 0) return null;
  return {
    from: Math.min(...edits.map(({ span }) => span.from)),
    to: Math.max(...edits.map(({ span }) => span.to)),
  };
}

/** Puts a fix in words; `read` tells the text at its extent. `null` when it changes nothing. */
export function fixWords(fix: Fix | undefined, read: (extent: Span) => FixPlace): FixWords | null {
  const extent = fix && fixExtent(fix);
  if (!fix || !extent) return null;
  const { text, before, after } = read(extent);
  const edits = fix.edits.map(({ span, insert }) => ({
    span: { from: span.from - extent.from, to: span.to - extent.from },
    insert,
  }));
  return {
    before: show(text),
    after: show(applyEdits(text, edits).text),
    contextBefore: before.replace(/^.*\n/su, ''),
    contextAfter: after.replace(/\n.*$/su, ''),
  };
}

const longest = 32;

function show(text: string): string {
  return shorten(showPiece(text), longest);
}
