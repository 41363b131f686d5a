import '@fontsource/biz-udgothic/japanese-400.css';
import 'monaco-editor/features/codeEditor/register';
import { editor } from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

/** What Suiko is measured beside: two editors with the same text, wrapped as Suiko's, and nothing else. */
globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };

const panes = (['source', 'draft'] as const).map((id) => {
  const place = document.getElementById(id);
  if (!place) throw new Error(`the page has no ${id}`);
  return editor.create(place, {
    model: null,
    readOnly: id === 'source',
    ariaLabel: id === 'source' ? 'Source' : 'Draft',
    wordWrap: 'on',
    wrappingStrategy: 'simple',
    fontFamily: '"BIZ UDGothic", "Noto Sans Mono CJK JP", monospace',
    fontSize: 15,
    lineHeight: 26,
    minimap: { enabled: false },
    automaticLayout: true,
  });
});

document.querySelector('input')?.addEventListener('change', async (event) => {
  const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
  if (!file) return;
  const text = await file.text();
  for (const pane of panes) pane.setModel(editor.createModel(text, 'plaintext'));
});
