import { goToFound, openSearch } from '#renderer/flows';
import { type AppState, activeDocument } from '#renderer/state';
import { type Command, withDocument } from './command';

function isEditing(state: AppState): boolean {
  return activeDocument(state)?.screen === 'edit';
}

export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    title: 'command.edit.undo',
    group: 'edit',
    keys: 'Mod+Z',
    leavesFieldsAlone: true,
    isEnabled: (state) => state.undo.canUndo,
    run: withDocument(({ editor }, id) => editor.undo(id)),
  },
  {
    id: 'edit.redo',
    title: 'command.edit.redo',
    group: 'edit',
    keys: 'Mod+Y',
    macKeys: 'Mod+Shift+Z',
    leavesFieldsAlone: true,
    isEnabled: (state) => state.undo.canRedo,
    run: withDocument(({ editor }, id) => editor.redo(id)),
  },
  {
    id: 'edit.find',
    title: 'command.edit.find',
    group: 'edit',
    keys: 'Mod+F',
    isEnabled: isEditing,
    run: (app) => openSearch(app, false),
  },
  {
    id: 'edit.replace',
    title: 'command.edit.replace',
    group: 'edit',
    keys: 'Mod+H',
    macKeys: 'Mod+Alt+F',
    isEnabled: isEditing,
    run: (app) => openSearch(app, true),
  },
  {
    id: 'edit.findNext',
    title: 'command.edit.findNext',
    group: 'edit',
    keys: 'F3',
    isEnabled: isEditing,
    run: (app) => goToFound(app, 1),
  },
  {
    id: 'edit.findPrevious',
    title: 'command.edit.findPrevious',
    group: 'edit',
    keys: 'Shift+F3',
    isEnabled: isEditing,
    run: (app) => goToFound(app, -1),
  },
];
