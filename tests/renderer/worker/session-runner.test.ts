import { describe, expect, it } from 'vitest';
import type { NewDocument, SessionApi, Summary } from '#shared/session';
import type { Reply, Request } from '../../../renderer/worker/protocol';
import { createRunner } from '../../../renderer/worker/session-runner';
import { fakeSession } from './fake-session';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

function newDocument(name: string): NewDocument {
  return { name, source, text: '', glossaries: [] };
}

function summaryOf(analysed: number): Summary {
  const none = { error: 0, warning: 0, hint: 0 };
  const findings = { total: 0, byRule: {}, byTier: { safe: 0, likely: 0, ask: 0 }, bySeverity: none };
  return {
    version: 0,
    findings,
    analysed,
    paragraphs: 100,
    characters: { source: 0, draft: 0 },
    language: 'ja',
    progress: { confirmed: 0, all: 100 },
  };
}

/** A runner whose clock and queue the test moves. */
function setUp(sessions: Readonly<Record<string, SessionApi>>) {
  const replies: Reply[] = [];
  const tasks: (() => void)[] = [];
  const clock = { now: 0 };
  const runner = createRunner({
    post: (reply) => replies.push(reply),
    later: (task) => tasks.push(task),
    now: () => clock.now,
    openSession: ({ name }) => sessions[name] ?? fakeSession({}),
    openProject: (_text, file) => ({ ok: false, failure: { code: 'project-not-json', file } }),
    rules: [],
  });
  const send = (request: Request) => runner.handle(structuredClone(request));
  const runNext = () => tasks.shift()?.();
  return { replies, tasks, clock, send, runNext };
}

/** Needs `pieces` calls of `analyse`. */
function slowSession(pieces: number, calls: string[], name: string): SessionApi {
  let left = pieces;
  return fakeSession({
    summary: () => summaryOf(pieces - left),
    analyse() {
      calls.push(name);
      left = Math.max(0, left - 1);
      return left > 0;
    },
    apply: () => {
      left += 1;
      return summaryOf(0);
    },
  });
}

describe('the runner of sessions', () => {
  it('answers calls by id and errors as plain data', () => {
    const world = setUp({ a: slowSession(1, [], 'a') });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    world.send({ id: 2, document: 'a', method: 'summary', args: [] });
    world.send({ id: 3, document: 'a', method: 'pairs', args: [] });
    world.send({ id: 4, document: 'b', method: 'summary', args: [] });
    expect(world.replies.slice(0, 2)).toEqual([
      { kind: 'value', id: 1, value: summaryOf(0) },
      { kind: 'value', id: 2, value: summaryOf(0) },
    ]);
    expect(world.replies[2]).toMatchObject({
      kind: 'error',
      id: 3,
      error: { message: 'The test did not expect pairs' },
    });
    expect(world.replies[3]).toMatchObject({ kind: 'error', id: 4 });
  });

  it('hands on why a project cannot be opened', () => {
    const world = setUp({});
    world.send({ id: 1, document: 'a', method: 'openProject', args: ['{', 'a.suiko'] });
    expect(world.replies).toEqual([
      {
        kind: 'value',
        id: 1,
        value: { ok: false, failure: { code: 'project-not-json', file: 'a.suiko' } },
      },
    ]);
  });

  it('analyses piece by piece until all is done, one task a piece', () => {
    const calls: string[] = [];
    const world = setUp({ a: slowSession(3, calls, 'a') });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    expect(calls).toEqual([]);
    for (const done of [1, 2, 3]) {
      expect(world.tasks).toHaveLength(1);
      world.runNext();
      expect(calls).toHaveLength(done);
    }
    expect(world.tasks).toEqual([]);
  });

  it('serves the document that was asked about last first', () => {
    const calls: string[] = [];
    const world = setUp({ a: slowSession(2, calls, 'a'), b: slowSession(2, calls, 'b') });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    world.send({ id: 2, document: 'b', method: 'open', args: [newDocument('b')] });
    world.runNext();
    world.send({ id: 3, document: 'a', method: 'look', args: [{ from: 3, to: 9 }] });
    while (world.tasks.length > 0) world.runNext();
    expect(calls).toEqual(['b', 'a', 'a', 'b']);
  });

  it('passes on which paragraphs are in view', () => {
    const seen: unknown[] = [];
    const session = fakeSession({
      summary: () => summaryOf(0),
      analyse: (_limit, first) => {
        seen.push(first);
        return false;
      },
    });
    const world = setUp({ a: session });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    world.send({ id: 2, document: 'a', method: 'look', args: [{ from: 3, to: 9 }] });
    world.runNext();
    expect(seen).toEqual([{ from: 3, to: 9 }]);
  });

  it('reports progress at most ten times a second, and always the end', () => {
    const world = setUp({ a: slowSession(40, [], 'a') });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    while (world.tasks.length > 0) {
      world.clock.now += 10;
      world.runNext();
    }
    const progress = world.replies.filter((reply) => reply.kind === 'progress');
    expect(progress).toHaveLength(5);
    expect(progress.at(-1)).toMatchObject({ summary: { analysed: 40 } });
  });

  it('goes on after an edit, and after an analysis that threw', () => {
    const calls: string[] = [];
    let broken = true;
    const session = fakeSession({
      summary: () => summaryOf(0),
      apply: () => summaryOf(0),
      analyse() {
        calls.push('analyse');
        if (broken) throw new Error('a broken rule');
        return false;
      },
    });
    const world = setUp({ a: session });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    world.runNext();
    expect(world.replies.at(-1)).toMatchObject({
      kind: 'analysis-error',
      error: { message: 'a broken rule' },
    });
    expect(world.tasks).toEqual([]);
    broken = false;
    world.send({ id: 2, document: 'a', method: 'apply', args: [[], { kind: 'edit', alternative: 2 }] });
    world.runNext();
    expect(calls).toHaveLength(2);
    expect(world.replies.at(-1)).toMatchObject({ kind: 'progress' });
  });

  it('takes smaller pieces when one took long', () => {
    const limits: number[] = [];
    const clockStep = { now: 1 };
    const world = setUp({
      a: fakeSession({
        summary: () => summaryOf(0),
        analyse(limit) {
          limits.push(limit);
          world.clock.now += clockStep.now;
          return limits.length < 6;
        },
      }),
    });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    for (let piece = 0; piece < 3; piece += 1) world.runNext();
    clockStep.now = 50;
    while (world.tasks.length > 0) world.runNext();
    expect(limits).toEqual([16, 32, 64, 128, 64, 32]);
  });

  it('forgets a closed document and stops analysing it', () => {
    const calls: string[] = [];
    const world = setUp({ a: slowSession(9, calls, 'a') });
    world.send({ id: 1, document: 'a', method: 'open', args: [newDocument('a')] });
    world.send({ id: 2, document: 'a', method: 'close', args: [] });
    world.runNext();
    world.send({ id: 3, document: 'a', method: 'summary', args: [] });
    expect(calls).toEqual([]);
    expect(world.replies.at(-1)).toMatchObject({ kind: 'error', id: 3 });
  });
});
