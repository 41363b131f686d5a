import { applyFixes, cleanDocument, ParagraphChecks, type RangeChange } from '#shared/clean';
import {
  type CheckSettings,
  type ChosenFix,
  fixesAt,
  type IgnoredFinding,
  ignoring,
  type PlacedFinding,
  ruleIds,
} from '#shared/findings';
import { paragraphStarts, type Tier } from '#shared/text';
import type { Batch, BatchRequest, FindingFilter, PreviewPlace } from './answers';
import { Batches, findingKey } from './batches';
import type { CheckedDraft } from './checked-draft';
import type { DraftParagraph, ExpectedPieces } from './draft';
import { previewOf } from './located-finding';

const allTiers: readonly Tier[] = ['safe', 'likely', 'ask'];

/** Everything that computes edits from findings. */
export class Repairs {
  readonly #checked: CheckedDraft;
  readonly #batches = new Batches();

  constructor(checked: CheckedDraft) {
    this.#checked = checked;
  }

  expectedOf(batch: number | undefined): ExpectedPieces | undefined {
    return this.#batches.expectedOf(batch);
  }

  /** The places that a batch leaves, for when it comes back as an edit. */
  leftBy(batch: number | undefined): readonly IgnoredFinding[] {
    return this.#batches.leftBy(batch);
  }

  byHand(version: number, edits: Batch['edits']): Batch {
    return this.#batches.makeByHand(version, edits);
  }

  /** Changes that somebody else computed, with their origins. */
  change(version: number, paragraphs: readonly DraftParagraph[], changes: readonly RangeChange[]): Batch {
    return this.#batches.make(version, paragraphs, changes, changes.length);
  }

  /** One fix of one finding; `null` when the finding is gone. */
  fix(version: number, paragraphs: readonly DraftParagraph[], key: string, fix: number): Batch | null {
    const placed = this.find(paragraphs, key);
    const chosen = placed?.finding.fixes[fix];
    return placed && chosen ? this.#batchOf(version, paragraphs, [{ ...placed, fix: chosen }]) : null;
  }

  /** The best fixes of the findings with these keys; those of `left` are to be ignored where they stand. */
  chosen(
    version: number,
    paragraphs: readonly DraftParagraph[],
    keys: readonly string[],
    left: readonly string[],
  ): Batch {
    const fixes = fixesAt(this.#find(paragraphs, new Set(keys)), allTiers);
    const places = left.length > 0 ? this.#find(paragraphs, new Set(left)) : [];
    const ignored = places.map(({ paragraph, finding }) =>
      ignoring(finding, paragraphs[paragraph]?.text ?? '', 'here'),
    );
    return this.#batchOf(version, paragraphs, fixes, ignored);
  }

  clean(version: number, paragraphs: readonly DraftParagraph[], tier: 'safe' | 'likely'): Batch {
    const tiers: readonly Tier[] = tier === 'safe' ? ['safe'] : ['safe', 'likely'];
    const { changes, places } = cleanDocument(
      paragraphs,
      this.#checked.checks,
      tiers,
      this.#checked.isHidden,
    );
    return this.#batches.make(version, paragraphs, changes, places);
  }

  preview(
    paragraphs: readonly DraftParagraph[],
    request: Exclude<BatchRequest, { kind: 'entry' }>,
  ): PreviewPlace[] {
    this.#checked.finish();
    const placed = [...this.#checked.placedFindings(filterOf(request))].filter(({ finding }) =>
      request.kind === 'names' && request.entry !== undefined ? finding.entry === request.entry : true,
    );
    return this.#previewOf(paragraphs, placed);
  }

  /** The variants of an entry, checked under settings that have it. */
  previewEntry(
    paragraphs: readonly DraftParagraph[],
    entry: string,
    settings: CheckSettings,
  ): PreviewPlace[] {
    const disabled = new Set(ruleIds.filter((id) => id !== 'name-variant'));
    const checks = new ParagraphChecks({ ...settings, disabled });
    const placed = paragraphs.flatMap((paragraph, index) =>
      checks
        .of(paragraph, this.#checked.isCode(index))
        .findings.filter(
          (finding) => finding.entry === entry && !this.#checked.isHidden(finding, paragraph.text),
        )
        .map((finding) => ({ paragraph: index, finding })),
    );
    return this.#previewOf(paragraphs, placed);
  }

  #previewOf(paragraphs: readonly DraftParagraph[], placed: readonly PlacedFinding[]): PreviewPlace[] {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const starts = paragraphStarts(paragraphs.map((paragraph) => paragraph.text));
    const { applied } = applyFixes(paragraphs, fixesAt(placed, allTiers));
    return applied.map((chosen) =>
      previewOf(paragraphs[chosen.paragraph]?.id ?? 0, text, starts[chosen.paragraph] ?? 0, chosen),
    );
  }

  /** The finding a key names, with its place. */
  find(paragraphs: readonly DraftParagraph[], key: string): PlacedFinding | undefined {
    return this.#find(paragraphs, new Set([key]))[0];
  }

  #find(paragraphs: readonly DraftParagraph[], keys: ReadonlySet<string>): PlacedFinding[] {
    this.#checked.finish();
    return [...this.#checked.placedFindings({})].filter(({ paragraph, finding }) =>
      keys.has(findingKey(paragraphs[paragraph]?.id ?? 0, finding)),
    );
  }

  #batchOf(
    version: number,
    paragraphs: readonly DraftParagraph[],
    fixes: readonly ChosenFix[],
    left: readonly IgnoredFinding[] = [],
  ): Batch {
    const { changes, applied } = applyFixes(paragraphs, fixes);
    return this.#batches.make(version, paragraphs, changes, applied.length, left);
  }
}

function filterOf(request: Exclude<BatchRequest, { kind: 'entry' }>): FindingFilter {
  return request.kind === 'findings' ? request.filter : { rules: ['name-variant'] };
}
