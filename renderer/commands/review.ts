import { settleChange, stepBack, stepChange } from '#renderer/flows';
import { type AppState, activeDocument, arrange } from '#renderer/state';
import { type Command, hasDocument, withDocument } from './command';
import { showScreen } from './view';

function hasChanges(state: AppState): boolean {
  return (activeDocument(state)?.changes.length ?? 0) > 0;
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
    isEnabled: hasChanges,
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
    id: 'review.layout',
    title: 'command.review.layout',
    group: 'review',
    isEnabled: hasDocument,
    run: ({ store }) =>
      store.update((state) =>
        arrange(state, { review: state.layout.review === 'inline' ? 'side-by-side' : 'inline' }),
      ),
  },
];
