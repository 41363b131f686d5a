import { expect } from 'vitest';
import type { Answer, CallName, FileRef, HostCalls } from '#shared/contract';
import type { Target } from './target';

/** Long enough to be half written. */
const padding = '章'.repeat(60_000);
const document = 'doc-1';
const history = 'a'.repeat(64);

/** What a page wrote and what it was told: the least and the most that may be found after a kill. */
export interface Ledger {
  /** Numbers of edits, from 1; a snapshot holds all up to its number. */
  tried: number;
  kept: number;
  savesTried: number;
  saved: number;
  versions: number;
}

export const emptyLedger = (): Ledger => ({ tried: 0, kept: 0, savesTried: 0, saved: 0, versions: 0 });

/** Edits, saves and takes versions as a page does, all at once, until the host is gone. */
export async function writeUntilGone(target: Target, ledger: Ledger, file: string): Promise<void> {
  const ask = async <N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N> | null> => {
    try {
      return await target.call(name, args);
    } catch {
      return null;
    }
  };

  async function edit(): Promise<void> {
    for (let round = 0; ; round += 1) {
      ledger.tried += 1;
      const number = ledger.tried;
      const answer =
        round % 6 === 0
          ? await ask('journal:begin', { document, name: 'book', snapshot: `${number}${padding}` })
          : await ask('journal:append', { document, records: [String(number)] });
      if (!answer) return;
      expect(answer).toMatchObject({ ok: true });
      ledger.kept = number;
    }
  }

  async function save(): Promise<void> {
    for (;;) {
      ledger.savesTried += 1;
      const number = ledger.savesTried;
      const text = `${number}\n${padding}${number}`;
      const args = { file, text, encoding: 'utf-8', bom: false, newline: 'lf', replace: true } as const;
      const answer = await ask('text:write', args);
      if (!answer) return;
      expect(answer).toMatchObject({ ok: true });
      ledger.saved = number;
    }
  }

  async function takeVersions(): Promise<void> {
    for (;;) {
      const facts = { document: history, name: null, reason: 'saved', changed: 0 } as const;
      const content = `${padding}${ledger.versions}`;
      const answer = await ask('history:add', { ...facts, characters: content.length, content });
      if (!answer) return;
      expect(answer).toMatchObject({ ok: true });
      ledger.versions += 1;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  await Promise.all([edit(), save(), takeVersions()]);
}

/** The project of the ledger as a fresh host finds it; made when this is the first start. */
export async function findProject(target: Target): Promise<FileRef> {
  const recent = value(await target.call('recent:list', {})).map((one) => one.file);
  const known = recent.find((file) => file.name.endsWith('.suiko'));
  return known ?? value(await target.call('project:create', { name: 'book' }));
}

/** Holds what a fresh host finds against what the page was told: nothing answered for is lost, and nothing is broken. */
export async function expectNothingLost(target: Target, ledger: Ledger): Promise<void> {
  if (ledger.kept > 0) {
    const { snapshot, records } = value(await target.call('journal:read', { document }));
    const first = Number.parseInt(snapshot, 10);
    expect(snapshot).toBe(`${first}${padding}`);
    expect(records).toEqual(records.map((_, index) => String(first + 1 + index)));
    const found = first + records.length;
    expect(found).toBeGreaterThanOrEqual(ledger.kept);
    expect(found).toBeLessThanOrEqual(ledger.tried);
    ledger.tried = found;
    ledger.kept = found;
  }
  if (ledger.saved > 0) {
    const project = await findProject(target);
    const { text } = value(await target.call('text:read', { file: project.id }));
    const found = Number.parseInt(text, 10);
    expect(text).toBe(`${found}\n${padding}${found}`);
    expect(found).toBeGreaterThanOrEqual(ledger.saved);
    expect(found).toBeLessThanOrEqual(ledger.savesTried);
    ledger.saved = found;
    ledger.savesTried = found;
  }
  const versions = value(await target.call('history:list', { document: history }));
  expect(versions.length).toBeGreaterThanOrEqual(Math.min(ledger.versions, 50));
  const [newest] = versions;
  if (newest) {
    const read = await target.call('history:read', { document: history, version: newest.id });
    expect(value(read).startsWith(padding)).toBe(true);
  }
}

function value<N extends CallName>(answer: Answer<N>): HostCalls[N]['value'] {
  if (!answer.ok) throw new Error(`Unexpected failure ${JSON.stringify(answer.failure)}`);
  return answer.value;
}
