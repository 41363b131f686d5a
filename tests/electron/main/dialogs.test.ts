import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '#shared/contract';
import { call, provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('dialogs', () => {
  it('give references to what was chosen', async () => {
    const shell = await bare.start();
    const filePaths = [bare.writeText('a.txt', '推敲'), bare.writeText('b.suiko', '{}')];
    shell.electron.dialogAnswers.push({ canceled: false, filePaths });
    expect(await call(shell, 'dialog:open', { kind: 'document' })).toMatchObject({
      ok: true,
      value: [
        { name: 'a.txt', canOverwrite: false },
        { name: 'b.suiko', canOverwrite: true },
      ],
    });
  });

  it('give nothing when they are called off', async () => {
    const shell = await bare.start();
    shell.electron.dialogAnswers.push({ canceled: true, filePaths: [] }, { canceled: true, filePath: '' });
    expect(await call(shell, 'dialog:open', { kind: 'glossary' })).toEqual({ ok: true, value: [] });
    expect(await call(shell, 'dialog:save', { name: 'a.suiko' })).toEqual({ ok: true, value: null });
  });

  it('speak the language that the person chose', async () => {
    bare.writeText('settings.json', JSON.stringify({ language: 'ja', theme: 'system', fontSize: 16 }));
    const shell = await bare.start();
    shell.electron.dialogAnswers.push({ canceled: true, filePaths: [] });
    await call(shell, 'dialog:open', { kind: 'glossary' });
    expect(shell.electron.dialogs).toMatchObject([
      { filters: [{ name: '用語集' }, { name: 'すべてのファイル' }] },
    ]);
  });

  it('lead to a file that can be written', async () => {
    const shell = await bare.start();
    const filePath = join(bare.home(), 'new.txt');
    shell.electron.dialogAnswers.push({ canceled: false, filePath });
    const { value } = (await call(shell, 'dialog:save', { name: 'new.txt' })) as { value: FileRef };
    const content = { text: '推敲\n', encoding: 'utf-8', bom: false, newline: 'crlf' };
    const written = await call(shell, 'text:write', { ...content, file: value.id, replace: true });
    expect(written).toEqual({ ok: true, value: null });
    expect(readFileSync(filePath, 'utf8')).toBe('推敲\r\n');
  });
});
