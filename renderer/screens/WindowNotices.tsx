import { activeDocument } from '#renderer/state';
import { type NoticeQueue, Notices } from '#renderer/ui';
import { useAppState, useT } from './app-context';

/** Above the status bar, and above the lower panel while that is open: its buttons stay free. */
const gap = 12;
const statusHeight = 24;

export function WindowNotices({ queue }: { readonly queue: NoticeQueue }) {
  const t = useT();
  const panel = useAppState((state) =>
    activeDocument(state)?.screen === 'edit' && state.layout.panelOpen ? state.layout.panelHeight : 0,
  );
  // In a low window the panel is lower than it was dragged.
  const bottom = `calc(${statusHeight + gap}px + min(${panel}px, 45vh))`;
  return <Notices queue={queue} dismissLabel={t('common.dismiss')} bottom={bottom} />;
}
