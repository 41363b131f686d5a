import { describe, expect, it } from 'vitest';
import { ignoreFinding, switchDefault, switchRule, takeBackIgnored } from '#renderer/flows';
import { startApp } from './start-app';

/** Each has one finding of a mark that stands twice. */
const doubled = (count: number) => Array.from({ length: count }, (_, n) => `${n}番目に行った。。`).join('\n');

describe('ignoring', () => {
  it('hides a finding, and undo and redo follow in order', async () => {
    const { app, findings, steps } = await startApp(doubled(3));
    const [first, second] = await findings();
    if (!first || !second) throw new Error('nothing was found');
    expect(await ignoreFinding(app, 'd', first, 'here')).toBe(true);
    expect(await ignoreFinding(app, 'd', second, 'here')).toBe(true);
    expect(await findings()).toHaveLength(1);
    steps[1]?.undo();
    expect((await findings()).map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    steps[0]?.undo();
    expect(await findings()).toHaveLength(3);
    steps[0]?.redo();
    steps[1]?.redo();
    expect((await findings()).map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  it('counts as a change of the document, also when it is undone', async () => {
    const { app, findings, steps } = await startApp(doubled(1));
    const revision = () => app.store.get().documents.d?.revision;
    const [first] = await findings();
    if (first) await ignoreFinding(app, 'd', first, 'everywhere');
    expect(revision()).toBe(1);
    steps[0]?.undo();
    expect(revision()).toBe(2);
  });

  it('takes one back from the middle of the list as a step of its own', async () => {
    const { app, session, findings, steps } = await startApp(doubled(3));
    for (const row of await findings()) await ignoreFinding(app, 'd', row, 'here');
    await takeBackIgnored(app, 'd', 1);
    expect((await findings()).map(({ paragraph }) => paragraph)).toEqual([1]);
    steps.at(-1)?.undo();
    expect(await session.ignored()).toHaveLength(3);
  });

  it('says so when the finding is gone, and leaves no step', async () => {
    const { app, findings, steps } = await startApp(doubled(1));
    const [first] = await findings();
    if (!first) throw new Error('nothing was found');
    expect(await ignoreFinding(app, 'd', { ...first, key: 'gone' }, 'here')).toBe(false);
    expect(steps).toEqual([]);
  });

  it('offers once to switch off a rule of which nearly everything was ignored', async () => {
    const { app, findings, notices } = await startApp(doubled(7));
    for (const row of (await findings()).slice(0, 5)) await ignoreFinding(app, 'd', row, 'here');
    expect(notices).toEqual([]);
    for (const row of await findings()) await ignoreFinding(app, 'd', row, 'here');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toContain('Punctuation cluster');
    expect(notices[0]?.action).toBeDefined();
  });
});

describe('switches', () => {
  it('take a rule away from one document', async () => {
    const { app, findings } = await startApp(doubled(2));
    await switchRule(app, 'd', 'punctuation-cluster', false);
    expect(await findings()).toEqual([]);
    await switchRule(app, 'd', 'punctuation-cluster', true);
    expect(await findings()).toHaveLength(2);
  });

  it('keep what is off in new documents with the settings, each once', async () => {
    const { app, findings } = await startApp(doubled(1));
    await switchDefault(app, 'echo', false);
    await switchDefault(app, 'echo', false);
    await switchDefault(app, 'stray-space', false);
    const stored = await app.host.call('settings:read', {});
    expect(stored.ok && stored.value.disabledRules).toEqual(['echo', 'stray-space']);
    await switchDefault(app, 'echo', true);
    expect(app.store.get().settings.disabledRules).toEqual(['stray-space']);
    expect(await findings()).toHaveLength(1);
  });
});
