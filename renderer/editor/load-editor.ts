import type { EditorLanguage, EditorSetup, LoadedEditor } from './editor-api';

/** Monaco reads its words while its modules load, so they come first; English is built in. */
const words: Record<EditorLanguage, () => Promise<unknown>> = {
  en: async () => {},
  ja: () => import('monaco-editor/nls/lang/ja'),
  zh: () => import('monaco-editor/nls/lang/zh-cn'),
};

/** Loads Monaco in the interface's language, then the panes. Called once in the life of a page. */
export async function loadEditor(setup: EditorSetup): Promise<LoadedEditor> {
  await words[setup.language]();
  const { startEditor } = await import('./start-editor');
  return startEditor(setup);
}
