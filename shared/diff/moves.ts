import type { Span } from '#shared/text';
import type { Change } from './change';

/** Shorter pieces that are deleted here and inserted there are taken for chance. UTF-16 code units. */
const SHORTEST_PIECE = 8;

/**
 * Parts a change at the moved lines in it: each becomes half a move, what is left of both sides is paired in order.
 * `甲⏎乙⏎` → `丙⏎` with 甲 moved away gives the going 甲 and 乙 → 丙. Moved lines that a change holds only in part
 * stay in it.
 */
export function splitAtMoves(
  change: Change,
  moved: { readonly base: readonly Span[]; readonly draft: readonly Span[] },
): Change[] {
  const base = cut(change.base, moved.base);
  const draft = cut(change.draft, moved.draft);
  if (base.every(isKept) && draft.every(isKept)) return [change];
  const parts: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < base.length || j < draft.length) {
    const from = base[i];
    const to = draft[j];
    const at = { base: from?.span.from ?? change.base.to, draft: to?.span.from ?? change.draft.to };
    if (from && (from.isMoved || !to)) {
      parts.push({ base: from.span, draft: emptyAt(at.draft), kind: from.isMoved ? 'move' : 'delete' });
      i++;
    } else if (to && (to.isMoved || !from)) {
      parts.push({ base: emptyAt(at.base), draft: to.span, kind: to.isMoved ? 'move' : 'insert' });
      j++;
    } else if (from && to) {
      parts.push({ base: from.span, draft: to.span, kind: 'replace' });
      i++;
      j++;
    }
  }
  return parts;
}

interface Piece {
  readonly span: Span;
  readonly isMoved: boolean;
}

function isKept(piece: Piece): boolean {
  return !piece.isMoved;
}

function emptyAt(at: number): Span {
  return { from: at, to: at };
}

function cut(span: Span, moved: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.from;
  const keep = (to: number) => {
    if (at < to) pieces.push({ span: { from: at, to }, isMoved: false });
  };
  for (const line of moved) {
    if (line.from < span.from || line.to > span.to) continue;
    keep(line.from);
    pieces.push({ span: line, isMoved: true });
    at = line.to;
  }
  keep(span.to);
  return pieces;
}

/**
 * Ties the halves of each move to one another: what `splitAtMoves` found, and deletions and insertions of one and the
 * same piece that nothing else deletes or inserts. Lines that were moved and edited differ: `editedMoves` says where
 * in the draft the one that began at an offset of the base begins. Neighbouring halves whose counterparts are
 * neighbours become one.
 */
export function linkMoves(
  base: string,
  draft: string,
  changes: readonly Change[],
  editedMoves: ReadonlyMap<number, number>,
): Change[] {
  const counterparts = new Map([
    ...pairHalves(base, draft, changes),
    ...pairEditedHalves(changes, editedMoves),
  ]);
  const linked: Change[] = [];
  /** Where each change went in `linked`. */
  const places = new Int32Array(changes.length);
  for (const [index, change] of changes.entries()) {
    const other = counterparts.get(index);
    if (continues(changes, counterparts, index) || bringsLineEnd(base, draft, changes, counterparts, index)) {
      const last = linked.length - 1;
      const { base: first, draft: start } = linked[last] as Change;
      linked[last] = {
        base: { from: first.from, to: change.base.to },
        draft: { from: start.from, to: change.draft.to },
        kind: other === undefined ? asPlain(change).kind : 'move',
      };
    } else linked.push(other === undefined ? asPlain(change) : { ...change, kind: 'move' });
    places[index] = linked.length - 1;
  }
  for (const [index, other] of counterparts) {
    const place = places[index] as number;
    linked[place] = { ...(linked[place] as Change), counterpart: places[other] as number };
  }
  return linked;
}

/** Per half of a move the index of the other one. */
function pairHalves(base: string, draft: string, changes: readonly Change[]): Map<number, number> {
  const gone = new Map<string, number[]>();
  const come = new Map<string, number[]>();
  for (const [index, change] of changes.entries()) {
    if (change.kind === 'replace') continue;
    const isGone = change.draft.from === change.draft.to;
    const span = isGone ? change.base : change.draft;
    if (change.kind !== 'move' && span.to - span.from < SHORTEST_PIECE) continue;
    const text = (isGone ? base : draft).slice(span.from, span.to).trim();
    if (change.kind !== 'move' && text.length < SHORTEST_PIECE) continue;
    const places = isGone ? gone : come;
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  const counterparts = new Map<number, number>();
  for (const [text, [from, ...more]] of gone) {
    const [to, ...others] = come.get(text) ?? [];
    if (from === undefined || to === undefined || more.length + others.length > 0) continue;
    counterparts.set(from, to);
    counterparts.set(to, from);
  }
  return counterparts;
}

function pairEditedHalves(
  changes: readonly Change[],
  editedMoves: ReadonlyMap<number, number>,
): Map<number, number> {
  const counterparts = new Map<number, number>();
  if (editedMoves.size === 0) return counterparts;
  const come = new Map<number, number>();
  for (const [index, change] of changes.entries())
    if (change.kind === 'move' && wayOf(change) === 'come') come.set(change.draft.from, index);
  for (const [from, { kind, base }] of changes.entries()) {
    const to = come.get(editedMoves.get(base.from) ?? -1);
    if (kind !== 'move' || base.from === base.to || to === undefined) continue;
    counterparts.set(from, to);
    counterparts.set(to, from);
  }
  return counterparts;
}

/** Whether a change goes on where the one before it ends: the same way, and of moves the counterparts, too. */
function continues(
  changes: readonly Change[],
  counterparts: ReadonlyMap<number, number>,
  index: number,
): boolean {
  if (!touches(changes, index - 1) || wayOf(changes[index - 1]) !== wayOf(changes[index])) return false;
  const before = counterparts.get(index - 1);
  const other = counterparts.get(index);
  if (before === undefined || other === undefined) return before === other;
  return before === other - 1 && touches(changes, before);
}

/** Whether a moved line is the last of its text, and the change before it the line end that it needs there. */
function bringsLineEnd(
  base: string,
  draft: string,
  changes: readonly Change[],
  counterparts: ReadonlyMap<number, number>,
  index: number,
): boolean {
  const before = changes[index - 1];
  if (!before || !counterparts.has(index) || counterparts.has(index - 1)) return false;
  if (!touches(changes, index - 1) || wayOf(before) !== wayOf(changes[index])) return false;
  const text = base.slice(before.base.from, before.base.to) + draft.slice(before.draft.from, before.draft.to);
  return text === '\n';
}

function wayOf(change: Change | undefined): 'gone' | 'come' | null {
  if (change?.draft.from === change?.draft.to) return 'gone';
  return change?.base.from === change?.base.to ? 'come' : null;
}

function touches(changes: readonly Change[], index: number): boolean {
  const before = changes[index];
  const after = changes[index + 1];
  if (!before || !after) return false;
  return before.base.to === after.base.from && before.draft.to === after.draft.from;
}

function asPlain(change: Change): Change {
  if (change.kind !== 'move') return change;
  return { ...change, kind: change.base.from === change.base.to ? 'insert' : 'delete' };
}
