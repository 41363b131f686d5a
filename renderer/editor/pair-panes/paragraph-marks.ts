import type { ParagraphStatus } from '#shared/session';
import type { EditorContext } from '../editor-context';
import { findingDecorations } from '../finding-decorations';
import { fullWidthSpaces } from '../full-width-spaces';
import { askParagraphs, type KnownParagraphs } from '../known-findings';
import type { editor, IDisposable } from '../monaco';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import { type Panes, visibleParagraphs } from './panes';

/** Paragraphs beyond the visible ones that are asked about, so that a wheel step shows their marks at once. */
const margin = 30;

export interface ParagraphMarks extends IDisposable {
  /** What the marks were drawn from. */
  readonly known: KnownParagraphs | null;
}

/** Underlines, full-width spaces and status signs of the paragraphs around those in view. */
export function markParagraphs(context: EditorContext, panes: Panes, view: PairsInView): ParagraphMarks {
  const underlines = panes.draft.createDecorationsCollection();
  const spaces = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  const signs = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };
  let known: KnownParagraphs | null = null;
  let frame = 0;

  async function ask(): Promise<void> {
    const { document } = panes;
    const answer = await askParagraphs(document, visibleParagraphs(panes.draft, margin));
    if (!answer || document !== panes.document) return;
    known = answer;
    underlines.set(findingDecorations(answer.findings, document.draft));
    drawSigns();
  }

  function drawSigns(): void {
    if (!known) return;
    const { range, statuses } = known;
    signs.draft.set(statuses.map((status, index) => sign(range.from + index, status)));
    const visible = visibleParagraphs(panes.source, margin);
    const ofSource: editor.IModelDeltaDecoration[] = [];
    for (let paragraph = visible.from; paragraph < visible.to; paragraph += 1) {
      const pair = rangeAt(view.pairs, findPair(view.pairs, 'source', paragraph), 'draft');
      const status = pair.from < pair.to ? statuses[pair.from - range.from] : undefined;
      if (status) ofSource.push(sign(paragraph, status));
    }
    signs.source.set(ofSource);
  }

  function look(): void {
    // Between the end of a document and the next one the panes are empty.
    if (!panes.draft.getModel()) return;
    context.setup.engine.look(panes.document.id, visibleParagraphs(panes.draft, 0));
    for (const side of ['source', 'draft'] as const) {
      const model = panes[side].getModel();
      if (model) spaces[side].set(fullWidthSpaces(model, visibleParagraphs(panes[side], margin)));
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
  ];
  return {
    get known() {
      return known;
    },
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function sign(paragraph: number, status: ParagraphStatus): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: { glyphMarginClassName: `suiko-status suiko-status-${status}` },
  };
}
