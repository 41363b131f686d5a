import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provideBareProgram } from '../bare-program';

const bare = provideBareProgram();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Starts the program as the command line; no window may come. */
async function run(...args: string[]) {
  const electron = bare.load({ args });
  const status = await electron.exited;
  expect(electron.windows).toEqual([]);
  expect(electron.paths.size).toBe(0);
  return { status, output: electron.output };
}

describe('the program as the command line', () => {
  it.each(['--version', '-V'])('says its version: %s', async (option) => {
    expect(await run(option)).toEqual({ status: 0, output: `${version}\n` });
  });

  it('explains itself', async () => {
    const { status, output } = await run('--help');
    expect(status).toBe(0);
    expect(output).toContain('Usage: suiko');
  });

  it('checks a text with the same engine', async () => {
    const path = bare.writeText('text.txt', '彼は行った。。そして帰った。\n');
    const { status, output } = await run('check', path, '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      findings: [{ rule: 'punctuation-cluster', start: 5, end: 7 }],
    });
    expect(status).toBe(1);
  });

  it('ends with status 2 for what it cannot read', async () => {
    const { status, output } = await run('check', bare.home());
    expect(status).toBe(2);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('opens a file of another name in the window', async () => {
    const electron = bare.load({ args: ['checked.txt'] });
    expect(electron.paths.size).toBe(1);
    expect(electron.exitCode).toBeUndefined();
  });
});
