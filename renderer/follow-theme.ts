import type { EditorTheme } from '#renderer/editor';
import type { App } from '#renderer/flows';
import type { Settings } from '#shared/contract';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

/** The theme that settings and system ask for now. */
export function themeOf({ theme }: Settings): EditorTheme {
  if (contrast.matches || theme === 'contrast') return 'contrast';
  return theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

/** Keeps page and editor in the theme, the text size and the mode of the settings, and of the system where they say so. */
export function followTheme({ store, editor }: App): void {
  const apply = () => {
    const { settings } = store.get();
    const { dataset } = document.documentElement;
    const theme = themeOf(settings);
    if (settings.theme === 'light' || settings.theme === 'dark') dataset.theme = settings.theme;
    else delete dataset.theme;
    if (theme === 'contrast') dataset.contrast = '';
    else delete dataset.contrast;
    editor.setTheme(theme);
    editor.setFontSize(settings.fontSize);
    editor.setScreenReader(settings.screenReader);
  };
  store.api.subscribe((state, before) => {
    if (state.settings !== before.settings) apply();
  });
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  apply();
}
