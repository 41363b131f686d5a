import type { OverviewMark, ParagraphStatus } from '#shared/session';
import type { EditorContext } from './editor-context';
import { editor, type IDisposable } from './monaco';
import type { Panes } from './pair-panes/panes';
import { type Palette, readPalette } from './palette';

const idleMilliseconds = 400;
/** More stretches than the strip has pixels tell nothing. */
const stretches = 600;

const statusColours: Readonly<Record<ParagraphStatus, keyof Palette | null>> = {
  untouched: null,
  fixed: 'safe',
  edited: 'accent',
  confirmed: 'added',
  attention: 'ask',
};

/** Marks on the strip beside the scroll bar: statuses left, findings right, of all the draft; drawn when things are calm. */
export function markOverview(context: EditorContext, panes: Panes): IDisposable {
  const marks = panes.draft.createDecorationsCollection();
  let palette = readPalette();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function draw(): Promise<void> {
    const { document } = panes;
    if (document.draft.isDisposed()) return;
    const { version } = document.tracker;
    const overview = await document.engine.overview(stretches);
    if (document !== panes.document || document.tracker.version !== version) return;
    marks.set(overview.flatMap((mark) => decorationsOf(mark, palette)));
  }

  function drawSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(draw, idleMilliseconds);
  }

  const subscriptions = [
    panes.onShow(drawSoon),
    context.documents.onSummary.event(({ document }) => {
      if (document === panes.document) drawSoon();
    }),
    context.onTheme.event(() => {
      palette = readPalette();
      drawSoon();
    }),
  ];
  return {
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function decorationsOf(
  { range, status, look }: OverviewMark,
  palette: Palette,
): editor.IModelDeltaDecoration[] {
  const { Left, Right } = editor.OverviewRulerLane;
  const ofStatus = statusColours[status];
  return [
    ...(ofStatus ? [mark(range, palette[ofStatus], Left)] : []),
    ...(look ? [mark(range, palette[look], Right)] : []),
  ];
}

function mark(
  { from, to }: OverviewMark['range'],
  color: string,
  position: editor.OverviewRulerLane,
): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: from + 1, startColumn: 1, endLineNumber: to, endColumn: 1 },
    options: { overviewRuler: { color, position } },
  };
}
