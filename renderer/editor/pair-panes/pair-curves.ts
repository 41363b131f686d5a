import type { Pair, ParagraphRange } from '#shared/align';
import type { EditorContext } from '../editor-context';
import type { editor, IDisposable } from '../monaco';
import type { Leveling } from './leveling';
import { findPair } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import { type Panes, visibleParagraphs } from './panes';
import type { ShownParagraphs } from './shown-paragraphs';

/** Thin curves between the panes from where a pair's text ends on one side to where it ends on the other. */
export function drawPairCurves(
  context: EditorContext,
  panes: Panes,
  view: PairsInView,
  leveling: Leveling,
  shown: ShownParagraphs,
  canvas: SVGSVGElement,
): IDisposable {
  let frame = 0;

  function draw(): void {
    frame = 0;
    if (!panes.draft.getModel() || view.pairs.length === 0) {
      canvas.replaceChildren();
      return;
    }
    const line = panes[context.side].getPosition()?.lineNumber ?? 1;
    const current = findPair(view.pairs, context.side, line - 1);
    canvas.replaceChildren(
      ...pairsInView(panes, view.pairs).flatMap((index) => {
        const pair = view.pairs[index];
        if (!pair || shown.isHidden(index)) return [];
        return partsOf(panes, pair, canvas.clientWidth, index === current);
      }),
    );
  }

  function drawSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  const subscriptions = [
    view.onChange(drawSoon),
    leveling.onChange(drawSoon),
    context.onCursor.event(drawSoon),
    ...(['source', 'draft'] as const).flatMap((side) => [
      panes[side].onDidScrollChange(drawSoon),
      panes[side].onDidLayoutChange(drawSoon),
    ]),
  ];
  return {
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function pairsInView(panes: Panes, pairs: readonly Pair[]): number[] {
  const ends = (['source', 'draft'] as const).map((side) => {
    const { from, to } = visibleParagraphs(panes[side], 0);
    return [findPair(pairs, side, from), findPair(pairs, side, Math.max(from, to - 1))] as const;
  });
  const first = Math.min(...ends.map(([from]) => from));
  const last = Math.max(...ends.map(([, to]) => to));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A curve where the sides end at different heights, and under the current pair a piece of its band. */
function partsOf(panes: Panes, { source, draft }: Pair, width: number, isCurrent: boolean): SVGPathElement[] {
  const left = edges(panes.source, source);
  const right = edges(panes.draft, draft);
  const top = left?.top ?? right?.top;
  if (top === undefined) return [];
  // The side that has nothing is met where the other begins.
  const [from, to] = [left?.bottom ?? top, right?.bottom ?? top];
  const half = width / 2;
  const curve = `M0 ${from - 1} C${half} ${from - 1} ${half} ${to - 1} ${width} ${to - 1}`;
  return [
    ...(isCurrent ? [path(`M0 ${top}H${width}V${Math.max(from, to)}H0Z`, 'suiko-curve-band')] : []),
    ...(Math.abs(from - to) < 1
      ? []
      : [path(curve, isCurrent ? 'suiko-curve suiko-curve-current' : 'suiko-curve')]),
  ];
}

function path(shape: string, className: string): SVGPathElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', shape);
  element.setAttribute('class', className);
  return element;
}

/** In pixels from the top of the pane; `null` for a side without paragraphs. */
function edges(
  pane: editor.ICodeEditor,
  { from, to }: ParagraphRange,
): Record<'top' | 'bottom', number> | null {
  if (from === to) return null;
  const scrolled = pane.getScrollTop();
  return {
    top: pane.getTopForLineNumber(from + 1) - scrolled,
    bottom: pane.getBottomForLineNumber(to) - scrolled,
  };
}
