import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '#shared/contract';
import { readWindowBounds, rememberWindowBounds } from './window-bounds';

/** Shown before the page has drawn itself: its own surface colours. */
const surface = { light: '#ffffff', dark: '#16181d' };

/** The window with all that keeps a page in its place; nothing is loaded yet. */
export function createWindow(outFolder: string, dataFolder: string, theme: Settings['theme']): BrowserWindow {
  const { isMaximized, ...area } = readWindowBounds(dataFolder);
  const isDark = theme === 'system' ? nativeTheme.shouldUseDarkColors : theme === 'dark';
  const window = new BrowserWindow({
    ...area,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Suiko',
    backgroundColor: isDark ? surface.dark : surface.light,
    webPreferences: {
      preload: join(outFolder, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (isMaximized) window.maximize();
  rememberWindowBounds(window, dataFolder);
  window.once('ready-to-show', () => window.show());
  return window;
}
