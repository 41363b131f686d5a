import type { Pair, ParagraphRange } from '#shared/align';
import type { Side } from '../editor-api';
import { Emitter, type editor, type IDisposable } from '../monaco';
import { anchorAfter, anchorBefore, findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import { type Panes, visibleParagraphs } from './panes';
import { type ScrollSync, syncScroll } from './scroll-sync';
import type { ShownParagraphs } from './shown-paragraphs';

/** Paragraphs beyond the visible ones that are levelled too, so that a wheel step meets level ground. */
const margin = 40;

interface Zone {
  readonly id: string;
  readonly height: number;
  /** Beside the text and beside the line numbers. */
  readonly nodes: readonly HTMLElement[];
}

export interface Leveling extends IDisposable {
  /** The blank space after a line (0 is the top), as what it is drawn with. */
  blankAfter(side: Side, line: number): readonly HTMLElement[];
  /** Pairs become as tall as a third pane needs them, from now on; `null` when there is none any more. */
  reserve(needed: NeededHeight | null): void;
  readonly onChange: Emitter<void>['event'];
}

/** Pixels that a third pane needs for what belongs to these paragraphs of the source. */
export type NeededHeight = (source: ParagraphRange) => number;

/** Heights of blank space by the line it stands after (0 is the top). */
type Blanks = Map<number, number>;

/**
 * Keeps the paragraphs of a pair level by blank space after the shorter one, or after both. Space is put in around the
 * visible window only and stays when the window moves on; the text in view does not move.
 */
export function keepLevel(panes: Panes, view: PairsInView, shown: ShownParagraphs): Leveling {
  const onChange = new Emitter<void>();
  const zones: Record<Side, Map<number, Zone>> = { source: new Map(), draft: new Map() };
  /** Pairs levelled since the last change, as a window that grows. */
  let levelled: ParagraphRange = { from: 0, to: 0 };
  let frame = 0;
  let needed: NeededHeight = () => 0;
  const sync: ScrollSync = syncScroll(panes, view, shown, levelWhatIsNew);

  function levelWhatIsNew(): void {
    const window = pairsInWindow(panes, view.pairs, 10);
    if (window && (window.from < levelled.from || window.to > levelled.to)) level();
  }

  function level(): void {
    const window = pairsInWindow(panes, view.pairs, margin);
    if (!window) return;
    const blanks = measureBlanks(panes, view.pairs, window, shown, needed);
    sync.quietly(() => {
      for (const side of ['source', 'draft'] as const) {
        const lines = linesOf(view.pairs, window, side);
        keepInPlace(panes[side], () => replaceZones(panes[side], zones[side], blanks[side], lines));
      }
    });
    levelled = window;
    onChange.fire();
  }

  function levelAnew(): void {
    sync.quietly(() => {
      for (const side of ['source', 'draft'] as const) {
        const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };
        keepInPlace(panes[side], () => replaceZones(panes[side], zones[side], new Map(), everything));
      }
    });
    level();
    sync.align();
  }

  /** Once before the next paint, however many things changed. */
  function levelSoon(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      level();
      sync.align();
    });
  }

  const subscriptions = [
    view.onChange(levelAnew),
    shown.onChange(levelAnew),
    // A new model comes without the zones of the one before.
    panes.onShow(() => {
      zones.source.clear();
      zones.draft.clear();
    }),
    ...(['source', 'draft'] as const).flatMap((side) => [
      panes[side].onDidContentSizeChange((event) => {
        if (event.contentHeightChanged) levelSoon();
      }),
      panes[side].onDidLayoutChange(levelSoon),
    ]),
    sync,
  ];
  return {
    blankAfter: (side, line) => zones[side].get(line)?.nodes ?? [],
    onChange: onChange.event,
    reserve(now) {
      needed = now ?? (() => 0);
      levelAnew();
    },
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** From and to a pair that both texts have, so that blanks of one-sided pairs are counted whole. */
function pairsInWindow(panes: Panes, pairs: readonly Pair[], extra: number): ParagraphRange | null {
  if (pairs.length === 0) return null;
  const ends = (['source', 'draft'] as const).map((side) => {
    const { from, to } = visibleParagraphs(panes[side], extra);
    return { from: findPair(pairs, side, from), to: findPair(pairs, side, Math.max(from, to - 1)) + 1 };
  });
  const from = Math.min(...ends.map((end) => end.from));
  const to = Math.max(...ends.map((end) => end.to));
  return { from: Math.max(0, anchorBefore(pairs, from)), to: anchorAfter(pairs, to) };
}

function measureBlanks(
  panes: Panes,
  pairs: readonly Pair[],
  window: ParagraphRange,
  shown: ShownParagraphs,
  needed: NeededHeight,
): Record<Side, Blanks> {
  const blanks: Record<Side, Blanks> = { source: new Map(), draft: new Map() };
  for (const [index, { source, draft }] of pairs.slice(window.from, window.to).entries()) {
    if (shown.isHidden(window.from + index)) continue;
    const heights = { source: heightOf(panes.source, source), draft: heightOf(panes.draft, draft) };
    const row = Math.max(heights.source, heights.draft, needed(source));
    for (const side of ['source', 'draft'] as const) {
      const after = side === 'source' ? source.to : draft.to;
      const height = row - heights[side];
      if (height >= 1) blanks[side].set(after, (blanks[side].get(after) ?? 0) + height);
    }
  }
  return blanks;
}

function heightOf(pane: editor.ICodeEditor, range: ParagraphRange): number {
  if (range.from === range.to) return 0;
  return pane.getBottomForLineNumber(range.to) - pane.getTopForLineNumber(range.from + 1);
}

/** Lines after which a blank of these pairs may stand. */
function linesOf(pairs: readonly Pair[], window: ParagraphRange, side: Side): ParagraphRange {
  const first = window.from === 0 ? 0 : rangeAt(pairs, window.from, side).to;
  return { from: first, to: rangeAt(pairs, window.to - 1, side).to + 1 };
}

function replaceZones(
  pane: editor.ICodeEditor,
  zones: Map<number, Zone>,
  blanks: Blanks,
  lines: ParagraphRange,
): void {
  const old = [...zones].filter(([line]) => lines.from <= line && line < lines.to);
  const gone = old.filter(([line, { height }]) => blanks.get(line) !== height);
  const fresh = [...blanks].filter(([line, height]) => zones.get(line)?.height !== height);
  if (gone.length === 0 && fresh.length === 0) return;
  pane.changeViewZones((accessor) => {
    for (const [line, { id }] of gone) {
      accessor.removeZone(id);
      zones.delete(line);
    }
    for (const [line, height] of fresh) {
      const domNode = document.createElement('div');
      const marginDomNode = document.createElement('div');
      const id = accessor.addZone({ afterLineNumber: line, heightInPx: height, domNode, marginDomNode });
      zones.set(line, { id, height, nodes: [domNode, marginDomNode] });
    }
  });
}

/** The first line in view stays where it is while space above it comes and goes. */
function keepInPlace(pane: editor.ICodeEditor, change: () => void): void {
  const line = pane.getVisibleRanges()[0]?.startLineNumber;
  const distance = line === undefined ? 0 : pane.getScrollTop() - pane.getTopForLineNumber(line);
  change();
  if (line === undefined) return;
  const top = Math.max(0, pane.getTopForLineNumber(line) + distance);
  if (top !== pane.getScrollTop()) pane.setScrollTop(top);
}
