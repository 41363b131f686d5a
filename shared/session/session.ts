import { align, type Pair, type ParagraphRange, realign } from '#shared/align';
import { cleanParagraph } from '#shared/clean';
import { exportDocument } from '#shared/export';
import { type ChosenFix, type Finding, fixesAt } from '#shared/findings';
import { buildMatcher, type Entry, type Glossary, type Variant } from '#shared/glossary';
import { type ProjectFile, writeProject } from '#shared/project';
import {
  correctProfile,
  type DocumentEdit,
  type Place,
  type Profile,
  profileOf,
  type Tier,
} from '#shared/text';
import type {
  Batch,
  BatchRequest,
  EditCause,
  FindingCounts,
  FindingFilter,
  LocatedFinding,
  PreviewPlace,
  Summary,
} from './answers';
import { Batches, findingKey, fixParagraph, type ParagraphChange, paragraphOfKey } from './batches';
import { CheckedDraft } from './checked-draft';
import { DocumentGlossary } from './document-glossary';
import { Draft, type Splice } from './draft';
import { FindingCounter, passes } from './finding-counter';
import { locate, previewOf } from './located-finding';
import { statusOf } from './paragraph-status';
import { ReviewState } from './review-state';
import type { Exported, ExportFormat, SessionApi } from './session-api';

const allTiers: readonly Tier[] = ['safe', 'likely', 'ask'];

/** What a session starts from. */
export interface SessionStart {
  /** The document; a new one has a draft equal to its source. */
  readonly project: ProjectFile;
  /** Opened glossaries in order, after the document's own. */
  readonly glossaries: readonly Glossary[];
}

/** The engine on one document; see `SessionApi` for the contracts of its methods. */
export class Session implements SessionApi {
  readonly #project: ProjectFile;
  readonly #source: readonly string[];
  readonly #profile: Profile;
  readonly #draft: Draft;
  readonly #checked: CheckedDraft;
  readonly #glossary: DocumentGlossary;
  readonly #review: ReviewState;
  readonly #batches = new Batches();
  /** Aligned when first asked for: the command line never does. */
  #pairs: readonly Pair[] | null = null;
  #version = 0;

