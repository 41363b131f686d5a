import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** No sandbox because tests run as root in containers; the rest keeps Chromium from using the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's Chromium without a window; the caller closes it. Throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found: set CHROMIUM_PATH or run the tests with `npm test`.');
  }
  return chromium.launch({ executablePath, args: flags });
}
