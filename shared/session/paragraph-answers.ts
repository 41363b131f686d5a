import type { ParagraphRange } from '#shared/align';
import type { Place } from '#shared/text';
import type { LocatedFinding, OverviewMark, ParagraphFilter, ParagraphStatus, SentencePair } from './answers';
import type { CheckedDraft } from './checked-draft';
import type { Draft } from './draft';
import type { DraftPairs } from './draft-pairs';
import { passesFilter, rangesWhere } from './filter-paragraphs';
import { overviewOf } from './overview';
import { hasText, type ParagraphMarks } from './paragraph-marks';
import { statusOf } from './paragraph-status';
import { sentencesAt } from './sentence-pairs';
import { sourceFindingsOf } from './source-findings';

/** What the answers about paragraphs are made from. */
export interface AnswerSources {
  readonly source: readonly string[];
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  readonly pairs: DraftPairs;
  readonly marks: ParagraphMarks;
}

/** Answers about paragraphs one by one, and about what belongs to them on the other side. */
export class ParagraphAnswers {
  readonly #from: AnswerSources;

  constructor(from: AnswerSources) {
    this.#from = from;
  }

  statusAt(index: number): ParagraphStatus {
    const { draft, checked, marks } = this.#from;
    const paragraph = draft.paragraphs[index];
    if (!paragraph) return 'untouched';
    return statusOf(paragraph, checked.findingsAt(index), marks.of(paragraph).confirmed);
  }

  statuses(range: ParagraphRange): ParagraphStatus[] {
    const from = Math.max(0, range.from);
    return this.#from.draft.paragraphs.slice(from, range.to).map((_, index) => this.statusAt(from + index));
  }

  sentencesAt(side: 'source' | 'draft', place: Place): SentencePair | null {
    const pair = this.#from.pairs.pairs.find(
      (one) => one[side].from <= place.paragraph && place.paragraph < one[side].to,
    );
    return pair ? sentencesAt(pair, this.#texts(), side, place) : null;
  }

  /** `findingsIn` answers the findings of a range of the draft. */
  sourceFindingsIn(range: ParagraphRange, findingsIn: (range: ParagraphRange) => readonly LocatedFinding[]) {
    const texts = this.#texts();
    return this.#from.pairs.pairs
      .filter(({ source }) => source.from < range.to && range.from < source.to)
      .flatMap((pair) => sourceFindingsOf(pair, texts, findingsIn(pair.draft)));
  }

  overview(limit: number): OverviewMark[] {
    const { draft, checked, marks } = this.#from;
    return overviewOf(draft.paragraphs.length, limit, (index) => {
      const paragraph = draft.paragraphs[index];
      const findings = checked.knownFindingsAt(index);
      if (!paragraph || !hasText(paragraph)) return { status: null, findings };
      return { status: statusOf(paragraph, findings, marks.of(paragraph).confirmed), findings };
    });
  }

  /** Checks what is unchecked first. */
  filtered(filter: ParagraphFilter): ParagraphRange[] {
    const { draft, checked, marks } = this.#from;
    checked.finish();
    return rangesWhere(draft.paragraphs.length, (index) => {
      const paragraph = draft.paragraphs[index];
      if (!paragraph) return false;
      const isOpen = marks.isOpen(paragraph);
      const hasFindings = () => checked.findingsAt(index).length > 0;
      return passesFilter({ paragraph, isOpen, hasFindings, status: () => this.statusAt(index) }, filter);
    });
  }

  #texts() {
    const { source, draft } = this.#from;
    return { source, draft: draft.paragraphs.map(({ text }) => text) };
  }
}
