import type { AppState } from './app-state';

/** Has a screen reader say something that others see. */
export function announce(state: AppState, text: string): AppState {
  return { ...state, announced: { text, turn: state.announced.turn + 1 } };
}
