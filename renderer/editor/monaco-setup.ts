import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import type { DiffProvider } from './diff-provider';
import { draftLanguage, sourceLanguage } from './languages';
import { editor, languages } from './monaco';
import './editor.css';
import './fonts.css';
import { keepKnownSums } from './prefix-sums';
import { wrapByDrawnWidth } from './wrapping';

/** Before the first editor or model is made, and once. */
export function setUpMonaco(diffProvider: DiffProvider): void {
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  StandaloneServices.initialize({
    diffProviderFactoryService: { createDiffProvider: () => diffProvider },
  });
  wrapByDrawnWidth();
  keepKnownSums();
  for (const id of [draftLanguage, sourceLanguage]) languages.register({ id });
  void remeasureWhenFontsCome();
}

/** Wrapping counts widths of the font that is there; the bundled one may come after the first layout. */
async function remeasureWhenFontsCome(): Promise<void> {
  await document.fonts.load('16px "BIZ UDGothic"', 'Aあ');
  editor.remeasureFonts();
}
