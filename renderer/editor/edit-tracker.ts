import type { Batch, EditCause } from '#shared/session';
import { type DocumentEdit, invariant, type Place } from '#shared/text';
import { invertEdits } from './invert-edits';
import type { editor } from './monaco';
import { toDocumentEdit, toRange } from './positions';
import { nameLastStep } from './undo-elements';

type Send = (edits: readonly DocumentEdit[], cause: EditCause, version: number) => void;

/** Follows a draft's model and hands every edit on, in order. */
export interface EditTracker {
  /** Edits handed on so far, counted from the version the document was opened at. */
  readonly version: number;
  /** The model holds nothing that was not handed on: no composition is under way. */
  readonly isSettled: boolean;
  /** When the composition under way is over; at once when there is none. */
  settled(): Promise<void>;
  /** Puts a batch into the model as one undo step; false when it was computed for another version. */
  applyBatch(batch: Batch, label: string): boolean;
  compositionStarted(): void;
  compositionEnded(): void;
  dispose(): void;
}

interface Waiting {
  readonly edits: readonly DocumentEdit[];
  readonly cause: EditCause;
}

/**
 * Edits made while an input method composes wait until it ends: its intermediate states are not text
 * that anyone wrote. A batch is handed on as the session computed it, forth and, on undo, back, because
 * Monaco reports a thousand edits and more as a single one from the first to the last.
 */
export function createEditTracker(model: editor.ITextModel, opened: number, send: Send): EditTracker {
  let version = opened;
  let alternative = model.getAlternativeVersionId();
  let composing = false;
  let batchUnderWay: Batch | undefined;
  let waiting: Waiting[] = [];
  let onSettled: (() => void)[] = [];
  /** The edits between two states, by their alternative ids. */
  const batchSteps = new Map<string, readonly DocumentEdit[]>();

  const subscription = model.onDidChangeContent((event) => {
    invariant(!event.isFlush, 'the draft is edited, never set');
    const previous = alternative;
    alternative = model.getAlternativeVersionId();
    const kind = event.isUndoing ? 'undo' : event.isRedoing ? 'redo' : 'edit';
    const known = kind === 'edit' ? batchUnderWay?.edits : batchSteps.get(stepKey(previous, alternative));
    const edits = known ?? event.changes.map(toDocumentEdit);
    const batch = batchUnderWay && { batch: batchUnderWay.id };
    waiting.push({ edits, cause: { ...batch, kind, alternative } });
    if (!composing) handOn();
  });

  function handOn(): void {
    const ready = waiting;
    waiting = [];
    for (const { edits, cause } of ready) {
      version += 1;
      send(edits, cause, version);
    }
  }

  function applyBatch(batch: Batch, label: string): boolean {
    if (composing || batch.version !== version) return false;
    const before = alternative;
    const textBetween = (from: Place, to: Place) => model.getValueInRange(toRange(from, to));
    const inverse = invertEdits(batch.edits, textBetween);
    batchUnderWay = batch;
    try {
      model.pushStackElement();
      const operations = batch.edits.map(({ from, to, insert }) => ({
        range: toRange(from, to),
        text: insert,
      }));
      model.pushEditOperations(null, operations, () => null);
      nameLastStep(model, label);
      model.pushStackElement();
    } finally {
      batchUnderWay = undefined;
    }
    batchSteps.set(stepKey(before, alternative), batch.edits);
    batchSteps.set(stepKey(alternative, before), inverse);
    return true;
  }

  return {
    get version() {
      return version;
    },
    get isSettled() {
      return !composing;
    },
    settled: () => (composing ? new Promise((resolve) => onSettled.push(resolve)) : Promise.resolve()),
    applyBatch,
    compositionStarted() {
      composing = true;
    },
    compositionEnded() {
      composing = false;
      handOn();
      const resolvers = onSettled;
      onSettled = [];
      for (const resolve of resolvers) resolve();
    },
    dispose: () => subscription.dispose(),
  };
}

function stepKey(from: number, to: number): string {
  return `${from}>${to}`;
}
