import { expect, test } from 'vitest';
import { createExporter, type ExportWorker } from '#renderer/worker';
import { openSession } from '#shared/session';
import { startExportWorker } from '../flows/in-process';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
const session = openSession({ name: 'a', source, text: '一つ目。\n二つ目。', glossaries: [] });
const details = { author: '校正者', date: '2026-01-31T10:20:30Z' };

/** A worker that does what it is told to, and counts how often it was ended. */
function watch(worker: ExportWorker): { worker: ExportWorker; ended: () => number } {
  let ended = 0;
  return { worker: Object.assign(worker, { terminate: () => void ended++ }), ended: () => ended };
}

test.each(['txt', 'xliff', 'docx'] as const)(
  '%s is as the engine makes it, and the worker is ended',
  async (format) => {
    const { worker, ended } = watch(startExportWorker());
    const made = await createExporter(() => worker).make(format, session.exportContent(format, details));
    const expected = await session.exportAs(format, details);
    expect(made?.kind).toBe(expected.kind);
    if (format !== 'docx') expect(made).toEqual(expected);
    expect(ended()).toBe(1);
  },
);

test('a file that is called off ends its worker at once, whatever that is at', async () => {
  const silent = { postMessage() {}, terminate() {}, onmessage: null, onerror: null };
  const { worker, ended } = watch(silent);
  const making = new AbortController();
  const made = createExporter(() => worker).make(
    'docx',
    session.exportContent('docx', details),
    making.signal,
  );
  making.abort();
  expect(await made).toBeNull();
  expect(ended()).toBe(1);
  const { signal } = making;
  expect(
    await createExporter(() => worker).make('txt', session.exportContent('txt', details), signal),
  ).toBeNull();
});

test('a worker that fails is an error of the export, and is ended', async () => {
  const { worker, ended } = watch({
    postMessage: () => worker.onmessage?.({ data: { ok: false, problem: 'no memory' } } as MessageEvent),
    terminate() {},
    onmessage: null,
    onerror: null,
  });
  const content = session.exportContent('txt', details);
  await expect(createExporter(() => worker).make('txt', content)).rejects.toThrow('no memory');
  expect(ended()).toBe(1);
});
