import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createHost, runCall } from '#electron/node';
import { type ExportChoice, exportDocument } from '#renderer/flows';
import { type Bridge, hostFromWindow } from '#renderer/host';
import { startApp } from './start-app';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const choice: ExportChoice = {
  ...{ kind: 'docx-changes', author: '校正者', comments: false },
  ...{ encoding: 'utf-8', bom: false, newline: 'lf' },
};

/** A window whose person chooses `target/out.docx`; what happens to it is up to `meanwhile`. */
async function startWindow(meanwhile: (target: string) => Promise<unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'suiko-export-'));
  folders.push(folder);
  const target = join(folder, 'target');
  await mkdir(target);
  const host = await createHost({
    dataFolder: join(folder, 'data'),
    door: 'window',
    version: '0',
    locale: 'en',
  });
  const choose = async () => {
    const file = await host.refs.forSaving(join(target, 'out.docx'));
    await meanwhile(target);
    return { ok: true, value: file };
  };
  const bridge: Bridge = {
    // The dialog's answer is that of a window.
    call: (name, args) => (name === 'dialog:save' ? (choose() as never) : runCall(host, name, args)),
    on: () => () => {},
  };
  const started = await startApp('彼は行った。。');
  return { ...started, app: { ...started.app, host: hostFromWindow(bridge) }, target };
}

it.each([
  ['the chosen folder was deleted', (target: string) => rm(target, { recursive: true }), /folder/u],
  ['a folder has the chosen name', (target: string) => mkdir(join(target, 'out.docx')), /folder/u],
])('an export says why nothing was written when %s, and another one works', async (_, meanwhile, words) => {
  let harm: (target: string) => Promise<unknown> = meanwhile;
  const { app, target, notices } = await startWindow((folder) => harm(folder));
  expect(await exportDocument(app, 'd', choice)).toBe(false);
  const { dialog } = app.store.get();
  expect(dialog).toMatchObject({ kind: 'message', title: 'The document was not exported' });
  expect(dialog?.kind === 'message' && dialog.text).toMatch(words);
  expect(notices).toEqual([]);
  await rm(target, { recursive: true, force: true });
  harm = (folder) => mkdir(folder);
  expect(await exportDocument(app, 'd', choice)).toBe(true);
  expect(await readdir(target)).toEqual(['out.docx']);
  expect((await readFile(join(target, 'out.docx'))).subarray(0, 2).toString()).toBe('PK');
  expect(app.store.get().settings.author).toBe('校正者');
});
