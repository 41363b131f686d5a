import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/**
 * The Chromium that the browser tests drive, or null: `CHROMIUM_PATH` when it is set, else the first of
 * the usual names in the usual places and in PATH.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = [...places, ...(process.env.PATH ?? '').split(delimiter)];
  const files = folders.flatMap((folder) =>
    [...names, 'Chromium', 'Google Chrome'].map((name) => join(folder, name)),
  );
  return files.find(isExecutable) ?? null;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
