import { extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Host, WindowCalls } from '#electron/node';
import { succeed } from '#shared/text';
import type { Words } from './words';

const extensions = {
  document: ['suiko', 'txt', 'md', 'markdown', 'text', 'docx', 'html', 'htm', 'xhtml', 'srt', 'vtt'],
  glossary: [
    ...['jsonl', 'json', 'csv', 'tsv', 'yml', 'yaml', 'tbx'],
    ...['txt', 'utf8', 'tab', 'tmx', 'xlf', 'xliff'],
  ],
  style: ['json'],
};

/** The system's dialogs; what a person chose there comes back as references. */
export function createDialogCalls(
  window: BrowserWindow,
  { refs }: Host,
  words: () => Promise<Words>,
): Pick<WindowCalls, 'dialog:open' | 'dialog:save'> {
  return {
    async 'dialog:open'({ kind }) {
      const said = await words();
      const names = { document: said.documents, glossary: said.glossaries, style: said.styles };
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: names[kind], extensions: extensions[kind] },
          { name: said.allFiles, extensions: ['*'] },
        ],
      });
      return succeed(await Promise.all(filePaths.map((path) => refs.forOpened(path))));
    },
    async 'dialog:save'({ name }) {
      const { allFiles } = await words();
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters: [...filterFor(name), { name: allFiles, extensions: ['*'] }],
      });
      return succeed(canceled || !filePath ? null : await refs.forSaving(filePath));
    },
  };
}

function filterFor(name: string): FileFilter[] {
  const extension = extname(name).slice(1);
  return extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
}
