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
import { afterPause } from './after-pause';
import type { App } from './app';
import { applyChosen, type ChosenPlaces } from './findings';
import { editGlossaries, takeBackEdits } from './glossary-edits';
import { freshEntryId, showFresh, tellWithUndo } from './names';
import { throttle } from './throttle';

export async function loadClusters(app: App, id: string): Promise<void> {
  const clusters = await app.engine.document(id).nameClusters();
  updateNames(app, id, (names) => takeClusters(names, clusters));
}

/** A text up to so long is searched for names unasked once it is checked: a moment's work of the engine. */
const shortText = 50_000;

/**
 * Asks for the clusters as soon as all is checked, so that a short text tells what it spells in several ways wherever
 * the person is; where they are listed, again when something changed. But for the Names screen that waits for a pause:
 * opening a text changes it, and so does typing.
 */
export function followClusters(app: App): void {
  const { store } = app;
  const ask = throttle(400, async () => {
    const state = store.get();
    if (state.active !== null && asksFor(state) !== null) await loadClusters(app, state.active);
  });
  const askInPause = afterPause(1000, 10_000, ask);
  store.api.subscribe((state, before) => {
    const now = asksFor(state);
    if (now === null || now === asksFor(before)) return;
    if (activeDocument(state)?.screen === 'names') ask();
    else askInPause();
  });
}

/** What the clusters would be made of; `null` where nobody waits for them, or it is too early. */
function asksFor(state: AppState): string | null {
  const document = activeDocument(state);
  if (!document || !isAnalysed(document)) return null;
  const { id, screen, names, summary } = document;
  const { panelOpen, panelTab } = state.layout;
  const isListed = screen === 'names' || (screen === 'edit' && panelOpen && panelTab === 'names');
  if (isListed) return `${id} ${names.revision} ${summary.version}`;
  const isWanted = names.clusters === null && summary.characters.draft <= shortText;
  return isWanted ? `${id} ${summary.version}` : null;
}

/** Shows a cluster where it is decided. */
export function goToCluster(app: App, id: string, chosen: string): void {
  app.store.updateDocument(id, (document) => ({
    ...document,
    screen: 'names',
    names: { ...document.names, chosen },
  }));
  app.journal.renew(id);
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
