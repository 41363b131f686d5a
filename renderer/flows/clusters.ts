import {
  type AppState,
  activeDocument,
  type ClusterDecision,
  clusterKey,
  decisionOf,
  isAnalysed,
  type NamesState,
  revise,
  settleCluster,
  showDialog,
  takeClusters,
} from '#renderer/state';
import { type Entry, entryOfCluster } from '#shared/glossary';
import type { ClusterRow } from '#shared/session';
import type { App } from './app';
import { applyChosen, type ChosenPlaces } from './findings';
import { editGlossaries, takeBackEdits } from './glossary-edits';
import { freshEntryId, showFresh, tellWithUndo } from './names';
import { throttle } from './throttle';

export async function loadClusters(app: App, id: string): Promise<void> {
  const clusters = await app.engine.document(id).nameClusters();
  updateNames(app, id, (names) => takeClusters(names, clusters));
}

/** Asks for the clusters of the shown Names screen as soon as all is checked, and again when something changed. */
export function followClusters(app: App): void {
  const ask = throttle(400, async () => {
    const document = activeDocument(app.store.get());
    if (document?.screen === 'names' && isAnalysed(document)) await loadClusters(app, document.id);
  });
  const asksFor = (state: AppState) => {
    const document = activeDocument(state);
    if (document?.screen !== 'names' || !isAnalysed(document)) return null;
    return `${document.id} ${document.names.revision} ${document.summary.version}`;
  };
  app.store.api.subscribe((state, before) => {
    const now = asksFor(state);
    if (now !== null && now !== asksFor(before)) ask();
  });
}

export function chooseCluster(app: App, id: string, chosen: string): void {
  updateNames(app, id, (names) => ({ ...names, chosen }));
}

export function decideCluster(app: App, id: string, cluster: ClusterRow, decision: ClusterDecision): void {
  updateNames(app, id, (names) => ({
    ...names,
    decisions: { ...names.decisions, [clusterKey(cluster)]: decision },
  }));
}

/** Shows the places that a decision would change; says so when there are none. */
export async function previewCluster(app: App, id: string, cluster: ClusterRow): Promise<void> {
  const decisions = app.store.get().documents[id]?.names.decisions ?? {};
  const { canonical, accepted } = decisionOf(decisions, cluster);
  const term = canonical.trim();
  const entry = entryOfCluster(cluster, { canonical: term, accepted }, freshEntryId());
  const places = await app.engine.document(id).preview({ kind: 'entry', entry });
  if (places.length === 0) return app.tell({ text: app.t('preview.empty') });
  const title = app.t('clusters.previewTitle', { name: term });
  app.store.update((state) =>
    showDialog(state, { kind: 'preview', document: id, places, title, cluster: { row: cluster, entry } }),
  );
}

/** Keeps the entry that a person made of a cluster, and applies what was chosen of its places as one step. */
export async function applyCluster(
  app: App,
  id: string,
  chosen: ChosenPlaces,
  title: string,
  { row, entry }: { readonly row: ClusterRow; readonly entry: Entry },
): Promise<void> {
  const edits = await editGlossaries(app, id, () => app.engine.document(id).putEntry(entry));
  tellWithUndo(app, id, app.t('clusters.kept', { term: entry.term }), edits);
  updateNames(app, id, (names) => settleCluster(names, row, entry, chosen.keys.length));
  showFresh(app, id, entry);
  await applyChosen(app, id, chosen, title);
}

/** A form is not this name; the notice takes it back. */
export async function rejectForm(app: App, id: string, row: ClusterRow, text: string): Promise<void> {
  const engine = app.engine.document(id);
  const before = await engine.notOne();
  const cluster = { entry: row.entry?.id ?? null, canonical: row.canonical };
  const edits = await editGlossaries(app, id, () => engine.rejectForm(cluster, text));
  const isKept = edits.length > 0;
  if (!isKept) await keepNotOne(app, id);
  const run = async () => {
    if (isKept) return takeBackEdits(app, id, edits);
    await engine.setNotOne(before);
    await keepNotOne(app, id);
  };
  app.tell({
    text: app.t('clusters.rejected', { form: text, name: row.canonical }),
    action: { label: app.t('common.undo'), run: () => void run() },
  });
}

/** What a person said of forms without an entry is part of the project. */
async function keepNotOne(app: App, id: string): Promise<void> {
  app.store.updateDocument(id, revise);
  app.journal.renew(id);
  await loadClusters(app, id);
}

export function updateNames(app: App, id: string, change: (names: NamesState) => NamesState): void {
  app.store.updateDocument(id, (document) => ({ ...document, names: change(document.names) }));
}
