import type { LoadedEditor } from '#renderer/editor';
import type { App } from '#renderer/flows';
import { addDocument, openStore } from '#renderer/state';
import { translator } from '#renderer/strings';
import type { Engine } from '#renderer/worker';
import { exampleDocument, exampleState } from '../../example-state';

/** The one file there is. */
const answer: App['host']['call'] = async (name) => {
  if (name !== 'text:read') refuse();
  const file = { id: 'original', name: 'original.txt', canOverwrite: false, canWatch: false };
  const read = {
    file,
    text: 'The first.\nThe second.',
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    sha256: '',
  };
  return { ok: true, value: read as never };
};

function refuse(): never {
  throw new Error('The harness has neither host nor search');
}

/** What flows need, over the real editor and engine; nothing is kept anywhere. */
export function makeApp(editor: LoadedEditor['api'], engine: Engine): App {
  const nothing = async () => {};
  return {
    editor,
    engine,
    store: openStore(addDocument(exampleState(), exampleDocument('b'))),
    host: {
      call: answer,
      on: refuse,
      pickFiles: refuse,
      fileFromDrop: refuse,
      newProjectFile: refuse,
      newGlossary: refuse,
      deliver: refuse,
    },
    searcher: { find: refuse, dispose() {} },
    exporter: { make: refuse },
    journal: { record() {}, renew() {}, flush: nothing, drop: nothing, release: nothing },
    language: 'en',
    t: translator('en'),
    restored: Promise.resolve(),
    tell() {},
  };
}
