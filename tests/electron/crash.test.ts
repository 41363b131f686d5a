import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createHost, runCall } from '#electron/node';

const script = fileURLToPath(new URL('append-and-die.ts', import.meta.url));

test('what a killed host answered for is in the journal of the next one', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'suiko-crash-'));
  try {
    const child = spawn(process.execPath, ['--import', 'tsx', script, dataFolder, 'doc-1']);
    const signal = await new Promise((resolve) => child.once('exit', (_, name) => resolve(name)));
    expect(signal).toBe('SIGKILL');
    const host = await createHost({ dataFolder, door: 'browser', version: '1.2.3', locale: 'en' });
    expect(await runCall(host, 'journal:read', { document: 'doc-1' })).toMatchObject({
      ok: true,
      value: { snapshot: 'start', records: ['one', 'two'] },
    });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});
