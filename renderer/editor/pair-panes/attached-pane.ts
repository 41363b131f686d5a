import type { Pair, ParagraphRange } from '#shared/align';
import { detectLanguage } from '#shared/text';
import type { EditorContext } from '../editor-context';
import { editorOptions, lineHeight } from '../editor-options';
import { editor, type IDisposable } from '../monaco';
import { heightNeeded, levelWithSource } from './attached-level';
import { hideLines } from './hidden-lines';
import type { Leveling } from './leveling';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';
import type { ShownParagraphs } from './shown-paragraphs';

/** What the attached text's pane goes by. */
export interface PanesAround {
  readonly panes: Panes;
  readonly pairs: PairsInView;
  readonly shown: ShownParagraphs;
  readonly leveling: Leveling;
}

/** Lines by which a long text's language is told. */
const sample = 2000;

/**
 * A third pane with the text attached to the document in the panes: read-only, level with the source, with the same
 * paragraphs hidden, and with the current one marked.
 */
export function createAttachedPane(
  context: EditorContext,
  around: PanesAround,
  container: HTMLElement,
  label: string,
): IDisposable {
  const { panes, pairs: view, shown } = around;
  let parts: IDisposable[] = [];
  let pairs: readonly Pair[] = [];
  let asked = 0;
  let frame = 0;

  async function show(): Promise<void> {
    const { document } = panes;
    const asking = ++asked;
    const [text, answered] = await Promise.all([document.engine.attached(), document.engine.attachedPairs()]);
    if (asking !== asked || document !== panes.document) return;
    close();
    if (!text) return;
    pairs = answered;
    open(text.text);
  }

  function open(text: string): void {
    const language = detectLanguage(text.split('\n', sample));
    container.lang = language;
    const model = editor.createModel(text, 'plaintext');
    const created = editor.create(container, {
      ...editorOptions(context, language),
      model,
      readOnly: true,
      domReadOnly: true,
      ariaLabel: label,
      overviewRulerLanes: 0,
    });
    const level = levelWithSource(created, panes.source, () => pairs);
    const band = created.createDecorationsCollection();
    const mark = () => band.set(currentRange().map(bandOver));
    const followHidden = () => {
      hideLines(created, hiddenRanges());
      level.levelAnew();
    };
    parts = [
      level,
      around.leveling.onChange(level.levelSoon),
      panes.source.onDidLayoutChange(level.levelSoon),
      context.onCursor.event(() => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(mark);
      }),
      view.onChange(mark),
      shown.onChange(followHidden),
      context.onFontSize.event((size) =>
        created.updateOptions({ fontSize: size, lineHeight: lineHeight(size) }),
      ),
      created,
      model,
    ];
    const makeRoom = () =>
      around.leveling.reserve((range) => heightNeeded(created, panes.source, pairs, range));
    parts.push(created.onDidLayoutChange(makeRoom));
    followHidden();
    makeRoom();
    mark();
  }

  /** The attached paragraphs that belong to the source's of the pair under the cursor. */
  function currentRange(): ParagraphRange[] {
    const line = panes[context.side].getPosition()?.lineNumber ?? 1;
    const { from, to } = rangeAt(view.pairs, findPair(view.pairs, context.side, line - 1), 'source');
    if (from === to) return [];
    const first = rangeAt(pairs, findPair(pairs, 'source', from), 'draft').from;
    const end = rangeAt(pairs, findPair(pairs, 'source', to - 1), 'draft').to;
    return first < end ? [{ from: first, to: end }] : [];
  }

  /** Hidden with the source they belong to; what has no source is hidden with what stands before it. */
  function hiddenRanges(): ParagraphRange[] {
    const ranges: { from: number; to: number }[] = [];
    let isHidden = false;
    for (const { source, draft } of pairs) {
      if (source.from < source.to) isHidden = areHidden(source);
      const last = ranges.at(-1);
      if (!isHidden || draft.from === draft.to) continue;
      if (last?.to === draft.from) last.to = draft.to;
      else ranges.push({ ...draft });
    }
    return ranges;
  }

  function areHidden({ from, to }: ParagraphRange): boolean {
    for (let paragraph = from; paragraph < to; paragraph++) {
      if (!shown.hides('source', paragraph)) return false;
    }
    return true;
  }

  function close(): void {
    cancelAnimationFrame(frame);
    if (parts.length > 0) around.leveling.reserve(null);
    for (const part of parts) part.dispose();
    parts = [];
  }

  const subscriptions = [
    panes.onShow(() => void show()),
    context.documents.onAttached.event((document) => {
      if (document === panes.document) void show();
    }),
  ];
  void show();
  return {
    dispose() {
      asked += 1;
      close();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function bandOver({ from, to }: ParagraphRange): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: from + 1, startColumn: 1, endLineNumber: to, endColumn: 1 },
    options: { isWholeLine: true, className: 'suiko-band', marginClassName: 'suiko-band', zIndex: -1 },
  };
}
