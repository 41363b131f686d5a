import { showDialog } from '#renderer/state';
import type { GlossaryToImport } from '#renderer/worker';
import type { FileRef } from '#shared/contract';
import type { ImportChoice } from '#shared/glossary';
import type { App } from './app';
import { showFailure } from './failures';
import { editGlossaries } from './glossary-edits';
import { tellWithUndo } from './names';

/** Lets the person choose a glossary of another program, and shows what an import of it would do. */
export async function askToImport(app: App, document: string): Promise<void> {
  showImport(app, document, await chooseImported(app));
}

/** Shows what an import of the first of these files would do; the others it may import itself. */
export function showImport(app: App, document: string, files: readonly FileRef[]): void {
  const [file] = files;
  if (file)
    app.store.update((state) => showDialog(state, { kind: 'import-glossary', document, file, files }));
}

/** Lets the person choose files of glossaries; those that were chosen together may import each other. */
export async function chooseImported(app: App): Promise<readonly FileRef[]> {
  const chosen = await app.host.pickFiles('glossary');
  if (chosen.ok) return chosen.value;
  showFailure(app, 'open.failed', chosen.failure);
  return [];
}

/**
 * Texts for the imports of a file, by the paths it names, out of files that the person chose; a page cannot follow a
 * path, so the name alone tells. What was not chosen is missing in the answer.
 */
export async function readImports(
  app: App,
  paths: readonly string[],
  files: readonly FileRef[],
): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(
    paths.map(async (path) => {
      const file = files.find(({ name }) => name === path.split('/').at(-1));
      const read = file && (await app.host.call('text:read', { file: file.id }));
      return read?.ok ? [[path, read.value.text] as const] : [];
    }),
  );
  return Object.fromEntries(texts.flat());
}

/** Where an import goes and who is right in its conflicts, by their places in the preview. */
export interface ImportOrder {
  readonly file: GlossaryToImport;
  /** An index into the engine's `glossaries()`, and what it is called. */
  readonly glossary: number;
  readonly name: string;
  readonly choices: ReadonlyMap<number, ImportChoice>;
}

/** Puts the entries of a file into a glossary; the notice takes all of it back. */
export async function importGlossary(
  app: App,
  id: string,
  { file, glossary, name, choices }: ImportOrder,
): Promise<void> {
  const engine = app.engine.document(id);
  const { put, removed } = await app.engine.settleImport(id, file, glossary, choices);
  const edits = await editGlossaries(app, id, async () => {
    const added = await engine.putEntries(put, glossary);
    const gone = await Promise.all(removed.map((entry) => engine.removeEntry(entry, glossary)));
    return [...added, ...gone.flat()];
  });
  const count = put.length;
  tellWithUndo(app, id, app.t('import.done', { count, file: file.fileName, name }), edits);
}
