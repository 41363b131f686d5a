import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal, parseSnapshot } from '#renderer/flows';
import { addDocument, isKept, openStore, revise } from '#renderer/state';
import type { Failure } from '#shared/text';
import { exampleDocument, exampleState } from '../example-state';
import { startEngine, startHost } from './in-process';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

/** A document `d` that is open in engine and state, and its journal on a real disk. */
async function setUp(text = '一行目\n二行目') {
  const host = await startHost();
  const engine = startEngine();
  const summary = await engine.open('d', { name: 'd', source, text, glossaries: [] });
  const store = openStore(addDocument(exampleState(), exampleDocument('d', { summary })));
  const failures: Failure[] = [];
  const journal = openJournal(host, engine, store, (failure) => failures.push(failure));
  let edits = 0;

  /** Types at the beginning of the text, as the editor would tell it. */
  async function type(insert: string, batch?: number): Promise<void> {
    const place = { paragraph: 0, offset: 0 };
    const edit = [{ from: place, to: place, insert }];
    edits += 1;
    const applied = engine.document('d').apply(edit, { kind: 'edit', alternative: edits + 1 });
    store.updateDocument('d', revise);
    if (batch === undefined) journal.record('d', edit);
    else journal.renew('d');
    await applied;
  }

  /** The draft as the next start would find it. */
  async function recover(): Promise<string> {
    const read = await host.call('journal:read', { document: 'd' });
    if (!read.ok) throw new Error(read.failure.code);
    const again = startEngine();
    const opened = await again.openProject('d', parseSnapshot(read.value.snapshot)?.project ?? '', 'd');
    expect(opened.ok).toBe(true);
    for (const [index, record] of read.value.records.entries())
      await again.document('d').apply(JSON.parse(record), { kind: 'edit', alternative: -1 - index });
    return (await again.document('d').texts()).draft;
  }

  return { host, store, journal, failures, type, recover };
}

describe('the journal', () => {
  it('brings back what was opened, typed and changed by a batch, in order', async () => {
    const { journal, store, type, recover } = await setUp();
    journal.renew('d');
    await journal.flush();
    await type('あ');
    await type('い');
    await journal.flush();
    expect(await recover()).toBe('いあ一行目\n二行目');
    await type('う', 1);
    await type('え');
    await journal.flush();
    expect(await recover()).toBe('えういあ一行目\n二行目');
    expect(isKept(store.get().documents.d ?? exampleDocument('x'))).toBe(true);
  });

  it('keeps edits made while a snapshot is being written', async () => {
    const { journal, type, recover } = await setUp();
    journal.renew('d');
    const written = journal.flush();
    await type('あ');
    await written;
    await type('い');
    await journal.flush();
    expect(await recover()).toBe('いあ一行目\n二行目');
  });

  it('starts anew from a snapshot, without a word, when its file was taken away', async () => {
    const { host, journal, store, failures, type, recover } = await setUp();
    journal.renew('d');
    await journal.flush();
    await host.call('journal:drop', { document: 'd' });
    await type('あ');
    const written = journal.flush();
    await type('い');
    await written;
    expect(store.get().documents.d?.keepFailed).toBe(false);
    await type('う');
    await journal.flush();
    expect(failures).toEqual([]);
    expect(await recover()).toBe('ういあ一行目\n二行目');
  });

  it('says once that it cannot keep, naming the document, and keeps everything as soon as it can', async () => {
    const { host, journal, store, failures, type, recover } = await setUp();
    await writeFile(join(host.dataFolder, 'journal'), '');
    await type('あ');
    await journal.flush();
    expect(failures).toEqual([{ code: 'folder-missing', file: store.get().documents.d?.name }]);
    expect(store.get().documents.d?.keepFailed).toBe(true);
    await type('い');
    await journal.flush();
    expect(failures).toHaveLength(1);
    await rm(join(host.dataFolder, 'journal'));
    await type('う');
    await journal.flush();
    expect(store.get().documents.d?.keepFailed).toBe(false);
    expect(await recover()).toBe('ういあ一行目\n二行目');
    expect((await host.call('journal:list', {})).ok).toBe(true);
  });

  it('forgets a document that was dropped, and leaves one that was released', async () => {
    const { host, journal, type } = await setUp();
    journal.renew('d');
    await type('あ');
    await journal.release('d');
    const kept = await host.call('journal:list', {});
    expect(kept.ok && kept.value.map(({ document }) => document)).toEqual(['d']);
    await journal.drop('d');
    const dropped = await host.call('journal:list', {});
    expect(dropped.ok && dropped.value).toEqual([]);
  });
});
