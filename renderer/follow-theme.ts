import type { EditorTheme } from '#renderer/editor';
import type { App } from '#renderer/flows';
import type { Settings } from '#shared/contract';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

/** The theme that settings and system ask for now. */
export function themeOf({ theme }: Settings): EditorTheme {
  if (contrast.matches) return 'contrast';
  return theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

/** Keeps page and editor in the theme and text size of the settings, and of the system where they say so. */
export function followTheme({ store, editor }: App): void {
  const apply = () => {
    const { settings } = store.get();
    const { dataset } = document.documentElement;
    if (settings.theme === 'system') delete dataset.theme;
    else dataset.theme = settings.theme;
    editor.setTheme(themeOf(settings));
    editor.setFontSize(settings.fontSize);
  };
  store.api.subscribe((state, before) => {
    if (state.settings !== before.settings) apply();
  });
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  apply();
}
