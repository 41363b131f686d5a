import type { Pair, ParagraphRange } from '#shared/align';
import { type ExportContent, type ExportFormat, exportDocument, formatsFor, usesPairs } from '#shared/export';
import { type Finding, type IgnoredFinding, ignoring, type RuleId } from '#shared/findings';
import {
  assignSurnames,
  buildDiscovery,
  buildMatcher,
  type Entry,
  type Glossary,
  type HeaderValue,
  type NameMatch,
  type NotOne,
  parseGlossary,
  type Variant,
} from '#shared/glossary';
import { type AssignedName, type ProjectFile, parseProject, writeProject } from '#shared/project';
import { documentStatistics } from '#shared/review';
import { type Cue, type DocumentEdit, type Place, type Profile, type Span, succeed } from '#shared/text';
import { ActiveTime } from './active-time';
import type {
  Batch,
  BatchRequest,
  EditCause,
  EntryRow,
  EntryWindow,
  FindingCounts,
  FindingFilter,
  GlossaryEdit,
  GlossaryFile,
  LocatedFinding,
  Note,
  OverviewMark,
  ParagraphFilter,
  PreviewPlace,
  RuleState,
  Summary,
} from './answers';
import { assignedAt, withAssigned } from './assigned-names';
import { type Attached, AttachedText } from './attached-text';
import { CheckedDraft } from './checked-draft';
import { ComparedText } from './compared-text';
import { DocumentChoices } from './document-choices';
import { DocumentGlossary } from './document-glossary';
import { Draft, type Splice } from './draft';
import { DraftPairs } from './draft-pairs';
import { EntryList } from './entry-list';
import { FindingCounter } from './finding-counter';
import { LeftPlaces } from './left-places';
import { locate } from './located-finding';
import { NameClusters } from './name-clusters';
import { ParagraphAnswers } from './paragraph-answers';
import { markKeys, ParagraphMarks } from './paragraph-marks';
import { Repairs } from './repairs';
import { changesTo } from './return-to';
import { ReviewState } from './review-state';
import type { ExportDetails, Exported, SessionApi } from './session-api';

