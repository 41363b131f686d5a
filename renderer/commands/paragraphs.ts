import {
  confirmAbove,
  confirmAndGo,
  confirmSelection,
  joinWithNext,
  putNote,
  restoreSource,
  showParagraphs,
} from '#renderer/flows';
import { type AppState, activeDocument, showDialog } from '#renderer/state';
import type { ParagraphFilter } from '#shared/session';
import { type Command, hasDocument, withDocument } from './command';
import { showPanel } from './view';

function isEditing(state: AppState): boolean {
  return activeDocument(state)?.screen === 'edit';
}

const filters: readonly (ParagraphFilter | 'all')[] = [
  'all',
  'open',
  'findings',
  'edited',
  'fixed',
  'attention',
];

const showCommands = filters.map(
  (filter): Command => ({
    id: `show.${filter}`,
    title: `command.show.${filter}`,
    group: 'view',
    isEnabled: isEditing,
    run: withDocument((app, id) => showParagraphs(app, id, filter)),
  }),
);

export const paragraphCommands: readonly Command[] = [
  {
    id: 'paragraph.confirm',
    title: 'command.paragraph.confirm',
    group: 'paragraph',
    keys: 'Mod+Enter',
    leavesFieldsAlone: true,
    isEnabled: isEditing,
    run: withDocument(confirmAndGo),
  },
  {
    id: 'paragraph.unconfirm',
    title: 'command.paragraph.unconfirm',
    group: 'paragraph',
    keys: 'Mod+Shift+Enter',
    leavesFieldsAlone: true,
    isEnabled: isEditing,
    run: withDocument((app, id) => confirmSelection(app, id, false)),
  },
  {
    id: 'paragraph.confirmSelection',
    title: 'command.paragraph.confirmSelection',
    group: 'paragraph',
    isEnabled: isEditing,
    run: withDocument((app, id) => confirmSelection(app, id, true)),
  },
  {
    id: 'paragraph.confirmAbove',
    title: 'command.paragraph.confirmAbove',
    group: 'paragraph',
    isEnabled: isEditing,
    run: withDocument(confirmAbove),
  },
  {
    id: 'edit.previousParagraph',
    title: 'command.edit.previousParagraph',
    group: 'paragraph',
    keys: 'Alt+ArrowUp',
    leavesFieldsAlone: true,
    isEnabled: isEditing,
    run: ({ editor }) => editor.moveParagraph('previous'),
  },
  {
    id: 'edit.nextParagraph',
    title: 'command.edit.nextParagraph',
    group: 'paragraph',
    keys: 'Alt+ArrowDown',
    leavesFieldsAlone: true,
    isEnabled: isEditing,
    run: ({ editor }) => editor.moveParagraph('next'),
  },
  {
    id: 'paragraph.join',
    title: 'command.paragraph.join',
    group: 'paragraph',
    keys: 'Mod+J',
    leavesFieldsAlone: true,
    isEnabled: isEditing,
    run: withDocument(joinWithNext),
  },
  {
    id: 'edit.restoreParagraph',
    title: 'command.edit.restoreParagraph',
    group: 'paragraph',
    keys: 'Mod+Shift+I',
    isEnabled: isEditing,
    run: withDocument(restoreSource),
  },
  {
    id: 'paragraph.note',
    title: 'command.paragraph.note',
    group: 'paragraph',
    keys: 'Shift+F2',
    isEnabled: isEditing,
    run: withDocument(({ store, editor }, document) => {
      const paragraph = editor.place()?.paragraph;
      if (paragraph !== undefined)
        store.update((state) => showDialog(state, { kind: 'note', document, paragraph }));
    }),
  },
  {
    id: 'paragraph.removeNote',
    title: 'command.paragraph.removeNote',
    group: 'paragraph',
    isEnabled: (state) => isEditing(state) && (activeDocument(state)?.notes.length ?? 0) > 0,
    run: withDocument(async (app, id) => {
      const place = app.editor.place();
      if (place) await putNote(app, id, place.paragraph, '');
    }),
  },
  {
    id: 'paragraph.notes',
    title: 'command.paragraph.notes',
    group: 'paragraph',
    keys: 'Mod+Shift+F2',
    isEnabled: hasDocument,
    run: (app) => showPanel(app, 'notes'),
  },
  ...showCommands,
];
