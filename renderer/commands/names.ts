import { askToExport, askToImport, chooseGlossaries, previewNames } from '#renderer/flows';
import { showDialog } from '#renderer/state';
import { type Command, hasDocument, withDocument } from './command';

/** A selection longer than this, or over several lines, is no name. */
const longestName = 80;

function selectedName(text: string | undefined): string {
  const name = text?.trim() ?? '';
  return name.length <= longestName && !name.includes('\n') ? name : '';
}

export const nameCommands: readonly Command[] = [
  {
    id: 'names.addEntry',
    title: 'command.names.addEntry',
    group: 'names',
    keys: 'Mod+E',
    isEnabled: hasDocument,
    run: withDocument(({ store, editor }, document) => {
      const term = selectedName(editor.selection()?.text);
      store.update((state) => showDialog(state, { kind: 'entry', document, entry: null, term }));
    }),
  },
  {
    id: 'names.addVariant',
    title: 'command.names.addVariant',
    group: 'names',
    keys: 'Mod+Shift+A',
    isEnabled: hasDocument,
    run: withDocument(({ store, editor }, document) => {
      const text = selectedName(editor.selection()?.text);
      store.update((state) => showDialog(state, { kind: 'variant', document, text }));
    }),
  },
  {
    id: 'names.apply',
    title: 'command.names.apply',
    group: 'names',
    keys: 'Mod+Shift+R',
    isEnabled: hasDocument,
    run: withDocument((app, id) => previewNames(app, id)),
  },
  {
    id: 'names.openGlossary',
    title: 'command.names.openGlossary',
    group: 'names',
    isEnabled: hasDocument,
    run: chooseGlossaries,
  },
  {
    id: 'names.import',
    title: 'command.names.import',
    group: 'names',
    isEnabled: hasDocument,
    run: withDocument((app, id) => askToImport(app, id)),
  },
  {
    id: 'names.export',
    title: 'command.names.export',
    group: 'names',
    isEnabled: hasDocument,
    run: withDocument((app, id) => askToExport(app, id)),
  },
];
