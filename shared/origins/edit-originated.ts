import { applyEdits, type TextEdit } from '#shared/text';
import { dropCancelled } from './drop-cancelled';
import { mapOrigins } from './map-origins';
import type { Origin, OriginBy } from './origin';
import { joinOrigins, type OriginatedText, splitOrigins } from './split-origins';

/** An edit and why it is made. */
export interface CausedEdit extends TextEdit {
  readonly by: OriginBy;
}

/**
 * The paragraphs that edits make of others. Edits count in the paragraphs joined by `\n`, do not overlap, and come in
 * any order; line ends they insert or delete split and join paragraphs.
 */
export function editOriginated(
  paragraphs: readonly OriginatedText[],
  edits: readonly CausedEdit[],
): OriginatedText[] {
  const { text, origins } = joinOrigins(paragraphs);
  const edited = applyEdits(text, edits).text;
  return splitOrigins({
    text: edited,
    origins: dropCancelled(edited, mapThroughAll(origins, text, edits)),
  });
}

/**
 * `mapOrigins` of all edits, from the last to the first, in time that grows with their number: edits and origins that
 * meet are mapped by themselves, all others only move.
 */
function mapThroughAll(
  origins: readonly Origin[],
  text: string,
  edits: readonly CausedEdit[],
): readonly Origin[] {
  const mapped: Origin[] = [];
  let growth = 0;
  for (const group of groupMeeting(origins, edits)) {
    let local: readonly Origin[] = group.origins;
    for (const edit of group.edits.toReversed()) local = mapOrigins(local, text, edit, edit.by);
    for (const origin of local) {
      const span = { from: origin.span.from + growth, to: origin.span.to + growth };
      mapped.push(growth === 0 ? origin : { ...origin, span });
    }
    for (const { span, insert } of group.edits) growth += insert.length - (span.to - span.from);
  }
  return mapped;
}

interface MeetingGroup {
  readonly origins: Origin[];
  readonly edits: CausedEdit[];
  to: number;
  /** Touching what a hand did is meeting it; repairs meet only what they overlap. */
  hasHand: boolean;
}

function groupMeeting(origins: readonly Origin[], edits: readonly CausedEdit[]): MeetingGroup[] {
  const sorted = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const groups: MeetingGroup[] = [];
  let nextOrigin = 0;
  let nextEdit = 0;
  const take = ({ span, by }: Origin | CausedEdit): MeetingGroup => {
    const last = groups.at(-1);
    const isHand = by.kind === 'hand';
    if (last && (span.from < last.to || (span.from === last.to && (isHand || last.hasHand)))) {
      last.to = Math.max(last.to, span.to);
      last.hasHand ||= isHand;
      return last;
    }
    const group = { origins: [], edits: [], to: span.to, hasHand: isHand };
    groups.push(group);
    return group;
  };
  while (nextOrigin < origins.length || nextEdit < sorted.length) {
    const origin = origins[nextOrigin];
    const edit = sorted[nextEdit];
    if (origin && (!edit || origin.span.from <= edit.span.from)) {
      take(origin).origins.push(origin);
      nextOrigin++;
    } else if (edit) {
      take(edit).edits.push(edit);
      nextEdit++;
    }
  }
  return groups;
}
