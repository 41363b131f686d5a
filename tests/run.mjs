// `npm test`: the programs that tests drive, a fresh build, all tests; the last line says how many passed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing } from './install-missing.mjs';

const root = join(import.meta.dirname, '..');

installMissing();
if (runNode(['electron/launch/build.mjs']) !== 0) {
  console.error('The build failed; no test was run.');
  process.exit(1);
}
process.exit(runTests(process.argv.slice(2)));

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