/** Problems of a glossary file that are answered at most: a list of all may be as long as the file. */
const shownProblems = 200;

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
  readonly #choices: DocumentChoices;
  readonly #draft: Draft;
  readonly #marks: ParagraphMarks;
  readonly #paragraphs: ParagraphAnswers;
  readonly #checked: CheckedDraft;
  readonly #glossary: DocumentGlossary;
  readonly #review: ReviewState;
  /** The machine translation, for what was done since it came. */
  readonly #machine: ComparedText;
  readonly #repairs: Repairs;
  readonly #leftPlaces = new LeftPlaces();
  readonly #pairs: DraftPairs;
  readonly #attached: AttachedText;
  readonly #activeTime: ActiveTime;
  readonly #sourceCharacters: number;
  #matcher = buildMatcher([]);
  #discovery = buildDiscovery([]);
  readonly #clusters = new NameClusters();
  readonly #entryList = new EntryList();
  /** Until the draft or a glossary changes. */
  #rows: readonly EntryRow[] | null = null;
  #glossaryPaths: readonly string[];
  #version = 0;

  constructor({ project, glossaries }: SessionStart) {
    this.#project = project;
    this.#source = project.source.lines;
    this.#glossaryPaths = project.glossaries;
    this.#choices = new DocumentChoices(project);
    this.#draft = new Draft(
      project.draft.map((text, index) => ({ text, origins: project.paragraphs[index]?.origins ?? [] })),
    );
    this.#marks = new ParagraphMarks(this.#draft.paragraphs, project.paragraphs);
    this.#glossary = new DocumentGlossary(project, glossaries, this.#choices.profile.language);
    this.#activeTime = new ActiveTime(project.statistics);
    this.#attached = new AttachedText(this.#source, project.attached);
    this.#pairs = new DraftPairs(this.#source, () => this.#texts());
    this.#sourceCharacters = this.#source.reduce((sum, text) => sum + text.length, 0);
    this.#checked = new CheckedDraft(
      this.#draft.paragraphs,
      { paragraphs: this.#source.map((text) => ({ text, origins: [] })), pairs: this.#pairs },
      this.#settings(),
      (finding, text) => this.#choices.isIgnored(finding, text),
    );
    this.#paragraphs = new ParagraphAnswers({
      source: this.#source,
      draft: this.#draft,
      checked: this.#checked,
      pairs: this.#pairs,
      marks: this.#marks,
    });
    this.#repairs = new Repairs(this.#checked);
    this.#review = new ReviewState(project.baseline.join('\n'));
    this.#machine = new ComparedText(this.#source.join('\n'));
  }

  summary(): Summary {
    return {
      version: this.#version,
      findings: this.#checked.counts,
      analysed: this.#checked.analysed,
      paragraphs: this.#draft.paragraphs.length,
      characters: { source: this.#sourceCharacters, draft: this.#draft.characters },
      language: this.#choices.profile.language,
      progress: this.#marks.progress,
    };
  }

  analyse(limit: number, first?: ParagraphRange): boolean {
    return this.#checked.analyse(limit, first);
  }

  apply(edits: readonly DocumentEdit[], cause: EditCause): Summary {
    const splices = this.#draft.apply(edits, cause, this.#repairs.expectedOf(cause.batch));
    this.#version++;
    this.#rows = null;
    const ignoredChanged = this.#followChoices(splices, cause);
    this.#checked.update(this.#draft.paragraphs, splices);
    if (ignoredChanged) this.#checked.recount();
    this.#pairs.apply(splices);
    this.#marks.update(this.#draft.paragraphs, splices);
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
    this.#checked.finish();
    const placed = [...this.#checked.placedFindings(filter)];
    const window = placed.slice(offset, offset + limit);
    return {
      total: placed.length,
      rows: window.map(({ paragraph, finding }) => this.#locate(paragraph, finding)),
    };
  }

  findingCounts(filter: FindingFilter): FindingCounts {
    this.#checked.finish();
    const counter = new FindingCounter();
    for (const { finding } of this.#checked.placedFindings(filter)) counter.add([finding], 1);
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
    return this.#repairs.fix(this.#version, this.#draft.paragraphs, key, fix);
  }

  clean(tier: 'safe' | 'likely'): Batch {
    return this.#repairs.clean(this.#version, this.#draft.paragraphs, tier);
  }

  preview(request: BatchRequest): readonly PreviewPlace[] {
    if (request.kind !== 'entry') return this.#repairs.preview(this.#draft.paragraphs, request);
    const settings = {
      ...this.#checked.checks.settings,
      matcher: this.#matcher.with(this.#glossary.orderWith(request.entry)),
      discovery: buildDiscovery([]),
    };
    return this.#repairs.previewEntry(this.#draft.paragraphs, request.entry.id, settings);
  }

  chosenBatch(keys: readonly string[], left: readonly string[] = []): Batch {
    return this.#repairs.chosen(this.#version, this.#draft.paragraphs, keys, left);
  }

  returnTo(text: string): Batch | null {
    const parsed = parseProject(text, '');
    if (!parsed.ok) return null;
    const { draft, paragraphs } = parsed.value.project;
    const then = draft.map((line, index) => ({ text: line, origins: paragraphs[index]?.origins ?? [] }));
    for (const [index, { origins }] of then.entries()) this.#marks.expect(origins, paragraphs[index]);
    return this.#repairs.change(
      this.#version,
      this.#draft.paragraphs,
      changesTo(this.#draft.paragraphs, then),
    );
  }

  editByHand(edits: Batch['edits']): Batch {
    return this.#repairs.byHand(this.#version, edits);
  }

  ignore(key: string, where: 'here' | 'everywhere'): boolean {
    const placed = this.#repairs.find(this.#draft.paragraphs, key);
    const paragraph = placed && this.#draft.paragraphs[placed.paragraph];
    if (!placed || !paragraph) return false;
    this.setIgnored([...this.#choices.ignored, ignoring(placed.finding, paragraph.text, where)]);
    return true;
  }

  ignored(): readonly IgnoredFinding[] {
    return this.#choices.ignored;
  }

  setIgnored(ignored: readonly IgnoredFinding[]): void {
    this.#choices.setIgnored(ignored);
    this.#rows = null;
    this.#checked.recount();
  }

  ruleStates(): readonly RuleState[] {
    this.#checked.finish();
    return this.#choices.ruleStates(this.#checked.counts.byRule, this.#draft.paragraphs);
  }

  switchRule(rule: RuleId, enabled: boolean): void {
    this.#choices.switchRule(rule, enabled);
    this.#checked.restart(this.#settings());
  }

  profile() {
    return { profile: this.#choices.profile, corrected: this.#choices.corrected };
  }

  correctProfile(corrections: Partial<Profile>): void {
    this.#choices.correctProfile(corrections);
    this.#checked.restart(this.#settings());
  }

  pairs(): readonly Pair[] {
    return this.#pairs.pairs;
  }

  statuses(range: ParagraphRange) {
    return this.#paragraphs.statuses(range);
  }

  sentencesAt(side: 'source' | 'draft', place: Place) {
    return this.#paragraphs.sentencesAt(side, place);
  }

  sourceFindingsIn(range: ParagraphRange) {
    return this.#paragraphs.sourceFindingsIn(range, (draft) => this.findingsIn(draft));
  }

  overview(limit: number): readonly OverviewMark[] {
    return this.#paragraphs.overview(limit);
  }

  filtered(filter: ParagraphFilter) {
    return this.#paragraphs.filtered(filter);
  }

  confirm(range: ParagraphRange, confirmed: boolean): number {
    return this.#marks.confirm(range, confirmed);
  }

  nextOpen(paragraph: number): number | null {
    return this.#marks.nextOpen(paragraph);
  }

  notes(range?: ParagraphRange): readonly Note[] {
    return this.#marks.notes(range);
  }

  setNote(paragraph: number, text: string | null): boolean {
    return this.#marks.setNote(paragraph, text);
  }

  takeBackMark(): number | null {
    return this.#marks.takeBack();
  }

  repeatMark(): number | null {
    return this.#marks.repeat();
  }

  entryList(window: EntryWindow) {
    return this.#entryList.find(this.entries(), window, () => this.#glossary.conflicting());
  }

  entries() {
    this.#rows ??= this.#glossary.rows(this.#namesByParagraph(), ({ span }, paragraph) =>
      this.#isLeft(paragraph, span),
    );
    return this.#rows;
  }

  likelyEntries(form: string, limit: number) {
    return this.#entryList.likely(this.entries(), form, limit);
  }

  putEntry(entry: Entry, glossary?: number) {
    return this.#changeGlossary(() => this.#glossary.put(entry, glossary));
  }

  putEntries(entries: readonly Entry[], glossary?: number) {
    return this.#changeGlossary(() => this.#glossary.putAll(entries, glossary));
  }

  addVariant(entryId: string, variant: Variant) {
    return this.#changeGlossary(() => this.#glossary.addVariant(entryId, variant));
  }

  removeEntry(entryId: string, glossary?: number) {
    return this.#changeGlossary(() => this.#glossary.remove(entryId, glossary));
  }

  removeEntries(entryIds: readonly string[]) {
    return this.#changeGlossary(() => this.#glossary.removeAll(entryIds));
  }

  promoteEntries(entryIds: readonly string[], glossary: number) {
    return this.#changeGlossary(() => this.#glossary.promoteAll(entryIds, glossary));
  }

  revertEdits(edits: readonly GlossaryEdit[]) {
    return this.#changeGlossary(() => this.#glossary.revert(edits));
  }

  takeEdits(edits: readonly GlossaryEdit[]) {
    return this.#changeGlossary(() => this.#glossary.take(edits));
  }

  glossaries() {
    return this.#glossary.infos();
  }

  openGlossary({ text, ...label }: GlossaryFile) {
    const parsed = parseGlossary(text);
    if (!parsed.ok) return parsed;
    const { glossary, problems } = parsed.value;
    this.#glossary.open(label, glossary);
    this.#checked.restart(this.#settings());
    return succeed({
      entries: glossary.entries.length,
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
    });
  }

  orderGlossaries(keys: readonly string[]): void {
    this.#glossary.order(keys);
    this.#checked.restart(this.#settings());
  }

  putHeader(decided: HeaderValue, glossary: number) {
    return this.#glossary.putHeader(decided, glossary);
  }

  glossaryConflicts() {
    return this.#glossary.conflicts();
  }

  glossaryPaths() {
    return this.#glossaryPaths;
  }

  setGlossaryPaths(paths: readonly string[]): void {
    this.#glossaryPaths = paths;
  }

  setGlossaries(glossaries: readonly Glossary[]): void {
    this.#glossary.setOthers(glossaries);
    this.#checked.restart(this.#settings());
  }

  nameClusters() {
    const { language } = this.#choices.profile;
    const settings = { language, notOne: this.#choices.notOne, entries: this.#glossary.entries };
    return this.#clusters.find(
      this.#draft.paragraphs,
      (index) => this.#checked.at(index),
      settings,
      (paragraph, span) =>
        this.#isLeft(paragraph, span) || this.#isLeft(paragraph, span, 'possible-name-variant'),
    );
  }

  rejectForm(
    { entry, canonical }: { readonly entry: string | null; readonly canonical: string },
    text: string,
  ) {
    if (entry !== null) return this.#changeGlossary(() => this.#glossary.reject(entry, text));
    this.setNotOne([...this.#choices.notOne, [canonical, text]]);
    return [];
  }

  notOne() {
    return this.#choices.notOne;
  }

  setNotOne(pairs: readonly NotOne[]): void {
    this.#choices.setNotOne(pairs);
  }

  occurrences(entryId: string) {
    const names = this.#namesByParagraph();
    return this.#draft.paragraphs.flatMap(({ text }, paragraph) =>
      (names[paragraph] ?? [])
        .filter(({ entry }) => entry.id === entryId)
        .map(({ span, others, byHand = false }) => ({
          from: { paragraph, offset: span.from },
          to: { paragraph, offset: span.to },
          text: text.slice(span.from, span.to),
          others,
          byHand,
        })),
    );
  }

  assignSurname({ paragraph, offset }: Place, entryId: string | null): boolean {
    const text = this.#draft.paragraphs[paragraph]?.text ?? '';
    const match = this.#checked
      .at(paragraph)
      .names.find(({ span, form }) => span.from === offset && form.kind === 'surname');
    if (!match) return false;
    if (entryId !== null && ![match.entry, ...match.others].some(({ id }) => id === entryId)) return false;
    this.setAssigned(withAssigned(this.#choices.assigned, text, match.span, entryId));
    return true;
  }

  assigned() {
    return this.#choices.assigned;
  }

  setAssigned(assigned: readonly AssignedName[]): void {
    this.#choices.setAssigned(assigned);
    this.#rows = null;
  }

  discovered(entryId: string) {
    return this.#draft.paragraphs.flatMap(({ text }, paragraph) =>
      this.#checked
        .at(paragraph)
        .candidates.filter(({ entry }) => entry.id === entryId)
        .map(({ span, score, evidence }) => ({
          from: { paragraph, offset: span.from },
          to: { paragraph, offset: span.to },
          text: text.slice(span.from, span.to),
          score,
          evidence,
        })),
    );
  }

  entryAt({ paragraph, offset }: Place) {
    const isHere = ({ span }: NameMatch) => span.from <= offset && offset <= span.to;
    const match = this.#checked.at(paragraph).names.find(isHere);
    if (!match) return null;
    const isShared = match.form.kind === 'surname' && match.others.length > 0;
    const names = isShared ? this.#namesByParagraph()[paragraph] : null;
    const { entry, span, others, byHand } = names?.find(isHere) ?? match;
    return { entry, span, others: byHand ? [] : others };
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

  compareWith(text: string | null): void {
    this.#review.compareWith(text);
  }

  accept(indices: readonly number[]): void {
    this.#review.accept(this.#version, this.#draft.paragraphs, indices);
  }

  reject(indices: readonly number[]): Batch {
    const edits = this.#review.rejection(this.#version, this.#draft.paragraphs, indices);
    return this.#repairs.byHand(this.#version, edits);
  }

  unaccept(): boolean {
    return this.#review.unaccept();
  }

  reaccept(): boolean {
    return this.#review.reaccept();
  }

  takeBack(indices: readonly number[]): Batch {
    const edits = this.#machine.rejection(this.#version, this.#draft.paragraphs, indices);
    return this.#repairs.byHand(this.#version, edits);
  }

  changesFromSource() {
    return this.#machine.changes(this.#version, this.#draft.paragraphs);
  }

  statistics() {
    return documentStatistics(this.#source, this.#texts(), this.changesFromSource(), this.#activeTime.ms);
  }

  addActiveTime(ms: number): void {
    this.#activeTime.add(ms);
  }

  attach(attached: Attached | null): void {
    this.#attached.text = attached;
  }

  attached(): Attached | null {
    return this.#attached.text;
  }

  attachedPairs(): readonly Pair[] {
    return this.#attached.pairs;
  }

  exportFormats(): readonly ExportFormat[] {
    return formatsFor({ cues: this.#cues });
  }

  exportAs(format: ExportFormat, details: ExportDetails): Promise<Exported> {
    const content = this.exportContent(format, details);
    return exportDocument(format, { ...content, pairs: () => content.pairs });
  }

  exportContent(format: ExportFormat, { author, date, comments = [] }: ExportDetails): ExportContent {
    return {
      title: this.#project.name,
      language: this.#choices.profile.language,
      paragraphs: this.#texts(),
      source: this.#source,
      pairs: usesPairs(format) ? this.#pairs.pairs : [],
      cues: this.#cues,
      comments: [...this.notes(), ...comments],
      revision: { author, date },
    };
  }

  projectText(): string {
    const paragraphs = this.#draft.paragraphs.map((paragraph, index) => ({
      status: this.#paragraphs.statusAt(index),
      origins: paragraph.origins,
      ...markKeys(this.#marks.of(paragraph)),
    }));
    return writeProject({
      ...this.#choices.inProject(),
      attached: this.#attached.kept,
      draft: this.#texts(),
      baseline: this.#review.baseline.split('\n'),
      paragraphs,
      glossary: this.#glossary.own.entries,
      glossaries: this.#glossaryPaths,
      used: this.#glossary.used(this.#namesByParagraph()),
      statistics: this.#activeTime.inProject(),
    });
  }

  /** Brings what was decided of places along; true when other places are ignored than before. */
  #followChoices(splices: readonly Splice[], cause: EditCause): boolean {
    const before = this.#choices.ignored;
    const left = this.#repairs.leftBy(cause.batch);
    if (left.length > 0) this.#choices.setIgnored([...before, ...left]);
    this.#choices.follow(splices, this.#draft.paragraphs);
    const lists = left.length > 0 ? { before, after: this.#choices.ignored } : null;
    const returned = this.#leftPlaces.take(cause, lists);
    if (returned) this.#choices.setIgnored(returned);
    return lists !== null || returned !== null;
  }

  get #cues(): readonly Cue[] {
    return this.#project.source.cues ?? [];
  }

  #texts(): string[] {
    return this.#draft.paragraphs.map(({ text }) => text);
  }

  #settings() {
    this.#rows = null;
    const glossaries = this.#glossary.inOrder;
    this.#matcher = this.#matcher.with(glossaries);
    this.#discovery = this.#discovery.with(glossaries);
    return {
      profile: this.#choices.profile,
      matcher: this.#matcher,
      discovery: this.#discovery,
      disabled: this.#choices.disabled,
    };
  }

  #changeGlossary(change: () => GlossaryEdit[]): readonly GlossaryEdit[] {
    const edits = change();
    if (edits.length > 0) this.#checked.restart(this.#settings());
    return edits;
  }

  #namesByParagraph() {
    const { assigned } = this.#choices;
    return assignSurnames(
      this.#draft.paragraphs.map((_, index) => this.#checked.at(index).names),
      ({ span }, paragraph) => assignedAt(assigned, this.#draft.paragraphs[paragraph]?.text ?? '', span),
    );
  }

  /** Whether a person said that a form of a name, a known one or one that is only like it, stays at a place. */
  #isLeft(paragraph: number, span: Span, rule: RuleId = 'name-variant'): boolean {
    const { text } = this.#draft.paragraphs[paragraph] ?? { text: '' };
    return this.#choices.ignored.length > 0 && this.#choices.isIgnored({ rule, span }, text);
  }

  #locatedAt(index: number): LocatedFinding[] {
    return this.#checked.findingsAt(index).map((finding) => this.#locate(index, finding));
  }

  #locate(index: number, finding: Finding): LocatedFinding {
    const { id, text } = this.#draft.paragraphs[index] ?? { id: -1, text: '' };
    return locate(id, index, text, finding);
  }
}
