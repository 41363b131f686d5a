import type { LocatedFinding } from '#shared/session';
import type { OpenDocument } from './documents';
import type { EditorContext } from './editor-context';
import { lookOf } from './finding-decorations';
import { editor, type IDisposable } from './monaco';
import type { Panes } from './pair-panes/panes';
import { type Palette, readPalette } from './palette';

const idleMilliseconds = 400;
/** More marks than the strip has pixels tell nothing: of more findings, some from all over the text are taken. */
const samples = 50;
const perSample = 20;

/** Marks on the strip beside the scroll bar, for findings anywhere in the draft; drawn when things are calm. */
export function markOverview(context: EditorContext, panes: Panes): IDisposable {
  const marks = panes.draft.createDecorationsCollection();
  let palette = readPalette();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function draw(): Promise<void> {
    const { document } = panes;
    if (document.draft.isDisposed()) return;
    const { version } = document.tracker;
    const rows = await sampleFindings(document);
    if (document !== panes.document || document.tracker.version !== version) return;
    const looks = new Map(rows.map((row) => [row.paragraph, lookOf(row)] as const));
    marks.set([...looks].map(([paragraph, look]) => mark(paragraph, palette[look])));
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

async function sampleFindings({ engine, draft }: OpenDocument): Promise<LocatedFinding[]> {
  const { total } = await engine.findingList({ offset: 0, limit: 0, filter: {} });
  // Closed while the answer was on its way: there is nobody to ask any more.
  if (total === 0 || draft.isDisposed()) return [];
  const limit = total <= samples * perSample ? Math.ceil(total / samples) : perSample;
  const offsets = Array.from({ length: samples }, (_, index) => Math.floor((index * total) / samples));
  const answers = await Promise.all(
    offsets.map((offset) => engine.findingList({ offset, limit, filter: {} })),
  );
  return answers.flatMap(({ rows }) => rows);
}

function mark(paragraph: number, color: Palette[keyof Palette]): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: { overviewRuler: { color, position: editor.OverviewRulerLane.Full } },
  };
}
