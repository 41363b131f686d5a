import { CancellationError } from 'monaco-editor/base/common/errors';
import {
  DetailedLineRangeMapping,
  getLineRangeMapping,
  RangeMapping,
} from 'monaco-editor/editor/common/diff/rangeMapping';
import type { Span } from '#shared/text';
import { baseOf, type Documents, type OpenDocument } from './documents';
import { Emitter, type editor, Range } from './monaco';

/** Monaco's own interface of a diff, as far as its widget reads the answer. */
export interface DiffProvider {
  readonly onDidChange: Emitter<void>['event'];
  computeDiff(
    original: editor.ITextModel,
    modified: editor.ITextModel,
  ): Promise<{
    readonly identical: boolean;
    readonly quitEarly: boolean;
    readonly moves: readonly never[];
    readonly changes: readonly DetailedLineRangeMapping[];
  }>;
}

/**
 * Shows the session's changes in Monaco's diff widget, in place of Monaco's diff, which knows no Japanese
 * words and can take half a minute for one long line.
 */
export function createDiffProvider(): DiffProvider & { connect(documents: Documents): void } {
  const changed = new Emitter<void>();
  let documents: Documents | undefined;

  return {
    onDidChange: changed.event,
    connect(known: Documents) {
      documents = known;
    },
    async computeDiff(original: editor.ITextModel, modified: editor.ITextModel) {
      const document = documents?.ofDraft(modified);
      if (!documents || !document || baseOf(document) !== original) throw new CancellationError();
      if (!document.tracker.isSettled) {
        // The engine does not know yet what is being composed: Monaco asks again when it does.
        void document.tracker.settled().then(() => changed.fire());
        throw new CancellationError();
      }
      const asked = await askChanges(documents, document);
      const changes = groupByLines(asked, original, modified);
      return { identical: changes.length === 0, quitEarly: false, moves: [], changes };
    },
  };
}

interface ShownChange {
  readonly mapping: RangeMapping;
  readonly isMove: boolean;
}

async function askChanges(documents: Documents, document: OpenDocument): Promise<ShownChange[]> {
  const changes = await documents.refreshChanges(document);
  // Monaco asks again after every edit.
  if (!changes) throw new CancellationError();
  const { draft } = document;
  const base = baseOf(document);
  return changes.map(({ change }) => ({
    mapping: new RangeMapping(rangeOf(base, change.base), rangeOf(draft, change.draft)),
    isMove: change.kind === 'move',
  }));
}

/** A whole-text span as a range of the model. */
export function rangeOf(model: editor.ITextModel, span: Span): Range {
  return Range.fromPositions(model.getPositionAt(span.from), model.getPositionAt(span.to));
}

/**
 * Changes that share a line become one block. Blocks of neighbouring lines stay apart, so that the inline
 * view sets each old paragraph above its new one, and both sides are level by paragraph.
 */
function groupByLines(
  changes: readonly ShownChange[],
  original: editor.ITextModel,
  modified: editor.ITextModel,
): DetailedLineRangeMapping[] {
  const blocks: DetailedLineRangeMapping[] = [];
  for (const { mapping, isMove } of changes) {
    const whole = getLineRangeMapping(mapping, original, modified);
    // A moved piece of a line is drawn in the colour of moves, not as new or deleted text.
    const lines = isMove ? new DetailedLineRangeMapping(whole.original, whole.modified, []) : whole;
    const last = blocks.at(-1);
    if (last && sharesLine(last, lines)) blocks[blocks.length - 1] = join(last, lines);
    else blocks.push(lines);
  }
  return blocks;
}

function sharesLine(a: DetailedLineRangeMapping, b: DetailedLineRangeMapping): boolean {
  return a.original.intersectsStrict(b.original) || a.modified.intersectsStrict(b.modified);
}

function join(a: DetailedLineRangeMapping, b: DetailedLineRangeMapping): DetailedLineRangeMapping {
  return new DetailedLineRangeMapping(a.original.join(b.original), a.modified.join(b.modified), [
    ...a.innerChanges,
    ...b.innerChanges,
  ]);
}