  constructor({ project, glossaries }: SessionStart) {
    this.#project = project;
    this.#source = project.source.lines;
    this.#profile = correctProfile(profileOf(this.#source), project.profile);
    this.#draft = new Draft(
      project.draft.map((text, index) => ({ text, origins: project.paragraphs[index]?.origins ?? [] })),
    );
    this.#glossary = new DocumentGlossary(project, glossaries, this.#profile.language);
    this.#checked = new CheckedDraft(this.#draft.paragraphs, this.#settings());
    this.#review = new ReviewState(project.baseline.join('\n'));
  }

  summary(): Summary {
    const characters = (paragraphs: readonly string[]) =>
      paragraphs.reduce((sum, text) => sum + text.length, 0);
    return {
      version: this.#version,
      findings: this.#checked.counts,
      analysed: this.#checked.analysed,
      paragraphs: this.#draft.paragraphs.length,
      characters: { source: characters(this.#source), draft: characters(this.#texts()) },
      language: this.#profile.language,
    };
  }

  analyse(limit: number, first?: ParagraphRange): boolean {
    return this.#checked.analyse(limit, first);
  }

  apply(edits: readonly DocumentEdit[], cause: EditCause): Summary {
    const splices = this.#draft.apply(edits, cause, this.#batches.expectedOf(cause.batch));
    this.#version++;
    this.#checked.update(this.#draft.paragraphs, splices);
    if (this.#pairs) this.#pairs = this.#alignAgain(this.#pairs, splices);
    return this.summary();
  }

  findingsIn(range: ParagraphRange): readonly LocatedFinding[] {
    const located: LocatedFinding[] = [];
    const to = Math.min(range.to, this.#draft.paragraphs.length);
    for (let index = Math.max(0, range.from); index < to; index++) located.push(...this.#locatedAt(index));
    return located;
  }

  findingList({
    offset,
    limit,
    filter,
  }: {
    readonly offset: number;
    readonly limit: number;
    readonly filter: FindingFilter;
  }) {
    const rows: LocatedFinding[] = [];
    let total = 0;
    this.#draft.paragraphs.forEach((_, index) => {
      const findings = this.#checked.at(index).findings.filter((finding) => passes(finding, filter));
      for (const finding of findings) {
        if (total >= offset && rows.length < limit) rows.push(this.#locate(index, finding));
        total++;
      }
    });
    return { total, rows };
  }

  findingCounts(filter: FindingFilter): FindingCounts {
    const counter = new FindingCounter();
    this.#draft.paragraphs.forEach((_, index) => {
      counter.add(
        this.#checked.at(index).findings.filter((finding) => passes(finding, filter)),
        1,
      );
    });
    return counter.totals();
  }

  nextFinding(place: Place, direction: 'next' | 'previous'): LocatedFinding | null {
    const count = this.#draft.paragraphs.length;
    const isNext = direction === 'next';
    for (let step = 0; step <= count; step++) {
      const index = (place.paragraph + (isNext ? step : count * 2 - step)) % count;
      const located = this.#locatedAt(index).filter(({ finding }) => {
        if (step > 0) return true;
        const side = finding.span.from - place.offset;
        return isNext ? side > 0 : side < 0;
      });
      const found = isNext ? located[0] : located.at(-1);
      if (found) return found;
    }
    return null;
  }

  fixFinding(key: string, fix: number): Batch | null {
    const index = this.#draft.paragraphs.findIndex(({ id }) => id === paragraphOfKey(key));
    const finding = this.#findingAt(index, key);
    const chosen = finding?.fixes[fix];
    if (!finding || !chosen) return null;
    return this.#batchOf(new Map([[index, [{ finding, fix: chosen }]]]));
  }

  clean(tier: 'safe' | 'likely'): Batch {
    const tiers: readonly Tier[] = tier === 'safe' ? ['safe'] : ['safe', 'likely'];
    const changes: ParagraphChange[] = [];
    let places = 0;
    this.#draft.paragraphs.forEach(({ text, origins }, paragraph) => {
      const hasFixes = fixesAt(this.#checked.at(paragraph).findings, tiers).length > 0;
      if (!hasFixes) return;
      const isCode = this.#checked.isCode(paragraph);
      const cleaned = cleanParagraph({ text, origins, isCode }, this.#checked.settings, tiers);
      places += cleaned.places;
      changes.push({ paragraph, before: text, pieces: cleaned.pieces });
    });
    return this.#batches.make(this.#version, changes, places);
  }

  preview(request: BatchRequest): readonly PreviewPlace[] {
    return this.#draft.paragraphs.flatMap(({ id, text }, paragraph) => {
      const chosen = fixesAt(this.#requested(request, paragraph), allTiers);
      if (chosen.length === 0) return [];
      const { applied } = fixParagraph({ id, text, origins: [] }, chosen);
      return applied.map((place) => previewOf(id, paragraph, text, place));
    });
  }

  chosenBatch(keys: readonly string[]): Batch {
    const indexOf = new Map(this.#draft.paragraphs.map(({ id }, index) => [id, index]));
    const chosen = new Map<number, ChosenFix[]>();
    for (const key of keys) {
      const index = indexOf.get(paragraphOfKey(key));
      const finding = index === undefined ? undefined : this.#findingAt(index, key);
      const fix = finding?.fixes[0];
      if (index !== undefined && finding && fix)
        chosen.set(index, [...(chosen.get(index) ?? []), { finding, fix }]);
    }
    return this.#batchOf(chosen);
  }

  pairs(): readonly Pair[] {
    this.#pairs ??= align(this.#source, this.#texts());
    return this.#pairs;
  }

  statuses(range: ParagraphRange) {
    return this.#draft.paragraphs
      .slice(range.from, range.to)
      .map((paragraph, index) => statusOf(paragraph, this.#checked.at(range.from + index).findings));
  }

  entries() {
    return this.#glossary.rows(this.#namesByParagraph());
  }

  putEntry(entry: Entry): void {
    this.#changeGlossary(() => this.#glossary.put(entry));
  }

  addVariant(entryId: string, variant: Variant): void {
    this.#changeGlossary(() => this.#glossary.addVariant(entryId, variant));
  }

  removeEntry(entryId: string): void {
    this.#changeGlossary(() => this.#glossary.remove(entryId));
  }

  setGlossaries(glossaries: readonly Glossary[]): void {
    this.#changeGlossary(() => this.#glossary.setOthers(glossaries));
  }

  occurrences(entryId: string) {
    return this.#draft.paragraphs.flatMap(({ text }, paragraph) =>
      this.#checked
        .at(paragraph)
        .names.filter(({ entry }) => entry.id === entryId)
        .map(({ span }) => ({
          from: { paragraph, offset: span.from },
          to: { paragraph, offset: span.to },
          text: text.slice(span.from, span.to),
        })),
    );
  }

  entryAt({ paragraph, offset }: Place) {
    const match = this.#checked
      .at(paragraph)
      .names.find(({ span }) => span.from <= offset && offset <= span.to);
    return match ? { entry: match.entry, span: match.span } : null;
  }

  changes() {
    return this.#review.changes(this.#version, this.#draft.paragraphs);
  }

  texts() {
    return {
      source: this.#source.join('\n'),
      baseline: this.#review.baseline,
      draft: this.#texts().join('\n'),
    };
  }

  accept(index: number): void {
    this.#review.accept(this.#version, this.#draft.paragraphs, index);
  }

  reject(index: number): Batch {
    return this.#batches.makeByHand(
      this.#version,
      this.#review.rejection(this.#version, this.#draft.paragraphs, index),
    );
  }

  unaccept(): boolean {
    return this.#review.unaccept();
  }

  exportAs(format: ExportFormat): Promise<Exported> {
    return exportDocument(format, {
      title: this.#project.name,
      language: this.#profile.language,
      paragraphs: this.#texts(),
    });
  }

  projectText(): string {
    const paragraphs = this.#draft.paragraphs.map(({ origins }, index) => ({
      status: this.statuses({ from: index, to: index + 1 })[0] ?? 'untouched',
      origins,
    }));
    return writeProject({
      ...this.#project,
      draft: this.#texts(),
      baseline: this.#review.baseline.split('\n'),
      paragraphs,
      glossary: this.#glossary.own.entries,
      used: this.#glossary.used(this.#namesByParagraph()),
    });
  }

  /** Several splices that change the number of paragraphs are rare (a big undo): then everything is aligned anew. */
  #alignAgain(known: readonly Pair[], splices: readonly Splice[]): readonly Pair[] {
    const texts = this.#texts();
    const keepsCount = splices.every(({ removed, inserted }) => removed.length === inserted.length);
    if (splices.length > 1 && !keepsCount) return align(this.#source, texts);
    return splices.reduce<readonly Pair[]>(
      (pairs, { at, removed, inserted }) =>
        realign(pairs, this.#source, texts, { at, removed: removed.length, inserted: inserted.length }),
      known,
    );
  }

  #texts(): string[] {
    return this.#draft.paragraphs.map(({ text }) => text);
  }

  #settings() {
    return { profile: this.#profile, matcher: buildMatcher(this.#glossary.inOrder) };
  }

  #changeGlossary(change: () => void): void {
    change();
    this.#checked.restart(this.#settings());
  }

  #namesByParagraph() {
    return this.#draft.paragraphs.map((_, index) => this.#checked.at(index).names);
  }

  #locatedAt(index: number): LocatedFinding[] {
    return this.#checked.at(index).findings.map((finding) => this.#locate(index, finding));
  }

  #locate(index: number, finding: Finding): LocatedFinding {
    const { id, text } = this.#draft.paragraphs[index] ?? { id: -1, text: '' };
    return locate(id, index, text, finding);
  }

  #findingAt(index: number, key: string): Finding | undefined {
    const id = this.#draft.paragraphs[index]?.id;
    return id === undefined
      ? undefined
      : this.#checked.at(index).findings.find((finding) => findingKey(id, finding) === key);
  }

  #requested(request: BatchRequest, paragraph: number): readonly Finding[] {
    const { findings } = this.#checked.at(paragraph);
    if (request.kind === 'findings') return findings.filter((finding) => passes(finding, request.filter));
    return findings.filter(
      ({ rule, entry }) =>
        rule === 'name-variant' && (request.entry === undefined || entry === request.entry),
    );
  }

  #batchOf(chosen: ReadonlyMap<number, readonly ChosenFix[]>): Batch {
    let places = 0;
    const changes = [...chosen]
      .sort(([a], [b]) => a - b)
      .flatMap(([paragraph, fixes]) => {
        const state = this.#draft.paragraphs[paragraph];
        if (!state) return [];
        const { pieces, applied } = fixParagraph(state, fixes);
        places += applied.length;
        return [{ paragraph, before: state.text, pieces }];
      });
    return this.#batches.make(this.#version, changes, places);
  }
}
