import type { App } from '#renderer/flows';
import { applyFix, goToFinding, previewKind, previewSafe, selectFinding } from '#renderer/flows';
import { type AppState, activeDocument, arrange, selectedFinding } from '#renderer/state';
import type { LocatedFinding } from '#shared/session';
import { type Command, hasDocument, withDocument } from './command';
import { showScreen } from './view';

function hasFindings(state: AppState): boolean {
  return (activeDocument(state)?.summary.findings.total ?? 0) > 0;
}

async function step(app: App, id: string, direction: 'next' | 'previous'): Promise<void> {
  showScreen(app, 'edit');
  const found = await app.editor.goToFinding(direction);
  if (found) selectFinding(app, id, found.key);
  else app.tell({ text: app.t('findings.nothing') });
}

/** The finding under the cursor, or the one chosen in the list. */
function currentFinding({ editor, store }: App): LocatedFinding | null {
  const document = activeDocument(store.get());
  return editor.findingAtCursor() ?? (document && selectedFinding(document));
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
      const finding = currentFinding(app);
      if (finding && !app.editor.findingAtCursor()) goToFinding(app, id, finding);
      app.editor.openFixMenu();
    }),
  },
  {
    id: 'findings.fixAndGo',
    title: 'command.findings.fixAndGo',
    group: 'findings',
    keys: 'Alt+Enter',
    isEnabled: hasFindings,
    run: withDocument(async (app, id) => {
      const finding = currentFinding(app);
      if (finding && finding.finding.fixes.length > 0) await applyFix(app, id, finding, 0);
      await step(app, id, 'next');
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
];
