import { type CheckSettings, checkParagraph, type Finding, fixesAt, settleFixes } from '#shared/findings';
import { mapOrigins, type Origin, type OriginatedText, type OriginBy, splitOrigins } from '#shared/origins';
import { applyEdits, type Span, type Tier } from '#shared/text';

/** What became of a paragraph: one piece, or several where a block tag became a line break. */
export interface CleanedParagraph {
  readonly pieces: readonly OriginatedText[];
  /** Repairs made. */
  readonly places: number;
}

/** A repair may uncover another; the set settles well before. */
const maxRounds = 5;

/**
 * Applies all fixes of the given tiers to a paragraph until nothing changes, five rounds at most, and records each as
 * an origin. Of fixes that overlap the loser is looked for again in the new text.
 */
export function cleanParagraph(
  start: OriginatedText & { readonly isCode: boolean },
  settings: CheckSettings,
  tiers: readonly Tier[],
  rounds = maxRounds,
): CleanedParagraph {
  let { text, origins } = start;
  let places = 0;
  for (let round = 0; round < rounds; round++) {
    const input = { text, isCode: start.isCode, protectedSpans: decodedSpans(origins) };
    const { applied, edits } = settleFixes(fixesAt(checkParagraph(input, settings).findings, tiers));
    if (edits.length === 0) break;
    places += applied.length;
    for (const edit of edits.toReversed()) origins = mapOrigins(origins, text, edit, causeOf(edit.finding));
    text = applyEdits(text, edits).text;
    if (!text.includes('\n')) continue;
    const split = splitOrigins({ text, origins }).map((piece) =>
      cleanParagraph({ ...piece, isCode: false }, settings, tiers, rounds - round - 1),
    );
    return {
      pieces: split.flatMap((piece) => piece.pieces),
      places: split.reduce((sum, piece) => sum + piece.places, places),
    };
  }
  return { pieces: [{ text, origins }], places };
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
