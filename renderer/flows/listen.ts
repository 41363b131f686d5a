import {
  type AppState,
  activeDocument,
  type DocumentState,
  revise,
  selectedFinding,
  takeChanges,
  takeSummary,
} from '#renderer/state';
import { afterPause } from './after-pause';
import type { App } from './app';
import { followClusters } from './clusters';
import { loadFindings, selectFinding } from './findings';
import { followFile } from './follow-file';
import { followHistory } from './follow-history';
import { followGlossaries } from './glossary-edits';
import { followHere } from './here';
import { limitPaste } from './limit-paste';
import { loadEntries } from './load-entries';
import { loadNotes } from './marks';
import { openFiles } from './open-files';
import { recountShown } from './paragraph-filter';
import { loadChanges } from './review';
import { refreshSearch } from './search';
import { throttle } from './throttle';

/** Keeps the state in step with engine, editor and host, for the life of the page. */
export function listen(app: App): void {
  const { engine, editor, host, store, journal } = app;
  editor.onEdit(({ document, edits, cause }) => {
    store.updateDocument(document, revise);
    if (cause.kind === 'edit' && cause.batch === undefined) journal.record(document, edits);
    else journal.renew(document);
  });
  editor.onSummary((id, summary) => store.updateDocument(id, (now) => takeSummary(now, summary)));
  engine.onProgress((id, summary) => store.updateDocument(id, (now) => takeSummary(now, summary)));
  editor.onChanges((id, changes) => store.updateDocument(id, (now) => takeChanges(now, changes)));
  editor.onBaseline((id) => {
    store.updateDocument(id, revise);
    journal.renew(id);
  });
  editor.onUndoChange(() => readUndo(app));
  editor.onCursor(({ document, side }) => {
    const finding = side === 'draft' ? editor.findingAtCursor() : null;
    if (finding) selectFinding(app, document, finding.key);
  });
  host.on('files:open', ({ files }) => void app.restored.then(() => openFiles(app, files)));
  store.api.subscribe((state, before) => {
    if (state.active !== before.active) readUndo(app);
  });
  editor.onShowAll((id) => store.updateDocument(id, (now) => ({ ...now, shown: null })));
  followHere(app);
  followGlossaries(app);
  followHistory(app);
  followFile(app);
  limitPaste(app);
  followClusters(app);
  markRelatedPlaces(app);
  refreshLists(app);
  followSearch(app);
}

/** The places that belong to the chosen finding are marked in the draft. */
function markRelatedPlaces({ store, editor }: App): void {
  const chosen = (state: AppState) => {
    const document = activeDocument(state);
    return document && selectedFinding(document);
  };
  store.api.subscribe((state, before) => {
    const finding = chosen(state);
    if (state.active === null || (finding === chosen(before) && state.active === before.active)) return;
    editor.markRelated(state.active, finding);
  });
}

/** What is looked for is looked for again when the draft or the document is another. */
function followSearch(app: App): void {
  const again = afterPause(150, 1000, () => void refreshSearch(app));
  app.store.api.subscribe((state, before) => {
    const [now, then] = [activeDocument(state), activeDocument(before)];
    if (state.search.isOpen && now && (now.id !== then?.id || now.revision !== then.revision)) again();
  });
}

function readUndo({ store, editor }: App): void {
  const id = store.get().active;
  const undo = { canUndo: id !== null && editor.canUndo(id), canRedo: id !== null && editor.canRedo(id) };
  store.update((state) => ({ ...state, undo }));
}

/** Lists of the document that is shown are asked for again when what they speak of has changed. */
function refreshLists(app: App): void {
  const forActive = (pause: number, load: (app: App, id: string) => Promise<void>) =>
    throttle(pause, async () => {
      const id = app.store.get().active;
      if (id !== null) await load(app, id);
    });
  const findings = forActive(80, loadFindings);
  // The underlines follow every key; drawing the list at each would slow the typing itself.
  const findingsSoon = afterPause(150, 1000, findings);
  const entries = forActive(400, loadEntries);
  const changes = forActive(400, loadChanges);
  const notes = forActive(400, loadNotes);
  const shown = forActive(400, recountShown);
  app.store.api.subscribe((state, before) => {
    const now = activeDocument(state);
    const then = activeDocument(before);
    if (!now) return;
    const other = now.id !== then?.id;
    if (other) findings();
    else if (now.summary !== then.summary) findingsSoon();
    if (showsEntries(state, now) && (other || now.revision !== then.revision || !showsEntries(before, then)))
      entries();
    if (now.shown && now.summary !== then?.summary) shown();
    if (other || (now.revision !== then.revision && now.notes.length > 0)) notes();
    if (showsChanges(state, now) && (other || now.revision !== then.revision || !showsChanges(before, then)))
      changes();
  });
}

function showsEntries({ layout }: AppState, { screen }: DocumentState): boolean {
  return screen === 'names' || (screen === 'edit' && layout.panelOpen && layout.panelTab === 'names');
}

/** The Review screen's own editor asks for changes; here is the tab of the lower panel. */
function showsChanges({ layout }: AppState, { screen }: DocumentState): boolean {
  return screen === 'edit' && layout.panelOpen && layout.panelTab === 'changes';
}
