import { join } from 'node:path';
import { buildTargets, findStale } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { runProgram } from './run-program.mjs';
import { root } from './targets.mjs';

/** A window that ends badly this soon (in milliseconds) was never seen: a library or a sandbox is missing. */
const soon = 10_000;

// `npm start` and `npm run web`: `start.mjs [--web] [FILE…]`
const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--web');
process.exitCode = args.includes('--web') ? await openInBrowser() : await openWindow();

async function openWindow() {
  const electron = await findElectron();
  if ('reason' in electron) return insteadOfWindow(electron.reason);
  await buildWhatIsStale(['renderer', 'main', 'preload', 'glossary-worker']);
  const started = Date.now();
  const status = await runProgram(electron.executable, [root, ...files]);
  if (status === 0 || Date.now() - started > soon) return status;
  return insteadOfWindow(`Electron ended at once with status ${status}`);
}

/** @param {string} reason */
function insteadOfWindow(reason) {
  console.log(`No window, because ${reason}: Suiko opens in your browser instead.`);
  return openInBrowser();
}

async function openInBrowser() {
  await buildWhatIsStale(['renderer', 'cli', 'glossary-worker']);
  return runProgram(process.execPath, [join(root, 'out/cli/suiko.js'), 'serve', ...files]);
}

/** @param {readonly string[]} names */
async function buildWhatIsStale(names) {
  const stale = findStale(names);
  if (stale.length > 0) console.log('Building …');
  await buildTargets(stale);
}
