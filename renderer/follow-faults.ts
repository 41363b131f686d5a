import type { App } from '#renderer/flows';

/**
 * What goes wrong outside the drawing of the window, a bug of ours: told once a fault, in words that say the text
 * is safe. When the analysis has ended, nothing works without a reload, so that is offered.
 */
export function followFaults({ engine, journal, t, tell }: App): void {
  const reload = {
    label: t('app.crashed.reload'),
    run: () => void journal.flush().finally(() => window.location.reload()),
  };
  const told = new Set<string>();
  const say = (fault: unknown) => {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (told.has(message)) return;
    told.add(message);
    tell({ text: t('app.crashed.title'), tone: 'failure', action: reload });
  };
  engine.onCrash(say);
  window.addEventListener('error', ({ error, message }) => {
    // Observers that could not deliver everything in one frame: a notice of the browser's, no fault.
    if (!message.startsWith('ResizeObserver')) say(error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    // Monaco cancels what it no longer needs by rejecting it.
    if (!(reason instanceof Error && reason.name === 'Canceled')) say(reason);
  });
}
