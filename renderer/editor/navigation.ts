import type { LocatedFinding } from '#shared/session';
import type { Place } from '#shared/text';
import { rangeOf } from './diff-provider';
import type { Direction, EditorApi } from './editor-api';
import { type EditorContext, readSelection } from './editor-context';
import { findingsAt } from './known-findings';
import { hidesSome } from './pair-panes/hidden-lines';
import { rangeStart, toPlace, toRange } from './positions';

type Navigation = Pick<
  EditorApi,
  | 'focus'
  | 'isComposing'
  | 'selection'
  | 'place'
  | 'reveal'
  | 'moveTo'
  | 'moveParagraph'
  | 'goToFinding'
  | 'findingAtCursor'
  | 'openHover'
  | 'openFixMenu'
  | 'selectSpan'
  | 'selectedSpan'
>;

/** Where the person is in the editors on the screen, and moving them somewhere else. */
export function createNavigation(context: EditorContext): Navigation {
  function place(): Place | null {
    const position = context.shown?.draft.getPosition();
    return position ? toPlace(position) : null;
  }

  function show(from: Place, to: Place, takesFocus: boolean): void {
    const range = toRange(from, to);
    const draft = context.shown?.draft;
    if (!draft) {
      context.pendingReveal = range;
      return;
    }
    const { document } = context.shown ?? {};
    if (document && hidesSome(document, range.startLineNumber, range.endLineNumber))
      context.documents.showAll(document);
    draft.setSelection(range);
    draft.revealRangeInCenterIfOutsideViewport(range);
    if (takesFocus) draft.focus();
  }

  function reveal(from: Place, to: Place = from): void {
    show(from, to, true);
  }

  function runInDraft(action: string, args?: unknown): void {
    const draft = context.shown?.draft;
    draft?.focus();
    draft?.trigger('suiko', action, args);
  }

  function openHover(): void {
    // The focus stays in the text, so that the next key is the text's.
    runInDraft('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  async function goToFinding(direction: Direction): Promise<LocatedFinding | null> {
    const shown = context.shown;
    const selection = shown?.draft.getSelection();
    if (!shown || !selection) return null;
    const found = await shown.document.engine.nextFinding(rangeStart(selection), direction);
    if (!found || context.shown !== shown) return null;
    const { paragraph, finding } = found;
    reveal({ paragraph, offset: finding.span.from }, { paragraph, offset: finding.span.to });
    // Monaco would move a screen reader's focus into the hover, and the next key would miss the text.
    if (!context.screenReader) openHover();
    return found;
  }

  return {
    place,
    reveal,
    moveTo: (from) => show(from, from, !isInField()),
    openHover,
    goToFinding,
    focus(side) {
      context.shown?.[side ?? context.side].focus();
    },
    isComposing: () => context.shown?.document.tracker.isSettled === false,
    selection: () => context.shown && readSelection(context.shown, context.side),
    moveParagraph(direction) {
      const document = context.shown?.document;
      const lines = document?.draft.getLineCount() ?? 0;
      const step = direction === 'next' ? 1 : -1;
      let next = (place()?.paragraph ?? 0) + step;
      while (document && next >= 0 && next < lines && hidesSome(document, next + 1, next + 1)) next += step;
      if (next >= 0 && next < lines) reveal({ paragraph: next, offset: 0 });
    },
    findingAtCursor() {
      const selection = context.shown?.draft.getSelection();
      if (!context.shown || !selection) return null;
      return findingsAt(context.shown.known(), rangeStart(selection))[0] ?? null;
    },
    openFixMenu: () => runInDraft('editor.action.quickFix'),
    selectSpan(side, span) {
      const pane = context.shown?.[side];
      const model = pane?.getModel();
      if (!context.shown || !pane || !model) return;
      const range = rangeOf(model, span);
      const { document } = context.shown;
      if (side === 'draft' && hidesSome(document, range.startLineNumber, range.endLineNumber))
        context.documents.showAll(document);
      pane.setSelection(range);
      pane.revealRangeInCenterIfOutsideViewport(range);
    },
    selectedSpan(side) {
      const pane = context.shown?.[side];
      const range = pane?.getSelection();
      const model = pane?.getModel();
      if (!range || !model) return null;
      return {
        from: model.getOffsetAt(range.getStartPosition()),
        to: model.getOffsetAt(range.getEndPosition()),
      };
    },
  };
}

/** A text field of the page has the focus, not an editor's own. */
function isInField(): boolean {
  const focused = document.activeElement;
  return (
    (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) &&
    focused.closest('.monaco-editor') === null
  );
}
