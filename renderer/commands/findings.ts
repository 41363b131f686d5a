import type { App } from '#renderer/flows';
import {
  applyFix,
  currentTrial,
  endTrial,
  goToFinding,
  hasCandidates,
  ignoreFinding,
  previewKind,
  previewSafe,
  selectFinding,
  tryCandidate,
  tryNextCandidate,
} from '#renderer/flows';
import { type AppState, activeDocument, arrange, selectedFinding, showDialog } from '#renderer/state';
import type { LocatedFinding } from '#shared/session';
import { always, type Command, hasDocument, withDocument } from './command';
import { showScreen } from './view';

function hasFindings(state: AppState): boolean {
  return (activeDocument(state)?.summary.findings.total ?? 0) > 0;
}

/** The last finding may have gone with the candidate that was tried. */
function isTrying(state: AppState): boolean {
  return (activeDocument(state)?.trial ?? null) !== null;
}

async function step(app: App, id: string, direction: 'next' | 'previous'): Promise<void> {
  showScreen(app, 'edit');
  endTrial(app, id);
  const found = await app.editor.goToFinding(direction);
  if (found) selectFinding(app, id, found.key);
  else app.tell({ text: app.t('findings.nothing') });
}

/** The finding under the cursor, or the one chosen in the list. */
function currentFinding({ editor, store }: App): LocatedFinding | null {
  const document = activeDocument(store.get());
  return editor.findingAtCursor() ?? (document && selectedFinding(document));
}

/** As above, with the cursor put on it: what comes next starts from there. */
function comeToFinding(app: App, id: string): LocatedFinding | null {
  const finding = currentFinding(app);
  if (finding && !app.editor.findingAtCursor()) goToFinding(app, id, finding);
  return finding;
}

/** Where several repairs are possible, the key stays and each press tries another. */
async function fixAndGo(app: App, id: string): Promise<void> {
  const trial = currentTrial(app, id);
  if (trial) return tryNextCandidate(app, id, trial);
  const finding = comeToFinding(app, id);
  if (finding && hasCandidates(finding)) return tryCandidate(app, id, finding, 0);
  if (finding && finding.finding.fixes.length > 0) await applyFix(app, id, finding, 0);
  await step(app, id, 'next');
}

async function ignoreAndGo(app: App, id: string): Promise<void> {
  const finding = comeToFinding(app, id);
  if (finding) await ignoreFinding(app, id, finding, 'here');
  await step(app, id, 'next');
}

export const findingCommands: readonly Command[] = [
  {
    id: 'findings.next',
    title: 'command.findings.next',
    group: 'findings',
    keys: 'F8',
    isEnabled: hasFindings,
    run: withDocument((app, id) => step(app, id, 'next')),
  },
  {
    id: 'findings.previous',
    title: 'command.findings.previous',
    group: 'findings',
    keys: 'Shift+F8',
    isEnabled: hasFindings,
    run: withDocument((app, id) => step(app, id, 'previous')),
  },
  {
    id: 'findings.fixMenu',
    title: 'command.findings.fixMenu',
    group: 'findings',
    keys: 'Mod+.',
    isEnabled: hasFindings,
    run: withDocument((app, id) => {
      comeToFinding(app, id);
      app.editor.openFixMenu();
    }),
  },
  {
    id: 'findings.fixAndGo',
    title: 'command.findings.fixAndGo',
    group: 'findings',
    keys: 'Alt+Enter',
    isEnabled: (state) => hasFindings(state) || isTrying(state),
    run: withDocument(fixAndGo),
  },
  {
    id: 'findings.ignoreAndGo',
    title: 'command.findings.ignoreAndGo',
    group: 'findings',
    keys: 'Shift+Alt+Enter',
    isEnabled: hasFindings,
    run: withDocument(ignoreAndGo),
  },
  {
    id: 'findings.ignoreEverywhere',
    title: 'command.findings.ignoreEverywhere',
    group: 'findings',
    isEnabled: hasFindings,
    run: withDocument(async (app, id) => {
      const finding = currentFinding(app);
      if (finding) await ignoreFinding(app, id, finding, 'everywhere');
    }),
  },
  {
    id: 'findings.list',
    title: 'command.findings.list',
    group: 'findings',
    keys: 'Mod+Shift+M',
    isEnabled: hasDocument,
    run: (app) => {
      showScreen(app, 'edit');
      const { panelOpen, panelTab } = app.store.get().layout;
      const isShown = panelOpen && panelTab === 'findings';
      app.store.update((state) => arrange(state, { panelOpen: !isShown, panelTab: 'findings' }));
    },
  },
  {
    id: 'findings.fixSafe',
    title: 'command.findings.fixSafe',
    group: 'findings',
    keys: 'Mod+Shift+F8',
    isEnabled: hasDocument,
    run: withDocument(previewSafe),
  },
  {
    id: 'findings.fixKind',
    title: 'command.findings.fixKind',
    group: 'findings',
    isEnabled: hasFindings,
    run: withDocument((app, id) => {
      const finding = currentFinding(app);
      return finding ? previewKind(app, id, finding) : undefined;
    }),
  },
  {
    id: 'findings.ignored',
    title: 'command.findings.ignored',
    group: 'findings',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'ignored', document })),
    ),
  },
  {
    id: 'findings.checks',
    title: 'command.findings.checks',
    group: 'findings',
    isEnabled: always,
    run: ({ store }) =>
      store.update((state) => showDialog(state, { kind: 'checks', document: state.active, rule: null })),
  },
  {
    id: 'findings.style',
    title: 'command.findings.style',
    group: 'findings',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'style', document })),
    ),
  },
];
