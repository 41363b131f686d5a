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
  sayFinding,
  selectFinding,
  tryCandidate,
  tryNextCandidate,
} from '#renderer/flows';
import { type AppState, activeDocument, selectedFinding, showDialog } from '#renderer/state';
import type { LocatedFinding } from '#shared/session';
import { always, type Command, hasDocument, withDocument } from './command';
import { showPanel, showScreen } from './view';

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
  if (found) {
    selectFinding(app, id, found.key);
    sayFinding(app, id, found);
  } else app.tell({ text: app.t('findings.nothing') });
}

/** The finding under the cursor as the engine knows it now, or the one chosen in the list. */
async function currentFinding({ editor, engine, store }: App, id: string): Promise<LocatedFinding | null> {
  const selection = editor.selection();
  const place = selection?.side === 'draft' ? selection.from : editor.place();
  if (place) {
    const { paragraph, offset } = place;
    const found = await engine.document(id).findingsIn({ from: paragraph, to: paragraph + 1 });
    const here = found.find(({ finding: { span } }) => span.from <= offset && offset <= span.to);
    if (here) return here;
  }
  const document = activeDocument(store.get());
  return document && selectedFinding(document);
}

/** As above, with the cursor put on it: what comes next starts from there. */
async function comeToFinding(app: App, id: string): Promise<LocatedFinding | null> {
  const finding = await currentFinding(app, id);
  if (finding && !app.editor.findingAtCursor()) goToFinding(app, id, finding);
  return finding;
}

let lastTurn: Promise<void> = Promise.resolve();

/** A key that comes before the last one's work is done waits for it: fast hands skip no finding. */
function inTurn(act: (app: App, id: string) => Promise<void>): (app: App, id: string) => Promise<void> {
  return (app, id) => {
    const turn = lastTurn.then(() => act(app, id));
    // What goes wrong is the turn's own; the next one comes all the same.
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
}

/** Where several repairs are possible, the key stays and each press tries another. */
async function fixAndGo(app: App, id: string): Promise<void> {
  const trial = currentTrial(app, id);
  if (trial) return tryNextCandidate(app, id, trial);
  const finding = await comeToFinding(app, id);
  if (finding && hasCandidates(finding)) return tryCandidate(app, id, finding, 0);
  if (finding && finding.finding.fixes.length > 0) await applyFix(app, id, finding, 0);
  await step(app, id, 'next');
}

async function ignoreAndGo(app: App, id: string): Promise<void> {
  const finding = await comeToFinding(app, id);
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
    run: withDocument(inTurn((app, id) => step(app, id, 'next'))),
  },
  {
    id: 'findings.previous',
    title: 'command.findings.previous',
    group: 'findings',
    keys: 'Shift+F8',
    isEnabled: hasFindings,
    run: withDocument(inTurn((app, id) => step(app, id, 'previous'))),
  },
  {
    id: 'findings.fixMenu',
    title: 'command.findings.fixMenu',
    group: 'findings',
    keys: 'Mod+.',
    isEnabled: hasFindings,
    run: withDocument(async (app, id) => {
      await comeToFinding(app, id);
      app.editor.openFixMenu();
    }),
  },
  {
    id: 'findings.fixAndGo',
    title: 'command.findings.fixAndGo',
    group: 'findings',
    keys: 'Alt+Enter',
    isEnabled: (state) => hasFindings(state) || isTrying(state),
    run: withDocument(inTurn(fixAndGo)),
  },
  {
    id: 'findings.ignoreAndGo',
    title: 'command.findings.ignoreAndGo',
    group: 'findings',
    keys: 'Shift+Alt+Enter',
    isEnabled: hasFindings,
    run: withDocument(inTurn(ignoreAndGo)),
  },
  {
    id: 'findings.ignoreEverywhere',
    title: 'command.findings.ignoreEverywhere',
    group: 'findings',
    isEnabled: hasFindings,
    run: withDocument(async (app, id) => {
      const finding = await currentFinding(app, id);
      if (finding) await ignoreFinding(app, id, finding, 'everywhere');
    }),
  },
  {
    id: 'findings.list',
    title: 'command.findings.list',
    group: 'findings',
    keys: 'Mod+Shift+M',
    isEnabled: hasDocument,
    run: (app) => showPanel(app, 'findings'),
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
    run: withDocument(async (app, id) => {
      const finding = await currentFinding(app, id);
      if (finding) await previewKind(app, id, finding);
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
