import {
  attachText,
  chooseAndOpen,
  closeDocument,
  copyClean,
  openSample,
  removeAttached,
  saveDocument,
} from '#renderer/flows';
import { type AppState, activate, activeDocument, showDialog } from '#renderer/state';
import { importFormatOf } from '#shared/import';
import { always, type Command, hasDocument, withDocument } from './command';

/** Whether another text stands beside the active document's source. */
export function hasAttached(state: AppState): boolean {
  return (activeDocument(state)?.attached ?? null) !== null;
}

export const fileCommands: readonly Command[] = [
  {
    id: 'file.open',
    title: 'command.file.open',
    group: 'file',
    keys: 'Mod+O',
    isEnabled: always,
    run: chooseAndOpen,
  },
  {
    id: 'file.paste',
    title: 'command.file.paste',
    group: 'file',
    isEnabled: always,
    run: ({ store }) => store.update((state) => showDialog(state, { kind: 'paste' })),
  },
  { id: 'file.sample', title: 'command.file.sample', group: 'file', isEnabled: always, run: openSample },
  {
    id: 'file.start',
    title: 'command.file.start',
    group: 'file',
    isEnabled: hasDocument,
    run: ({ store }) => store.update((state) => activate(state, null)),
  },
  {
    id: 'file.save',
    title: 'command.file.save',
    group: 'file',
    keys: 'Mod+S',
    isEnabled: hasDocument,
    run: withDocument(async (app, id) => void (await saveDocument(app, id))),
  },
  {
    id: 'file.saveAs',
    title: 'command.file.saveAs',
    group: 'file',
    keys: 'Mod+Shift+S',
    isEnabled: hasDocument,
    run: withDocument(async (app, id) => void (await saveDocument(app, id, true))),
  },
  {
    id: 'file.export',
    title: 'command.file.export',
    group: 'file',
    keys: 'Mod+Shift+E',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'export', document })),
    ),
  },
  {
    id: 'file.copyClean',
    title: 'command.file.copyClean',
    group: 'file',
    isEnabled: hasDocument,
    run: withDocument(copyClean),
  },
  {
    id: 'file.encoding',
    title: 'command.file.encoding',
    group: 'file',
    // A Word document says its encoding itself.
    isEnabled(state) {
      const file = activeDocument(state)?.textFile ?? null;
      return file !== null && importFormatOf(file.name) !== 'docx';
    },
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'encoding', document })),
    ),
  },
  {
    id: 'file.attach',
    title: 'command.file.attach',
    group: 'file',
    isEnabled: hasDocument,
    run: withDocument(attachText),
  },
  {
    id: 'file.detach',
    title: 'command.file.detach',
    group: 'file',
    isEnabled: hasAttached,
    run: withDocument(removeAttached),
  },
  {
    id: 'file.keepVersion',
    title: 'command.file.keepVersion',
    group: 'file',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'keep-version', document, version: null })),
    ),
  },
  {
    id: 'file.versions',
    title: 'command.file.versions',
    group: 'file',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'versions', document })),
    ),
  },
  {
    id: 'file.close',
    title: 'command.file.close',
    group: 'file',
    isEnabled: hasDocument,
    run: withDocument(closeDocument),
  },
];
