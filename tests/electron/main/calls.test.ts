import { describe, expect, it } from 'vitest';
import { call, provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('calls', () => {
  it('answers the page', async () => {
    const shell = await bare.start();
    expect(await call(shell, 'app:info', {})).toEqual({
      ok: true,
      value: { version: '0.0.0-double', door: 'window', platform: 'linux', locale: 'en-GB', files: [] },
    });
  });

  it('refuses what is not a call of the contract', async () => {
    const shell = await bare.start();
    const wrong = [
      ['file:delete', {}],
      ['constructor', {}],
      ['text:read', undefined],
      ['text:read', { file: 7 }],
      ['app:info', { extra: 1 }],
      ['app:info', []],
      [{ name: 'app:info' }, {}],
    ];
    for (const [name, args] of wrong) {
      const answer = await call(shell, name, args);
      expect(answer, JSON.stringify([name, args])).toMatchObject({
        ok: false,
        failure: { code: 'bad-call' },
      });
    }
  });

  it('does not read a path that a page names', async () => {
    const shell = await bare.start();
    const path = bare.writeText('secret.txt');
    expect(await call(shell, 'text:read', { file: path })).toMatchObject({ ok: false });
  });

  it('refuses every frame but the page itself', async () => {
    const { electron } = await bare.start();
    const path = bare.writeText('a.txt');
    const frames = [
      null,
      { url: 'https://example.org/', parent: null },
      { url: 'app://other/index.html', parent: null },
      { url: 'app://suiko/index.html', parent: {} },
      { url: 'about:blank', parent: null },
    ];
    for (const frame of frames) {
      const answer = await electron.invokeAs(frame, 'suiko:call', 'app:info', {});
      expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-call' } });
      expect(await electron.invokeAs(frame, 'suiko:drop', path)).toBeNull();
    }
  });
});
