import { firstIndex, type Span } from '#shared/text';
import { rangeOf } from './diff-provider';
import type { FoundSpans, Side } from './editor-api';
import type { EditorContext } from './editor-context';
import type { editor, IDisposable } from './monaco';
import type { Panes } from './pair-panes/panes';

/** Marks what a search found, as far as it is in view: a search may find a hundred thousand places. */
export function markFound(context: EditorContext, panes: Panes): IDisposable {
  const sides: readonly Side[] = ['source', 'draft'];
  const marks = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };

  function draw(side: Side): void {
    const model = panes[side].getModel();
    const { found } = context;
    if (!model || found?.document !== panes.document.id) {
      marks[side].clear();
      return;
    }
    const spans = found[side];
    const inView = panes[side].getVisibleRanges().flatMap(({ startLineNumber, endLineNumber }) => {
      const from = model.getOffsetAt({ lineNumber: startLineNumber, column: 1 });
      const to = model.getOffsetAt({
        lineNumber: endLineNumber,
        column: model.getLineMaxColumn(endLineNumber),
      });
      return spansIn(spans, from, to).map((span) => markOf(model, span));
    });
    marks[side].set(inView);
  }

  const drawAll = () => {
    for (const side of sides) draw(side);
  };
  const subscriptions = [
    context.onFound.event(drawAll),
    panes.onShow(drawAll),
    ...sides.flatMap((side) => [
      panes[side].onDidScrollChange(() => draw(side)),
      panes[side].onDidLayoutChange(() => draw(side)),
    ]),
  ];
  return {
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The spans that touch `[from, to]`; `spans` holds starts and ends in turn, in order. */
export function spansIn(spans: FoundSpans['draft'], from: number, to: number): Span[] {
  const first = firstIndex(spans.length / 2, (index) => (spans[index * 2 + 1] ?? 0) >= from);
  const touching: Span[] = [];
  for (let at = first * 2; at < spans.length && (spans[at] ?? 0) <= to; at += 2)
    touching.push({ from: spans[at] ?? 0, to: spans[at + 1] ?? 0 });
  return touching;
}

function markOf(model: editor.ITextModel, span: Span): editor.IModelDeltaDecoration {
  return {
    range: rangeOf(model, span),
    options: { className: 'suiko-found', showIfCollapsed: true, stickiness: 1, zIndex: 5 },
  };
}
