import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createHost, type HostOptions, runCall } from '#electron/node';
import { type Glossary, parseGlossary, writeGlossary } from '#shared/glossary';
import { here } from '../../electron/node/glossary-lock';
import { builtFolder } from './double/run-main';

const script = fileURLToPath(new URL('write-glossary.mjs', import.meta.url));
const built = join(builtFolder, 'glossary-worker', 'glossary-worker.cjs');
const endings: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function sharedGlossary(entries: Glossary['entries'] = []) {
  const folder = await mkdtemp(join(tmpdir(), 'suiko-shared-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'team.glossary.jsonl');
  const shared = { id: 'shared', term: '黄仁勲', rev: 1 };
  await writeFile(path, writeGlossary({ lang: 'ja', entries: [shared, ...entries], tombstones: [] }));
  return { folder, path };
}

/** Another program that writes to the glossary; `said` holds the ids that it had an answer for. */
function startWriter(path: string, name: string, count: number) {
  const args = [script, built, path, name, String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => out.split('\n').slice(0, -1) };
}

async function readGlossary(path: string): Promise<Glossary> {
  const read = parseGlossary(await readFile(path, 'utf-8'));
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.problems).toEqual([]);
  return read.value.glossary;
}

async function openHost(folder: string, path: string, more: Partial<HostOptions> = {}) {
  const dataFolder = join(folder, 'data', 'own');
  const host = await createHost({ dataFolder, door: 'browser', version: '1', locale: 'en', ...more });
  endings.push(() => host.close());
  const { id } = await host.refs.forOpened(path);
  const opened = await runCall(host, 'glossary:open', { file: id });
  if (!opened.ok) throw new Error(opened.failure.code);
  const add = (entry: string) => {
    const changes = [{ id: entry, before: null, after: { id: entry, term: entry } }];
    return runCall(host, 'glossary:change', { glossary: id, by: 'own', changes });
  };
  return { host, id, add };
}

describe('programs that share a glossary', () => {
  test.concurrent('lose nothing, eight of them writing at once', async () => {
    const { folder, path } = await sharedGlossary();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const writers = names.map((name) => startWriter(path, name, 6));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(names.map(() => 0));
    const { entries } = await readGlossary(path);
    const wanted = names.flatMap((name) => [0, 1, 2, 3, 4, 5].map((number) => `${name}-${number}`));
    expect(entries.map(({ id }) => id)).toEqual([...wanted, 'shared']);
    const variants = entries.find(({ id }) => id === 'shared')?.variants ?? [];
    expect(variants.map(({ text }) => text).sort()).toEqual(wanted.map((id) => id.replace('-', ' ')));
    expect(await readdir(folder)).toEqual(['team.glossary.jsonl']);
  });

  test.concurrent('leave a whole file wherever one is killed, with all that it had an answer for', async () => {
    // Large enough that most of the time is spent in writing it.
    const entries = Array.from({ length: 3000 }, (_, index) => ({
      id: `m${String(index).padStart(5, '0')}`,
      term: `語${index}`.repeat(20),
    }));
    const { folder, path } = await sharedGlossary(entries);
    const answered: string[] = [];
    const run = async (name: string, rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        const writer = startWriter(path, `${name}${round}`, 1000);
        await firstLine(writer.child);
        await new Promise((resolve) => setTimeout(resolve, (round * 37) % 90));
        writer.child.kill('SIGKILL');
        await writer.ended;
        answered.push(...writer.said());
        const ids = new Set((await readGlossary(path)).entries.map(({ id }) => id));
        expect(answered.filter((id) => !ids.has(id) && id.startsWith(name))).toEqual([]);
      }
    };
    await Promise.all([run('x', 15), run('y', 15)]);
    const { add } = await openHost(folder, path);
    expect(await add('last')).toMatchObject({ ok: true });
    const ids = new Set((await readGlossary(path)).entries.map(({ id }) => id));
    expect(
      [...answered, ...entries.map(({ id }) => id), 'shared', 'last'].filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect(await readdir(folder)).toEqual(['data', 'team.glossary.jsonl']);
  }, 120_000);

  test.concurrent('know it again by the same reference at their next start', async () => {
    const { folder, path } = await sharedGlossary();
    const { host, id } = await openHost(folder, path);
    await host.close();
    const next = await createHost({
      dataFolder: join(folder, 'data', 'own'),
      door: 'browser',
      version: '1',
      locale: 'en',
    });
    endings.push(() => next.close());
    expect(await runCall(next, 'glossary:open', { file: id })).toMatchObject({
      ok: true,
      value: { file: { id } },
    });
  });

  test.concurrent('work on when the thread for their files cannot start, or ends', async () => {
    const { folder, path } = await sharedGlossary();
    const scripts = { missing: join(folder, 'missing.cjs'), dying: join(folder, 'dying.cjs') };
    await writeFile(
      scripts.dying,
      `const { parentPort } = require('node:worker_threads');
      parentPort.postMessage({ kind: 'ready' });
      parentPort.on('message', ({ number, method }) => {
        if (method === 'change') throw new Error('died');
        parentPort.postMessage({ kind: 'value', number, value: { ok: true, value: { text: '', revision: 0, canEdit: true } } });
      });`,
    );
    for (const [name, glossaryScript] of Object.entries(scripts)) {
      const { add } = await openHost(folder, path, { glossaryScript });
      const first = await add(`${name}-1`);
      expect(first).toMatchObject(name === 'dying' ? { failure: { code: 'bug' } } : { ok: true });
      expect(await add(`${name}-2`)).toMatchObject({ ok: true });
    }
    expect((await readGlossary(path)).entries.map(({ id }) => id)).toEqual([
      'dying-2',
      'missing-1',
      'missing-2',
      'shared',
    ]);
  });

  test.concurrent('see what each other writes', async () => {
    const { folder, path } = await sharedGlossary();
    const [one, other] = [await openHost(folder, path), await openHost(folder, path)];
    const heard = new Promise((resolve) => other.host.events.subscribe(resolve));
    await one.add('new');
    expect(await heard).toMatchObject({
      event: 'glossary:changed',
      payload: { by: null, changes: [{ id: 'new', before: null, after: { term: 'new' } }] },
    });
  });
});

describe('a lock', () => {
  test.concurrent.each([
    ['of a process that is gone', async () => JSON.stringify({ pid: await deadProcess(), host: here })],
    ['that nobody gives a sign for', async () => JSON.stringify({ pid: 1, host: 'another machine' })],
    ['that is empty', async () => ''],
  ])(
    '%s is taken over',
    async (_, content) => {
      const { folder, path } = await sharedGlossary();
      await writeFile(`${path}.lock`, await content());
      const { add } = await openHost(folder, path);
      expect(await add('new')).toMatchObject({ ok: true });
      expect(await readdir(folder)).toEqual(['data', 'team.glossary.jsonl']);
    },
    30_000,
  );

  test.concurrent('of a program that lives is waited for', async () => {
    const { folder, path } = await sharedGlossary();
    const lock = `${path}.lock`;
    await writeFile(lock, JSON.stringify({ pid: process.pid, host: here }));
    const { add } = await openHost(folder, path);
    let isDone = false;
    const adding = add('new').then((answer) => {
      isDone = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isDone).toBe(false);
    await rm(lock);
    expect(await adding).toMatchObject({ ok: true });
  });
});

async function deadProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  return child.pid;
}

function firstLine({ stdout }: ChildProcess): Promise<void> {
  return new Promise((resolve) => stdout?.once('data', () => resolve()));
}
