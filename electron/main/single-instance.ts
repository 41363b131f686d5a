import { app, BrowserWindow } from 'electron';
import type { IncomingFiles } from './incoming-files';

/**
 * One program a data folder, because two would write the same journals. A second start hands its files to
 * the first and ends; false then. The paths go along as data: Chromium reorders the arguments.
 */
export function becomeOnlyInstance(named: readonly string[], files: IncomingFiles): boolean {
  if (!app.requestSingleInstanceLock({ files: named })) return false;
  app.on('second-instance', (_event, _args, _folder, data) => {
    files.add(filesIn(data));
    showWindow();
  });
  return true;
}

function filesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return [];
  const named: unknown = data.files;
  return Array.isArray(named) ? named.filter((file) => typeof file === 'string') : [];
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
