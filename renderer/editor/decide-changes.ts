import { withCounterparts } from '#shared/review';
import { rangeOf } from './diff-provider';
import { type Documents, type OpenDocument, sameVersions } from './documents';
import { pushUndoStep } from './undo-elements';

/**
 * Moves the baseline to the draft at these changes, in the engine and in the model beside the draft, as one step of
 * the draft's undo stack. False when they are gone, then the changes have been asked anew, and where the draft is
 * compared with another text than the baseline.
 */
export async function acceptChanges(
  documents: Documents,
  document: OpenDocument,
  indices: readonly number[],
): Promise<boolean> {
  if (document.compared || !(await areCurrent(documents, document, indices))) return false;
  const { baseline, draft, engine } = document;
  const changes = document.changes.map(({ change }) => change);
  const forward = withCounterparts(changes, indices).flatMap((index) => {
    const change = changes[index];
    if (!change) return [];
    const text = draft.getValueInRange(rangeOf(draft, change.draft));
    return [{ range: rangeOf(baseline, change.base), text }];
  });
  let inverse = baseline.applyEdits(forward, true);
  void engine.accept(indices);
  const tell = () => {
    documents.onBaseline.fire(document);
    return documents.refreshChanges(document);
  };

  pushUndoStep(
    draft,
    {
      label: 'accept',
      undo() {
        baseline.applyEdits(inverse);
        void engine.unaccept();
        void tell();
      },
      redo() {
        inverse = baseline.applyEdits(forward, true);
        void engine.reaccept();
        void tell();
      },
    },
    () => documents.onUndoChange.fire(document),
  );
  await tell();
  return true;
}

/** Puts the text that the draft is compared with into it at these changes, as one undo step. False as above. */
export async function rejectChanges(
  documents: Documents,
  document: OpenDocument,
  indices: readonly number[],
): Promise<boolean> {
  if (!(await areCurrent(documents, document, indices))) return false;
  const batch = await document.engine.reject(indices);
  if (!document.tracker.applyBatch(batch, 'reject')) return false;
  await documents.refreshChanges(document);
  return true;
}

/** Whether the changes of these indices are still those the person saw. */
async function areCurrent(
  documents: Documents,
  document: OpenDocument,
  indices: readonly number[],
): Promise<boolean> {
  if (sameVersions(document.changesOf, document))
    return indices.length > 0 && indices.every((index) => index < document.changes.length);
  await documents.refreshChanges(document);
  return false;
}
