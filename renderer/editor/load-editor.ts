import type { EditorSetup, LoadedEditor } from './editor-api';

/** Loads Monaco in the interface's language, then the panes. Called once in the life of a page. */
export async function loadEditor(setup: EditorSetup): Promise<LoadedEditor> {
  throw new Error(`Not built yet: ${setup.language}`);
}
