import type { Note, ParagraphStatus, SourceFinding } from '#shared/session';
import type { Side } from '../editor-api';
import type { EditorContext } from '../editor-context';
import { findingDecorations, sourceDecorations } from '../finding-decorations';
import { fullWidthSpaces } from '../full-width-spaces';
import { askParagraphs, type KnownParagraphs } from '../known-findings';
import type { editor, IDisposable } from '../monaco';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import { type Panes, visibleParagraphs, visibleRanges } from './panes';
import type { ShownParagraphs } from './shown-paragraphs';

/** Paragraphs beyond the visible ones that are asked about, so that a wheel step shows their marks at once. */
const margin = 30;

export interface ParagraphMarks extends IDisposable {
  /** What the marks were drawn from. */
  readonly known: KnownParagraphs | null;
}

/** Underlines, full-width spaces and status signs of the paragraphs around those in view. */
export function markParagraphs(
  context: EditorContext,
  panes: Panes,
  view: PairsInView,
  shown: ShownParagraphs,
): ParagraphMarks {
  const underlines = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  const notes = panes.draft.createDecorationsCollection();
  const spaces = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  const signs = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  const { words } = context.setup;
  let known: KnownParagraphs | null = null;
  let frame = 0;

  /** Of the document that is shown; the one before may be closed already. */
  function current(): KnownParagraphs | null {
    return known?.document === panes.document ? known : null;
  }

  async function ask(): Promise<void> {
    const { document } = panes;
    const answer = await askParagraphs(document, {
      source: visibleRanges(panes.source, margin),
      draft: visibleRanges(panes.draft, margin),
    });
    if (!answer || document !== panes.document) return;
    known = answer;
    const inDraft = ({ paragraph }: { readonly paragraph: number }) => !shown.hides('draft', paragraph);
    const inSource = ({ from }: SourceFinding) => !shown.hides('source', from.paragraph);
    underlines.draft.set(findingDecorations(answer.findings.filter(inDraft), document.draft));
    underlines.source.set(sourceDecorations(answer.sourceFindings.filter(inSource)));
    notes.set(answer.notes.filter(inDraft).map(noteSign));
    drawSigns();
  }

  function drawSigns(): void {
    const now = current();
    if (!now || now.version !== now.document.tracker.version) return;
    const { statuses, document } = now;
    const signsOf = (side: Side, paragraph: number, status: ParagraphStatus | undefined) => {
      // A line without text has nothing to be done to it.
      const isBare =
        status === 'untouched' && document[side].getLineFirstNonWhitespaceColumn(paragraph + 1) === 0;
      return status && !isBare && !shown.hides(side, paragraph)
        ? [sign(paragraph, status, words.statusTitle(status))]
        : [];
    };
    signs.draft.set([...statuses].flatMap(([paragraph, status]) => signsOf('draft', paragraph, status)));
    const ofSource = visibleRanges(panes.source, margin).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => {
        const pair = rangeAt(view.pairs, findPair(view.pairs, 'source', from + index), 'draft');
        const status = pair.from < pair.to ? statuses.get(pair.from) : undefined;
        return signsOf('source', from + index, status);
      }).flat(),
    );
    signs.source.set(ofSource);
  }

  function look(): void {
    // Between the end of a document and the next one the panes are empty.
    if (!panes.draft.getModel()) return;
    context.setup.engine.look(panes.document.id, visibleParagraphs(panes.draft, 0));
    for (const side of ['source', 'draft'] as const) {
      const model = panes[side].getModel();
      if (!model) continue;
      const marks = visibleRanges(panes[side], margin).flatMap((range) => fullWidthSpaces(model, range));
      spaces[side].set(marks.filter(({ range }) => !shown.hides(side, range.startLineNumber - 1)));
    }
    void ask();
  }

  function lookSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  }

  const subscriptions = [
    panes.onShow(lookSoon),
    panes.draft.onDidScrollChange(lookSoon),
    panes.draft.onDidLayoutChange(lookSoon),
    context.documents.onSummary.event(({ document }) => {
      if (document === panes.document) lookSoon();
    }),
    view.onChange(drawSigns),
    shown.onChange(lookSoon),
  ];
  return {
    get known() {
      return current();
    },
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function sign(paragraph: number, status: ParagraphStatus, title: string): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: {
      glyphMarginClassName: `suiko-status suiko-status-${status}`,
      glyphMarginHoverMessage: { value: title },
    },
  };
}

function noteSign({ paragraph, text }: Note): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: { firstLineDecorationClassName: 'suiko-note', linesDecorationsTooltip: text },
  };
}
