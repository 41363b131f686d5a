import { parseGlossary } from '#shared/glossary';
import starterText from '../../corpus/starter/glossary.jsonl?raw';
import type { App } from './app';
import { editGlossaries } from './glossary-edits';
import { createGlossary } from './glossary-files';
import { tellWithUndo } from './names';

/** Entries of the glossary that ships as a sample: a line each after the first. */
export const starterCount = starterText.trim().split('\n').length - 1;

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
