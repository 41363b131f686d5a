import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IUndoRedoService } from 'monaco-editor/platform/undoRedo/common/undoRedo';
import type { UndoableStep } from './editor-api';
import type { editor } from './monaco';

/**
 * Steps that change no text stand on the draft's own undo stack, between its edits, so that Ctrl+Z takes
 * back the last thing in order. Monaco's stack is open to such elements by its inner service only.
 */
export function pushUndoStep(model: editor.ITextModel, step: UndoableStep, onChange: () => void): void {
  // Typing after the step must not join the typing before it.
  model.pushStackElement();
  undoStack().pushElement({
    type: 0,
    resource: model.uri,
    label: step.label,
    code: 'suiko.step',
    undo() {
      step.undo();
      onChange();
    },
    redo() {
      step.redo();
      onChange();
    },
  });
  onChange();
}

/** Monaco calls every edit "Typing". */
export function nameLastStep(model: editor.ITextModel, label: string): void {
  const last = undoStack().getLastElement(model.uri);
  if (last) last.label = label;
}

function undoStack() {
  return StandaloneServices.get(IUndoRedoService);
}
