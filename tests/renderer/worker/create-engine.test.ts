import { describe, expect, it, vi } from 'vitest';
import { createEngine, type WorkerLike } from '../../../renderer/worker/create-engine';
import type { Reply, Request } from '../../../renderer/worker/protocol';

/** The page's end of a worker that the test plays. */
function setUp() {
  const sent: Request[] = [];
  const worker: WorkerLike = {
    postMessage: (message) => sent.push(structuredClone(message) as Request),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const engine = createEngine(worker);
  const reply = (data: Reply) => worker.onmessage?.({ data } as MessageEvent<Reply>);
  const crash = (message: string) => worker.onerror?.({ message } as ErrorEvent);
  return { sent, engine, reply, crash };
}

describe('the client of the analysis worker', () => {
  it('mirrors session methods as messages and gives answers to the call they belong to', async () => {
    const { sent, engine, reply } = setUp();
    const first = engine.document('a').nextFinding({ paragraph: 1, offset: 2 }, 'next');
    const second = engine.document('a').unaccept();
    expect(sent).toEqual([
      { id: 1, document: 'a', method: 'nextFinding', args: [{ paragraph: 1, offset: 2 }, 'next'] },
      { id: 2, document: 'a', method: 'unaccept', args: [] },
    ]);
    reply({ kind: 'value', id: 2, value: true });
    reply({ kind: 'value', id: 1, value: null });
    expect(await first).toBeNull();
    expect(await second).toBe(true);
  });

  it('rejects a call whose answer is an error', async () => {
    const { engine, reply } = setUp();
    const call = engine.document('a').summary();
    reply({ kind: 'error', id: 1, error: { message: 'broken', stack: 'at a rule' } });
    await expect(call).rejects.toThrow('broken');
  });

  it('tells progress to its listeners until they leave', () => {
    const { engine, reply } = setUp();
    const heard: string[] = [];
    const leave = engine.onProgress((id) => heard.push(id));
    const summary = {} as never;
    reply({ kind: 'progress', document: 'a', summary });
    leave();
    reply({ kind: 'progress', document: 'b', summary });
    expect(heard).toEqual(['a']);
  });

  it('reports the end of the worker once and rejects calls under way and later ones', async () => {
    const { engine, crash } = setUp();
    const heard: string[] = [];
    engine.onCrash(({ message }) => heard.push(message));
    const underWay = engine.document('a').summary();
    crash('out of memory');
    crash('again');
    await expect(underWay).rejects.toThrow('out of memory');
    await expect(engine.document('a').summary()).rejects.toThrow('out of memory');
    expect(heard).toEqual(['The analysis worker ended: out of memory']);
  });

  it('gives errors of the analysis to the page', () => {
    const { reply } = setUp();
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    reply({ kind: 'analysis-error', document: 'a', error: { message: 'a broken rule', stack: '' } });
    vi.unstubAllGlobals();
    expect(report).toHaveBeenCalledWith(new Error('a broken rule'));
  });
});
