import {
  askWhatMade,
  compareWith,
  goToOtherHalf,
  previewSettling,
  settleChange,
  stepBack,
  stepChange,
} from '#renderer/flows';
import { type AppState, activeDocument, arrange, showDialog } from '#renderer/state';
import { type Command, hasDocument, withDocument } from './command';
import { showScreen } from './view';

function hasChanges(state: AppState): boolean {
  return typeof activeDocument(state)?.currentChange === 'number';
}

/** Only the baseline moves towards the draft. */
function canAccept(state: AppState): boolean {
  return hasChanges(state) && activeDocument(state)?.comparedWith === null;
}

function isAtMove(state: AppState): boolean {
  const document = activeDocument(state);
  const change = document?.changes[document.currentChange ?? -1];
  return change?.change.counterpart !== undefined;
}

export const reviewCommands: readonly Command[] = [
  {
    id: 'review.next',
    title: 'command.review.next',
    group: 'review',
    keys: 'Alt+F5',
    isEnabled: hasDocument,
    run: withDocument((app, id) => {
      showScreen(app, 'review');
      stepChange(app, id, 1);
    }),
  },
  {
    id: 'review.previous',
    title: 'command.review.previous',
    group: 'review',
    keys: 'Shift+Alt+F5',
    isEnabled: hasDocument,
    run: withDocument((app, id) => {
      showScreen(app, 'review');
      stepChange(app, id, -1);
    }),
  },
  {
    id: 'review.accept',
    title: 'command.review.accept',
    group: 'review',
    keys: 'F9',
    isEnabled: canAccept,
    run: withDocument((app, id) => settleChange(app, id, 'accept')),
  },
  {
    id: 'review.reject',
    title: 'command.review.reject',
    group: 'review',
    keys: 'Shift+F9',
    isEnabled: hasChanges,
    run: withDocument((app, id) => settleChange(app, id, 'reject')),
  },
  {
    id: 'review.stepBack',
    title: 'command.review.stepBack',
    group: 'review',
    keys: 'Mod+F9',
    isEnabled: (state) => state.undo.canUndo,
    run: withDocument(stepBack),
  },
  {
    id: 'review.otherHalf',
    title: 'command.review.otherHalf',
    group: 'review',
    isEnabled: isAtMove,
    run: withDocument(goToOtherHalf),
  },
  {
    id: 'review.acceptListed',
    title: 'command.review.acceptListed',
    group: 'review',
    isEnabled: canAccept,
    run: withDocument((app, id) => previewSettling(app, id, 'accept')),
  },
  {
    id: 'review.rejectListed',
    title: 'command.review.rejectListed',
    group: 'review',
    isEnabled: hasChanges,
    run: withDocument((app, id) => previewSettling(app, id, 'reject')),
  },
  {
    id: 'review.whatMade',
    title: 'command.review.whatMade',
    group: 'review',
    keys: 'Mod+Shift+F9',
    isEnabled: (state) => activeDocument(state)?.screen === 'edit',
    run: withDocument(askWhatMade),
  },
  {
    id: 'review.compare',
    title: 'command.review.compare',
    group: 'review',
    isEnabled: hasDocument,
    run: withDocument((app, id) => {
      showScreen(app, 'review');
      const isCompared = app.store.get().documents[id]?.comparedWith !== null;
      return compareWith(app, id, isCompared ? null : { kind: 'source' });
    }),
  },
  {
    id: 'review.layout',
    title: 'command.review.layout',
    group: 'review',
    isEnabled: hasDocument,
    run: ({ store }) =>
      store.update((state) =>
        arrange(state, { review: state.layout.review === 'inline' ? 'side-by-side' : 'inline' }),
      ),
  },
  {
    id: 'review.statistics',
    title: 'command.review.statistics',
    group: 'review',
    isEnabled: hasDocument,
    run: withDocument(({ store }, document) =>
      store.update((state) => showDialog(state, { kind: 'statistics', document })),
    ),
  },
];
