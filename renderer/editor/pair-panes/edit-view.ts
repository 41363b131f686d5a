import type { OpenDocument } from '../documents';
import type { Side } from '../editor-api';
import type { EditorContext } from '../editor-context';
import { registerFindingActions } from '../finding-actions';
import { registerFindingHover } from '../finding-hover';
import { markFound } from '../found-marks';
import type { KnownParagraphs } from '../known-findings';
import type { IDisposable } from '../monaco';
import { registerNameHover } from '../name-hover';
import { markOverview } from '../overview-marks';
import { createAttachedPane } from './attached-pane';
import { followSource } from './follow-source';
import { keepLevel } from './leveling';
import { markCurrentPair } from './pair-band';
import { drawPairCurves } from './pair-curves';
import { followPairs } from './pairs-in-view';
import { createPanes, visibleParagraphs } from './panes';
import { markParagraphs } from './paragraph-marks';
import { markSentences } from './sentence-marks';
import { followShown } from './shown-paragraphs';

/** The Edit screen's panes with all that is drawn on them. */
export interface EditView extends IDisposable {
  show(document: OpenDocument): void;
  /** Shows the text attached to the document in a third pane, until the answer is disposed of. */
  showAttached(container: HTMLElement): IDisposable;
}

export function createEditView(
  context: EditorContext,
  containers: Readonly<Record<Side, HTMLElement>>,
  curves: SVGSVGElement,
  first: OpenDocument,
  textLanguage: string,
  onVisible: (range: { readonly from: number; readonly to: number }) => void,
): EditView {
  const known = (): KnownParagraphs | null => marks.known;
  const panes = createPanes(context, containers, first, textLanguage, known);
  const pairs = followPairs(context, panes);
  const shown = followShown(context, panes, pairs);
  const marks = markParagraphs(context, panes, pairs, shown);
  const leveling = keepLevel(panes, pairs, shown);
  const parts: IDisposable[] = [
    leveling,
    // Before whoever asks where the person is now.
    followSource(context, panes, pairs),
    markCurrentPair(context, panes, pairs, leveling, shown),
    drawPairCurves(context, panes, pairs, leveling, shown, curves),
    markSentences(context, panes),
    markOverview(context, panes),
    markFound(context, panes),
    registerFindingHover(context.setup.words, known),
    registerNameHover(context.setup.words, () => context.shown?.document ?? null),
    registerFindingActions(context, known),
    marks,
    shown,
    pairs,
    panes.draft.onDidScrollChange(() => onVisible(visibleParagraphs(panes.draft, 0))),
  ];
  panes.show(first);
  return {
    show: panes.show,
    showAttached: (container) =>
      createAttachedPane(
        context,
        { panes, pairs, shown, leveling },
        container,
        context.setup.words.attachedLabel,
      ),
    dispose() {
      for (const part of parts) part.dispose();
      panes.dispose();
    },
  };
}
