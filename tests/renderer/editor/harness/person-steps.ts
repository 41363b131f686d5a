import {
  type App,
  applyChosen,
  assignSurname,
  attachFile,
  confirmSelection,
  correctProfile,
  ignoreFinding,
  joinWithNext,
  loadChanges,
  putNote,
  removeAttached,
  restoreSource,
  settleChanges,
  switchRule,
  takeBackIgnored,
} from '#renderer/flows';
import type { Entry } from '#shared/glossary';

/** What a person may do to document `b`, one kind after another; each leaves it other than it was. */
export const personSteps: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'a fix': async (app) => {
    const [first] = await findings(app);
    return app.editor.apply('b', () => session(app).fixFinding(first?.key ?? '', 0), 'fix');
  },
  'names of the glossary': async (app) => {
    const places = await session(app).preview({ kind: 'names' });
    await applyChosen(app, 'b', { keys: places.map(({ key }) => key), left: [] }, 'names');
  },
  'a batch': (app) => app.editor.apply('b', () => session(app).clean('safe'), 'clean'),
  'an ignored finding': async (app) => {
    const [first] = await findings(app);
    if (first) await ignoreFinding(app, 'b', first, 'here');
  },
  'one that is shown again': (app) => takeBackIgnored(app, 'b', 0),
  'a preview whose places stay': async (app) => {
    const [first] = await findings(app);
    await applyChosen(app, 'b', { keys: [], left: [first?.key ?? ''] }, 'left');
  },
  'a confirmation': (app) => {
    app.editor.reveal({ paragraph: 0, offset: 0 }, { paragraph: 1, offset: 1 });
    return confirmSelection(app, 'b', true);
  },
  'one that is taken back': (app) => confirmSelection(app, 'b', false),
  'a note': (app) => putNote(app, 'b', 1, '人名は要確認'),
  'a note that is taken away': (app) => putNote(app, 'b', 1, ''),
  'whom a surname means': async (app) => {
    const [entry] = await bearers(app);
    if (entry) await assignSurname(app, 'b', { paragraph: 3, offset: 0 }, entry);
  },
  'a rule that is switched off': (app) => switchRule(app, 'b', 'unbalanced-bracket', false),
  'a corrected style': (app) => correctProfile(app, 'b', { comma: '，' }),
  'an attached text': (app) =>
    attachFile(app, 'b', { id: 'original', name: 'original.txt', canOverwrite: false, canWatch: false }),
  'one that is removed': (app) => removeAttached(app, 'b'),
  'an accepted change': async (app) => {
    await loadChanges(app, 'b');
    return settleChanges(app, 'b', 'accept', [0]);
  },
  'a rejected change': (app) => settleChanges(app, 'b', 'reject', [0]),
  'two paragraphs made one': (app) => {
    app.editor.reveal({ paragraph: 3, offset: 0 });
    return joinWithNext(app, 'b');
  },
  'the source of a paragraph': (app) => {
    app.editor.reveal({ paragraph: 3, offset: 0 });
    return restoreSource(app, 'b');
  },
  'an earlier version': (app) =>
    app.editor.apply('b', () => session(app).returnTo(starts.get(app) ?? ''), 'restore'),
};

/** The project as it was when a document was made ready. */
const starts = new WeakMap<App, string>();

/** Gives the document its entries, which are no part of what undo takes back. */
export async function makeReady(app: App): Promise<void> {
  const person = { category: 'person' } as const;
  await session(app).putEntry({
    ...person,
    id: 'q3m7xk2vh9t4bd5n',
    term: '黄仁勲',
    parts: { surname: '黄', given: '仁勲' },
    variants: [{ text: '黄仁順' }],
  });
  await session(app).putEntry({
    ...person,
    id: 'q3m7xk2vh9t4bd5p',
    term: '黄志遠',
    parts: { surname: '黄', given: '志遠' },
  });
  starts.set(app, await session(app).projectText());
}

function session({ engine }: App) {
  return engine.document('b');
}

async function findings(app: App) {
  return (await session(app).findingList({ offset: 0, limit: 9, filter: {} })).rows;
}

async function bearers(app: App): Promise<Entry[]> {
  return (await session(app).entries()).map(({ entry }) => entry);
}
