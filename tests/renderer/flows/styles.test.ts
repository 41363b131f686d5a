import { describe, expect, it } from 'vitest';
import { applyStyle, correctionsOf, correctProfile, loadPresets, styleValues } from '#renderer/flows';
import { parseStyle, writeStyle } from '#shared/project';
import { startApp } from './start-app';

describe('styles', () => {
  it('replace what a person chose before, and the notice brings it back', async () => {
    const { app, session, notices } = await startApp('今日は晴れだ。');
    const chosen = async () => correctionsOf(await session.profile());
    await correctProfile(app, 'd', { comma: '，' });
    const [novel] = await loadPresets();
    if (!novel) throw new Error('no preset ships');
    await applyStyle(app, 'd', novel);
    expect(await chosen()).toEqual(novel.profile);
    notices[0]?.action?.run();
    expect(await chosen()).toEqual({ comma: '，' });
  });

  it('are saved without what only this text is, and read back the same', async () => {
    const { session } = await startApp('今日は晴れだ。12時に来た。');
    const { profile } = await session.profile();
    const values = styleValues(profile);
    expect(Object.keys(values)).not.toContain('language');
    expect(Object.values(values)).not.toContain('mixed');
    const read = parseStyle(writeStyle({ name: '社内', profile: values }), 'a.suiko-style.json');
    expect(read).toEqual({ ok: true, value: { name: '社内', profile: values } });
  });
});
