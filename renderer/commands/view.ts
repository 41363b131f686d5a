import { type App, changeSettings, goIntoPart, goToPart, isInPart, toggleAttached } from '#renderer/flows';
import {
  activate,
  arrange,
  neighbour,
  type PanelTab,
  type Screen,
  showDialog,
  updateDocument,
} from '#renderer/state';
import { always, type Command, hasDocument } from './command';
import { hasAttached } from './file';

/** Shows one of the three screens of the active document. */
export function showScreen({ store, journal }: App, screen: Screen): void {
  const id = store.get().active;
  if (id === null || store.get().documents[id]?.screen === screen) return;
  store.update((state) => updateDocument(state, id, (document) => ({ ...document, screen })));
  journal.renew(id);
}

/** Goes to a list of the lower panel; from there it closes the panel and goes back to the text. */
export function showPanel(app: App, panelTab: PanelTab): void {
  const { store, editor } = app;
  showScreen(app, 'edit');
  const { layout } = store.get();
  const isHere = layout.panelOpen && layout.panelTab === panelTab && isInPart('panel');
  store.update((state) => arrange(state, { panelOpen: !isHere, panelTab }));
  if (isHere) editor.focus('draft');
  else goIntoPart('panel');
}

function turn({ store }: App, step: 1 | -1): void {
  store.update((state) => activate(state, neighbour(state, step)));
}

async function switchScreenReader(app: App): Promise<void> {
  const screenReader = !app.store.get().settings.screenReader;
  await changeSettings(app, { screenReader });
  app.tell({ text: app.t(screenReader ? 'screenReader.on' : 'screenReader.off') });
}

export const viewCommands: readonly Command[] = [
  {
    id: 'view.edit',
    title: 'command.view.edit',
    group: 'view',
    keys: 'Mod+1',
    isEnabled: hasDocument,
    run: (app) => showScreen(app, 'edit'),
  },
  {
    id: 'view.names',
    title: 'command.view.names',
    group: 'view',
    keys: 'Mod+2',
    isEnabled: hasDocument,
    run: (app) => showScreen(app, 'names'),
  },
  {
    id: 'view.review',
    title: 'command.view.review',
    group: 'view',
    keys: 'Mod+3',
    isEnabled: hasDocument,
    run: (app) => showScreen(app, 'review'),
  },
  {
    id: 'view.nextDocument',
    title: 'command.view.nextDocument',
    group: 'view',
    isEnabled: (state) => state.order.length > 1,
    run: (app) => turn(app, 1),
  },
  {
    id: 'view.previousDocument',
    title: 'command.view.previousDocument',
    group: 'view',
    isEnabled: (state) => state.order.length > 1,
    run: (app) => turn(app, -1),
  },
  {
    id: 'view.attached',
    title: 'command.view.attached',
    group: 'view',
    isEnabled: hasAttached,
    run: toggleAttached,
  },
  {
    id: 'view.nextPart',
    title: 'command.view.nextPart',
    group: 'view',
    keys: 'F6',
    isEnabled: always,
    run: () => goToPart(1),
  },
  {
    id: 'view.previousPart',
    title: 'command.view.previousPart',
    group: 'view',
    keys: 'Shift+F6',
    isEnabled: always,
    run: () => goToPart(-1),
  },
  {
    id: 'view.screenReader',
    title: 'command.view.screenReader',
    group: 'view',
    keys: 'Shift+Alt+F1',
    isEnabled: always,
    run: switchScreenReader,
  },
  {
    id: 'view.palette',
    title: 'command.view.palette',
    group: 'view',
    keys: 'Mod+Shift+P',
    isEnabled: always,
    run: ({ store }) => store.update((state) => showDialog(state, { kind: 'palette' })),
  },
  {
    id: 'view.settings',
    title: 'command.view.settings',
    group: 'view',
    keys: 'Mod+,',
    isEnabled: always,
    run: ({ store }) => store.update((state) => showDialog(state, { kind: 'settings' })),
  },
  {
    id: 'help.keys',
    title: 'command.help.keys',
    group: 'help',
    keys: 'F1',
    isEnabled: always,
    run: ({ store }) => store.update((state) => showDialog(state, { kind: 'keys' })),
  },
];
