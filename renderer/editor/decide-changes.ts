import { rangeOf } from './diff-provider';
import { type Documents, type OpenDocument, sameVersions } from './documents';
import { pushUndoStep } from './undo-elements';

/**
 * Moves the baseline to the draft at a change, in the engine and in the model beside the draft, as a step
 * of the draft's undo stack. False when the change is gone; then the changes have been asked anew.
 */
export async function acceptChange(
  documents: Documents,
  document: OpenDocument,
  index: number,
): Promise<boolean> {
  if (!(await isCurrent(documents, document, index))) return false;
  const change = document.changes[index]?.change;
  if (!change) return false;
  const { baseline, draft, engine } = document;
  const text = draft.getValueInRange(rangeOf(draft, change.draft));
  const forward = { range: rangeOf(baseline, change.base), text };
  let inverse = baseline.applyEdits([forward], true);
  void engine.accept(index);

  pushUndoStep(
    draft,
    {
      label: 'accept',
      undo() {
        baseline.applyEdits(inverse);
        void engine.unaccept();
        void documents.refreshChanges(document);
      },
      redo() {
        inverse = baseline.applyEdits([forward], true);
        void engine.accept(index);
        void documents.refreshChanges(document);
      },
    },
    () => documents.onUndoChange.fire(document),
  );
  await documents.refreshChanges(document);
  return true;
}

/** Puts the baseline's text into the draft at a change, as one undo step. False as above. */
export async function rejectChange(
  documents: Documents,
  document: OpenDocument,
  index: number,
): Promise<boolean> {
  if (!(await isCurrent(documents, document, index))) return false;
  const batch = await document.engine.reject(index);
  if (!document.tracker.applyBatch(batch, 'reject')) return false;
  await documents.refreshChanges(document);
  return true;
}

/** Whether the change of this index is still the one the person saw. */
async function isCurrent(documents: Documents, document: OpenDocument, index: number): Promise<boolean> {
  if (sameVersions(document.changesOf, document)) return index < document.changes.length;
  await documents.refreshChanges(document);
  return false;
}
