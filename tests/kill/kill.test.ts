import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endAtOnce, type StartTarget, startMain, startServing } from './target';
import { emptyLedger, expectNothingLost, findProject, writeUntilGone } from './writer';

const program = join(import.meta.dirname, '../../out/cli/suiko.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'suiko-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills a host so many times in the middle of its work; each next one looks at what the last one left. */
async function killInTurn(start: StartTarget, home: string, times: number): Promise<void> {
  const ledger = emptyLedger();
  for (let kill = 0; kill < times; kill += 1) {
    const target = await start(home);
    await expectNothingLost(target, ledger);
    const project = await findProject(target);
    const gone = writeUntilGone(target, ledger, project.id);
    await pause(Math.random() * 150);
    await target.kill();
    await gone;
  }
  const last = await start(home);
  await expectNothingLost(last, ledger);
  await last.kill();
  expect(ledger.kept).toBeGreaterThan(times / 2);
  expect(ledger.saved).toBeGreaterThan(times / 2);
}

describe('killed in the middle of editing and saving,', { timeout: 170_000 }, () => {
  test('the web host loses nothing it answered for, and leaves no broken file, 75 times', async () => {
    const chains = [0, 1, 2].map((chain) => killInTurn(startServing, join(folder, `web-${chain}`), 25));
    await Promise.all(chains);
  });

  test('nor does the program with windows, 10 times', async () => {
    const chains = [0, 1].map((chain) => killInTurn(startMain, join(folder, `main-${chain}`), 5));
    await Promise.all(chains);
  });

  test('the command line leaves the old file or the new one, 15 times', async () => {
    const source = join(folder, 'in.txt');
    const target = join(folder, 'out.txt');
    writeFileSync(source, '彼は行った。。そして帰った。\n'.repeat(300));
    const clean = () =>
      spawn(process.execPath, [program, 'clean', source, '--force', '--output', target], { stdio: 'ignore' });
    const started = performance.now();
    await once(clean(), 'exit');
    const whole = performance.now() - started;
    const old = '前の内容\n'.repeat(50_000);
    const outcomes = new Set([readFileSync(target, 'utf8'), old]);
    expect(outcomes.size).toBe(2);
    const kills = Array.from({ length: 15 }, (_, kill) => async () => {
      writeFileSync(target, old);
      const child = clean();
      // Most of them at the end, where the file is written.
      await pause(whole * (0.6 + 0.03 * kill));
      await endAtOnce(child);
      expect(outcomes.has(readFileSync(target, 'utf8'))).toBe(true);
    });
    for (const kill of kills) await kill();
    expect(readFileSync(source, 'utf8')).toContain('。。');
  });
});
