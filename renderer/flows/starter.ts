import { parseGlossary } from '#shared/glossary';
import starterText from '../../corpus/starter/glossary.jsonl?raw';
import type { App } from './app';
import { showFailure, tellFailure } from './failures';
import { editGlossaries } from './glossary-edits';
import { createGlossary } from './glossary-files';
import { tellWithUndo } from './names';
import { changeSettings } from './settings';
import { setUsual } from './usual-glossaries';

/** Entries of the glossary that ships as a sample: a line each after the first. */
export const starterCount = starterText.trim().split('\n').length - 1;

const language = 'ja';

/**
 * Makes a glossary file of the person's own with the sample's entries, to be opened with every new Japanese text; the
 * notice takes that back, and the file stays.
 */
export async function takeStarter(app: App): Promise<void> {
  const made = await app.host.newGlossary(app.t('names.starter.name'), language);
  if (!made.ok) return showFailure(app, 'save.failed', made.failure);
  const read = parseGlossary(starterText);
  if (made.value === null || !read.ok) return;
  const { file } = made.value;
  const changes = read.value.glossary.entries.map((entry) => ({
    id: entry.id,
    before: null,
    after: { ...entry, rev: 1 },
  }));
  const written = await app.host.call('glossary:change', { glossary: file.id, by: 'start', changes });
  if (!written.ok) return tellFailure(app, app.t('names.notWritten'), written.failure);
  const usual = { glossary: file.id, lang: language };
  await setUsual(app, usual, true);
  await changeSettings(app, { offersStarter: false });
  app.tell({
    text: app.t('start.starter.done', { count: starterCount, name: file.name }),
    action: { label: app.t('common.undo'), run: () => void giveBack() },
  });

  async function giveBack(): Promise<void> {
    await setUsual(app, usual, false);
    await changeSettings(app, { offersStarter: true });
  }
}

/** Makes a glossary file of the person's own with the sample's entries, opened in a document. */
export async function openStarter(app: App, id: string): Promise<void> {
  const file = await createGlossary(app, id, app.t('names.starter.name'));
  const read = parseGlossary(starterText);
  if (!file || !read.ok) return;
  const engine = app.engine.document(id);
  const glossary = (await engine.glossaries()).findIndex(({ key }) => key === file.id);
  const edits = await editGlossaries(app, id, () =>
    engine.putEntries(
      read.value.glossary.entries.map(({ rev: _rev, ...entry }) => entry),
      glossary,
    ),
  );
  tellWithUndo(app, id, app.t('names.starter.done', { count: starterCount, name: file.name }), edits);
}
