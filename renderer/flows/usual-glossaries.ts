import type { FileRef, UsualGlossary } from '#shared/contract';
import type { App } from './app';
import { tellFailure } from './failures';
import { openByKey } from './glossary-files';
import { changeSettings } from './settings';

/**
 * Opens in the engine the glossaries that a person wants with every new text of its language, and answers their files.
 * One that is not there is told, and wanted no more.
 */
export async function openUsualGlossaries(
  app: App,
  id: string,
  language: string,
): Promise<readonly FileRef[]> {
  const files: FileRef[] = [];
  for (const usual of app.store.get().settings.usualGlossaries) {
    if (usual.lang !== language) continue;
    const opened = await openByKey(app, id, usual.glossary);
    if (opened.ok) {
      files.push(opened.value);
      continue;
    }
    tellFailure(app, app.t('open.failed'), opened.failure);
    await setUsual(app, usual, false);
  }
  return files;
}

/** Whether a glossary is to be opened with every new text of its language from now on. */
export async function setUsual(app: App, usual: UsualGlossary, isWanted: boolean): Promise<void> {
  const others = app.store
    .get()
    .settings.usualGlossaries.filter(({ glossary }) => glossary !== usual.glossary);
  await changeSettings(app, { usualGlossaries: isWanted ? [...others, usual] : others });
}
