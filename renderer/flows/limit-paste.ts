import type { App } from './app';

/**
 * UTF-16 code units that may be pasted at once: what fills source, draft and baseline of a project and still fits
 * into one call to the host.
 */
const largestPaste = 8_000_000;

/** Refuses, with a sentence, what would hold up the window for minutes and could not be kept. */
export function limitPaste(app: App): void {
  window.addEventListener(
    'paste',
    (event) => {
      const count = event.clipboardData?.getData('text/plain').length ?? 0;
      if (count <= largestPaste) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      app.tell({ text: app.t('paste.tooLarge', { count, limit: largestPaste }), tone: 'failure' });
    },
    { capture: true },
  );
}
