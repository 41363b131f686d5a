import type { Pair } from '#shared/align';
import type { editor, IDisposable } from '../monaco';
import { anchorBefore, findPair } from './pair-index';
import { visibleParagraphs } from './panes';

/** Paragraphs beyond the visible ones that get their blanks too. */
const margin = 30;

export interface AttachedLevel extends IDisposable {
  /** Once before the next paint. */
  levelSoon(): void;
  levelAnew(): void;
}

/**
 * Keeps an attached text level with the source: whichever of the two is scrolled takes the other along, and blank
 * space after a paragraph of the attached text makes up for a taller one of the source. Where the attached text is
 * taller, the source makes room for it (`heightNeeded`).
 */
export function levelWithSource(
  attached: editor.ICodeEditor,
  source: editor.ICodeEditor,
  pairs: () => readonly Pair[],
): AttachedLevel {
  let zones: string[] = [];
  let isQuiet = false;
  let frame = 0;

  function quietly(change: () => void): void {
    isQuiet = true;
    change();
    isQuiet = false;
  }

  function levelAnew(): void {
    const blanks = measureBlanks(attached, source, pairs());
    quietly(() => {
      attached.changeViewZones((accessor) => {
        for (const zone of zones) accessor.removeZone(zone);
        zones = blanks.map(({ after, height }) =>
          accessor.addZone({
            afterLineNumber: after,
            heightInPx: height,
            domNode: document.createElement('div'),
          }),
        );
      });
      followTop(attached, source, pairs(), 'source');
    });
  }

  function levelSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(levelAnew);
  }

  const subscriptions = [
    source.onDidScrollChange(({ scrollTopChanged }) => {
      if (scrollTopChanged && !isQuiet) levelSoon();
    }),
    attached.onDidScrollChange(({ scrollTopChanged }) => {
      if (!scrollTopChanged || isQuiet) return;
      // The source moves its own partner; its event must not move this pane back.
      quietly(() => followTop(attached, source, pairs(), 'draft'));
    }),
    attached.onDidLayoutChange(levelSoon),
  ];
  return {
    levelSoon,
    levelAnew,
    dispose() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** What the attached text takes for paragraphs of the source; of a longer group, the last paragraph takes the rest. */
export function heightNeeded(
  attached: editor.ICodeEditor,
  source: editor.ICodeEditor,
  pairs: readonly Pair[],
  range: Pair['source'],
): number {
  let height = 0;
  for (let index = Math.max(0, findPair(pairs, 'source', range.from)); index < pairs.length; index++) {
    const pair = pairs[index];
    if (!pair || pair.source.to > range.to) break;
    const above = { from: pair.source.from, to: Math.min(range.from, pair.source.to) };
    const taken = above.from < above.to ? heightOf(source, above) : 0;
    height += Math.max(0, heightOf(attached, pair.draft, true) - taken);
  }
  return height;
}

interface Blank {
  /** The line it stands after. */
  readonly after: number;
  readonly height: number;
}

/** For the pairs about the source's view: what their rows in the source are taller than the attached text. */
function measureBlanks(
  attached: editor.ICodeEditor,
  source: editor.ICodeEditor,
  pairs: readonly Pair[],
): Blank[] {
  const { from, to } = visibleParagraphs(source, margin);
  const first = Math.max(0, findPair(pairs, 'source', from));
  const last = findPair(pairs, 'source', Math.max(from, to - 1));
  const blanks: Blank[] = [];
  let behind = 0;
  for (let index = first; index <= last; index++) {
    const pair = pairs[index];
    if (!pair) continue;
    const room = heightOf(source, pair.source) - heightOf(attached, pair.draft, true) + behind;
    behind = Math.min(0, room);
    if (room >= 1 && pair.draft.to > 0) blanks.push({ after: pair.draft.to, height: room });
  }
  return blanks;
}

/** With the blank space behind it, or (`bare`) what its own lines take. */
function heightOf(pane: editor.ICodeEditor, range: Pair['source'], bare = false): number {
  if (range.from === range.to) return 0;
  if (!bare) return topOf(pane, range.to) - topOf(pane, range.from);
  let height = 0;
  for (let line = range.from + 1; line <= range.to; line++)
    height += pane.getBottomForLineNumber(line) - pane.getTopForLineNumber(line);
  return height;
}

/** The top of a paragraph; of the one behind the last, the end of the text. */
function topOf(pane: editor.ICodeEditor, paragraph: number): number {
  const lines = pane.getModel()?.getLineCount() ?? 0;
  return paragraph < lines ? pane.getTopForLineNumber(paragraph + 1) : pane.getBottomForLineNumber(lines);
}

/** Scrolls the other one so that the first pair in view of `driver` (`draft` is the attached text) is level. */
function followTop(
  attached: editor.ICodeEditor,
  source: editor.ICodeEditor,
  pairs: readonly Pair[],
  driver: 'source' | 'draft',
): void {
  const [leader, follower] = driver === 'source' ? [source, attached] : [attached, source];
  const first = leader.getVisibleRanges()[0];
  if (!first || pairs.length === 0) return;
  const pair = pairs[anchorBefore(pairs, findPair(pairs, driver, first.startLineNumber - 1))];
  const other = driver === 'source' ? 'draft' : 'source';
  const distance = leader.getScrollTop() - (pair ? topOf(leader, pair[driver].from) : 0);
  follower.setScrollTop(Math.max(0, (pair ? topOf(follower, pair[other].from) : 0) + distance));
}
