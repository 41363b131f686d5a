import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHost, runCall } from '#electron/node';
import type { Encoding } from '#shared/contract';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suiko-projects-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Creates a project and writes a text to it; the outcome and what stands in the folder afterwards. */
async function createAndWrite(text: string, encoding: Encoding) {
  const host = await createHost({ dataFolder: folder, door: 'browser', version: '0', locale: 'en' });
  const created = await runCall(host, 'project:create', { name: 'book' });
  if (!created.ok) throw new Error(created.failure.code);
  const content = { text, encoding, bom: false, newline: 'lf', replace: false } as const;
  const written = await runCall(host, 'text:write', { file: created.value.id, ...content });
  return { isWritten: written.ok, files: await readdir(join(folder, 'projects')) };
}

describe('a new project file', () => {
  test('stays when it was written, even with an empty text', async () => {
    expect(await createAndWrite('本', 'utf-8')).toEqual({ isWritten: true, files: ['book.suiko'] });
    expect(await createAndWrite('', 'utf-8')).toEqual({
      isWritten: true,
      files: ['book 2.suiko', 'book.suiko'],
    });
  });

  test('is gone when the first writing failed', async () => {
    expect(await createAndWrite('🙂', 'shift_jis')).toEqual({ isWritten: false, files: [] });
  });
});
