import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findObstacle } from '../../electron/launch/electron-runtime.mjs';
import { isFresh } from '../../electron/launch/freshness.mjs';

describe('what was built', () => {
  let folder: string;
  const stamp = () => join(folder, '.built');
  const source = () => join(folder, 'source');

  /** Sets the time of a file or folder, in seconds. */
  const at = (path: string, seconds: number) => utimes(path, seconds, seconds);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suiko-built-'));
    await mkdir(join(source(), 'deep'), { recursive: true });
    await writeFile(join(source(), 'deep', 'a.ts'), '');
    await writeFile(stamp(), '');
    for (const path of [join(source(), 'deep', 'a.ts'), join(source(), 'deep'), source()])
      await at(path, 100);
    await at(stamp(), 200);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is fresh when all inputs are older; inputs that are not there do not count', () => {
    expect(isFresh(stamp(), [source(), join(folder, 'absent')])).toBe(true);
  });

  test('is stale when a file deep inside is newer, or as old', async () => {
    for (const time of [200, 201]) {
      await at(join(source(), 'deep', 'a.ts'), time);
      expect(isFresh(stamp(), [source()])).toBe(false);
    }
  });

  test('is stale when a file went away', async () => {
    await rm(join(source(), 'deep', 'a.ts'));
    expect(isFresh(stamp(), [source()])).toBe(false);
  });

  test('is stale when it was never finished', async () => {
    await rm(stamp());
    expect(isFresh(stamp(), [])).toBe(false);
  });
});

test.each([
  ['linux', {}, 'there is no display'],
  ['linux', { DISPLAY: ':0' }, null],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, null],
  ['darwin', {}, null],
  ['win32', {}, null],
])('on %s with %j, what stands in the way of a window is: %s', (platform, environment, obstacle) => {
  expect(findObstacle(platform, environment)).toBe(obstacle);
});
