import { type App, toggleAttached } from '#renderer/flows';
import { activate, neighbour, type Screen, showDialog, updateDocument } from '#renderer/state';
import { always, type Command, hasDocument } from './command';
import { hasAttached } from './file';

/** Shows one of the three screens of the active document. */
export function showScreen({ store, journal }: App, screen: Screen): void {
  const id = store.get().active;
  if (id === null || store.get().documents[id]?.screen === screen) return;
  store.update((state) => updateDocument(state, id, (document) => ({ ...document, screen })));
  journal.renew(id);
}

function turn({ store }: App, step: 1 | -1): void {
  store.update((state) => activate(state, neighbour(state, step)));
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
