/**
 * The parts of the window that a key goes through, `data-part` in the page, as they stand: an editor keeps Tab for its
 * text, so without the key nobody would get out of it.
 */
const lastFocused = new WeakMap<Element, HTMLElement>();

/** Where the focus goes in a part that never had it, the first that is there. */
const entrances = [
  '.native-edit-context, textarea.inputarea',
  '[role="grid"]',
  'input:not(:disabled)',
  '[role="listbox"]',
  '[role="tab"][aria-selected="true"]',
  'button:not(:disabled)',
  '[tabindex="0"]',
];

/** Remembers what has the focus in each part, so that the way back leads there. The answer stops it. */
export function followFocus(page: Document): () => void {
  const remember = ({ target }: FocusEvent) => {
    const part = target instanceof HTMLElement && target.closest('[data-part]');
    if (part) lastFocused.set(part, target);
  };
  page.addEventListener('focusin', remember);
  return () => page.removeEventListener('focusin', remember);
}

/** Moves the focus to the next or previous part, round the window. */
export function goToPart(step: 1 | -1): void {
  const parts = [...document.querySelectorAll('[data-part]')];
  const here = document.activeElement?.closest('[data-part]');
  const at = here ? parts.indexOf(here) : step === 1 ? -1 : parts.length;
  for (let count = 1; count <= parts.length; count += 1) {
    const part = parts[(at + step * count + parts.length * 2) % parts.length];
    if (part && part !== here && enter(part, true)) return;
  }
}

/** Moves the focus to the main thing of a part, once it is drawn. */
export function goIntoPart(name: string): void {
  requestAnimationFrame(() => {
    const part = document.querySelector(`[data-part="${name}"]`);
    if (part) enter(part, false);
  });
}

/** Whether the focus is in a part. */
export function isInPart(name: string): boolean {
  return document.activeElement?.closest(`[data-part="${name}"]`) != null;
}

/** False where nothing in the part can have the focus. */
function enter(part: Element, comesBack: boolean): boolean {
  const known = lastFocused.get(part);
  const found =
    comesBack && known?.isConnected
      ? known
      : entrances.map((entrance) => part.querySelector<HTMLElement>(entrance)).find((one) => one !== null);
  // A list hands the focus on to its row.
  found?.focus();
  return part.contains(document.activeElement);
}
