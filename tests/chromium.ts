import { type Browser, type BrowserServer, chromium } from 'playwright-core';
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
  return chromium.launch(findOptions());
}

/** Starts one as a process that can be killed; a browser is connected to its `wsEndpoint()`. */
export async function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(findOptions());
}

function findOptions() {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found: set CHROMIUM_PATH or run the tests with `npm test`.');
  }
  return { executablePath, args: flags };
}
