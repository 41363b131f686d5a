import {
  announce,
  filterFindings,
  findingPage,
  showDialog,
  showPiece,
  takeFindings,
  withoutRule,
} from '#renderer/state';
import { tierOf } from '#shared/findings';
import { findingMessage, ruleTitle } from '#shared/messages';
import type { Batch, BatchRequest, FindingFilter, LocatedFinding } from '#shared/session';
import type { App } from './app';
import { leavePlaces } from './ignore';

/** Asks the engine for the rows of the list. An answer for a filter that was changed meanwhile is dropped. */
export async function loadFindings(app: App, id: string): Promise<void> {
  const asked = app.store.get().documents[id]?.findings;
  if (!asked) return;
  const { filter, limit } = asked;
  const engine = app.engine.document(id);
  const others = withoutRule(filter);
  const isLimited = Object.keys(others).length > 0;
  const [{ total, rows }, counts] = await Promise.all([
    engine.findingList({ offset: 0, limit, filter }),
    isLimited ? engine.findingCounts(others) : null,
  ]);
  app.store.updateDocument(id, (document) =>
    document.findings.filter === filter ? takeFindings(document, total, rows, counts) : document,
  );
}

export async function setFilter(app: App, id: string, filter: FindingFilter): Promise<void> {
  app.store.updateDocument(id, (document) => filterFindings(document, filter));
  await loadFindings(app, id);
}

export async function showMoreFindings(app: App, id: string): Promise<void> {
  app.store.updateDocument(id, (document) => ({
    ...document,
    findings: { ...document.findings, limit: document.findings.limit + findingPage },
  }));
  await loadFindings(app, id);
}

/** Puts the cursor on a finding's text and remembers it as the one the panel explains. */
export function goToFinding(app: App, id: string, { key, paragraph, finding }: LocatedFinding): void {
  selectFinding(app, id, key);
  const { from, to } = finding.span;
  app.editor.reveal({ paragraph, offset: from }, { paragraph, offset: to });
}

export function selectFinding(app: App, id: string, key: string | null): void {
  app.store.updateDocument(id, (document) => ({ ...document, selectedFinding: key }));
}

/** Tells a screen reader the finding that a key came to, as the panel shows it. */
export function sayFinding(app: App, id: string, { finding, paragraph, excerpt }: LocatedFinding): void {
  const { language, store, t } = app;
  const { from, to } = excerpt.span;
  const words = t('findings.spoken', {
    rule: ruleTitle(finding.rule, language),
    tier: t(`tier.${tierOf(finding)}`),
    text: showPiece(excerpt.text.slice(from, to)),
    message: findingMessage(finding.message, language),
    number: paragraph + 1,
    count: store.get().documents[id]?.summary.findings.total ?? 0,
  });
  store.update((state) => announce(state, words));
}

/** Applies one fix of a finding as one undo step; `null` when the finding was gone. */
export function applyFix(app: App, id: string, row: LocatedFinding, fix: number): Promise<Batch | null> {
  const label = app.t('step.fix', { rule: ruleTitle(row.finding.rule, app.language) });
  return app.editor.apply(id, () => app.engine.document(id).fixFinding(row.key, fix), label);
}

/** Shows what a batch would change, with a tick a place; says so when there is nothing. */
export async function showPreview(app: App, id: string, request: BatchRequest, title: string): Promise<void> {
  const places = await app.engine.document(id).preview(request);
  if (places.length === 0) return app.tell({ text: app.t('preview.empty') });
  app.store.update((state) => showDialog(state, { kind: 'preview', document: id, places, title }));
}

export function previewSafe(app: App, id: string): Promise<void> {
  return showPreview(app, id, { kind: 'findings', filter: { tiers: ['safe'] } }, app.t('preview.safe'));
}

export function previewKind(app: App, id: string, { finding }: LocatedFinding): Promise<void> {
  const title = app.t('preview.kind', { rule: ruleTitle(finding.rule, app.language) });
  const request: BatchRequest = { kind: 'findings', filter: { rules: [finding.rule] } };
  return showPreview(app, id, request, title);
}

/** Replaces known variants: of all entries, or of one. */
export function previewNames(
  app: App,
  id: string,
  entry?: { readonly id: string; readonly term: string },
): Promise<void> {
  const title = entry ? app.t('preview.entry', { term: entry.term }) : app.t('preview.names');
  const request: BatchRequest = entry ? { kind: 'names', entry: entry.id } : { kind: 'names' };
  return showPreview(app, id, request, title);
}

/** What a person made of a preview: keys of the ticked places, and of those to stay as they are for good. */
export interface ChosenPlaces {
  readonly keys: readonly string[];
  readonly left: readonly string[];
}

/** Applies what was chosen of a preview as one step and says how many places were changed, with an undo. */
export async function applyChosen(
  app: App,
  id: string,
  { keys, left }: ChosenPlaces,
  label: string,
): Promise<void> {
  const undo = { label: app.t('common.undo'), run: () => app.editor.undo(id) };
  if (keys.length === 0) {
    await leavePlaces(app, id, left, label);
    return app.tell({ text: app.t('preview.doneLeave', { count: left.length }), action: undo });
  }
  const batch = await app.editor.apply(id, () => app.engine.document(id).chosenBatch(keys, left), label);
  const count = batch?.places ?? 0;
  const text =
    batch && left.length > 0
      ? app.t('preview.doneLeft', { count, left: left.length })
      : app.t('preview.done', { count });
  app.tell(batch ? { text, action: undo } : { text });
}
