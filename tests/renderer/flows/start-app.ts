import type { EditorApi, UndoableStep } from '#renderer/editor';
import { type App, type Notice, openJournal } from '#renderer/flows';
import { addDocument, openStore } from '#renderer/state';
import { translator } from '#renderer/strings';
import { createExporter, createSearcher } from '#renderer/worker';
import { exampleDocument, exampleState } from '../example-state';
import { startEngine, startExportWorker, startHost } from './in-process';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

/** Takes the steps that are pushed; anything else needs a real editor and throws. */
function stepsOnly(steps: UndoableStep[]): EditorApi {
  const known: Partial<EditorApi> = { pushStep: (_document, step) => void steps.push(step) };
  return new Proxy(known as EditorApi, {
    get(target, name: keyof EditorApi) {
      const method = target[name];
      if (!method) throw new Error(`The test did not expect the editor's ${String(name)}`);
      return method;
    },
  });
}

/** Everything real but the editor, with a document `d` that is open in engine and state. */
export async function startApp(text: string, dataFolder?: string) {
  const host = await startHost(dataFolder);
  const engine = startEngine();
  const summary = await engine.open('d', { name: 'd', source, text, glossaries: [] });
  const store = openStore(addDocument(exampleState(), exampleDocument('d', { summary })));
  const steps: UndoableStep[] = [];
  const notices: Notice[] = [];
  const app: App = {
    host,
    engine,
    store,
    searcher: createSearcher(() => {
      throw new Error('The test did not expect a search');
    }),
    exporter: createExporter(startExportWorker),
    editor: stepsOnly(steps),
    journal: openJournal(host, engine, store, (failure) => {
      throw new Error(failure.code);
    }),
    language: 'en',
    t: translator('en'),
    restored: Promise.resolve(),
    tell: (notice) => void notices.push(notice),
  };
  const session = engine.document('d');
  const findings = async () => (await session.findingList({ offset: 0, limit: 99, filter: {} })).rows;
  return { app, session, steps, notices, findings };
}
