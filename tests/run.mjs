// `npm test`: a Chromium, a fresh build, all tests; the last line says how many passed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';

const root = join(import.meta.dirname, '..');

provideChromium();
if (runNode(['electron/launch/build.mjs']) !== 0) {
  console.error('The build failed; no test was run.');
  process.exit(1);
}
process.exit(runTests(process.argv.slice(2)));

function provideChromium() {
  if (findChromium() !== null) return;
  const packages = ['chromium', 'fonts-noto-cjk'];
  const isRoot = process.getuid?.() === 0;
  if (isDebian() && isRoot) {
    console.log(`No Chromium found: installing ${packages.join(' and ')} with apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
    if (findChromium() !== null) return;
  }
  const how = isDebian()
    ? `sudo apt-get install -y ${packages.join(' ')}`
    : process.platform === 'darwin'
      ? 'brew install --cask google-chrome'
      : 'CHROMIUM_PATH=/path/to/chromium npm test';
  console.error(`The browser tests need a Chromium:\n  ${how}`);
  process.exit(1);
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string[]} args */
function runNode(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/**
 * Runs vitest and prints the sum; answers the exit status. What fails outside a test (a file that cannot
 * be loaded, an unhandled rejection) shows in vitest's own status only, and counts as one failure.
 *
 * @param {string[]} args
 */
function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'suiko-tests-'));
  const file = join(folder, 'result.json');
  const status = runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const { passed, failed, skipped } = readResult(file);
  rmSync(folder, { recursive: true });
  if (skipped > 0) console.error(`${skipped} tests were skipped; none may be.`);
  if (passed + failed === 0) console.error('No test ran.');
  const isGood = status === 0 && passed > 0 && failed === 0 && skipped === 0;
  console.log(`${passed} passed, ${isGood ? 0 : Math.max(failed, 1)} failed`);
  return isGood ? 0 : 1;
}

/** @param {string} file */
function readResult(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
