import { type ChosenFix, type Finding, type SettledEdit, settleFixes } from '#shared/findings';
import { editOriginated, type Origin, type OriginatedText, type OriginBy } from '#shared/origins';
import { paragraphStarts, placeAt, type Span } from '#shared/text';

/** Paragraphs `[from, to)` that give way to `pieces`. */
export interface RangeChange {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly OriginatedText[];
}

/** What fixes make of paragraphs; fixes that cannot stand together are settled (`settleFixes`). */
export interface AppliedFixes {
  /** In text order. */
  readonly changes: readonly RangeChange[];
  readonly applied: readonly ChosenFix[];
}

export function applyFixes(
  paragraphs: readonly OriginatedText[],
  chosen: readonly ChosenFix[],
): AppliedFixes {
  if (chosen.length === 0) return { changes: [], applied: [] };
  const starts = paragraphStarts(paragraphs.map(({ text }) => text));
  const { applied, edits } = settleFixes(chosen, starts);
  const changes = groupByParagraphs(edits, starts).map(({ from, to, edits: group }) => {
    const offset = starts[from] ?? 0;
    const caused = group.map(({ span, insert, chosen: { finding } }) => ({
      span: { from: span.from - offset, to: span.to - offset },
      insert,
      by: causeOf(finding),
    }));
    return { from, to, pieces: editOriginated(paragraphs.slice(from, to), caused) };
  });
  return { changes, applied };
}

/** Why a place changes when a finding is repaired. */
export function causeOf(finding: Finding): OriginBy {
  return finding.entry === undefined
    ? { kind: 'rule', rule: finding.rule }
    : { kind: 'entry', entry: finding.entry };
}

/** Where an entity was decoded: `&lt;br&gt;` became `<br>` and is text, not markup to be removed. */
export function decodedSpans(origins: readonly Origin[]): Span[] {
  return origins
    .filter(({ by, before }) => by.kind === 'rule' && by.rule === 'markup-residue' && /^[&＆]/u.test(before))
    .map(({ span }) => span);
}

/** Where residue of the translation was taken out and nothing put in its place. */
export function removedAt(origins: readonly Origin[]): number[] {
  return origins
    .filter(({ by, span }) => by.kind === 'rule' && residue.has(by.rule) && span.from === span.to)
    .map(({ span }) => span.from);
}

const residue: ReadonlySet<string> = new Set(['markup-residue', 'placeholder-residue', 'mojibake']);

interface EditGroup {
  readonly from: number;
  to: number;
  readonly edits: SettledEdit[];
}

/** Sorted edits in groups that share no paragraph. */
function groupByParagraphs(edits: readonly SettledEdit[], starts: Int32Array): EditGroup[] {
  const groups: EditGroup[] = [];
  for (const edit of edits) {
    const first = placeAt(starts, edit.span.from).paragraph;
    const end = placeAt(starts, edit.span.to).paragraph + 1;
    const group = groups.at(-1);
    if (group && first < group.to) {
      group.edits.push(edit);
      group.to = Math.max(group.to, end);
    } else groups.push({ from: first, to: end, edits: [edit] });
  }
  return groups;
}
