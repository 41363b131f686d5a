import { useApp } from '#renderer/screens';
import { showDialog } from '#renderer/state';

/** Closes the dialog on the screen. */
export function useClose(): () => void {
  const { store } = useApp();
  return () => store.update((state) => showDialog(state, null));
}
