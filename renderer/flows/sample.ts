import { parseGlossary } from '#shared/glossary';
import glossaryText from '../../corpus/chip-chiefs/glossary.jsonl?raw';
import sampleText from '../../corpus/chip-chiefs/source.txt?raw';
import type { App } from './app';
import { openText } from './open-document';
import { openOnce, showOpen } from './opening';
import { sha256 } from './sha256';

/** Opens the article of the corpus with its glossary as the document's own. */
export async function openSample(app: App): Promise<void> {
  const hash = await sha256(sampleText);
  if (showOpen(app, ({ source }) => source.sha256 === hash)) return;
  await openOnce(app, hash, () => openNewSample(app, hash));
}

async function openNewSample(app: App, hash: string): Promise<void> {
  const name = app.t('sample.name');
  const read = parseGlossary(glossaryText);
  await openText(app, {
    name,
    text: sampleText,
    source: {
      fileName: name,
      encoding: 'utf-8',
      bom: false,
      newline: 'lf',
      sha256: hash,
    },
    textFile: null,
    glossaries: [],
    entries: read.ok ? read.value.glossary.entries : [],
  });
}

/** Opens a text that never was a file. */
export async function openPasted(app: App, name: string, pasted: string): Promise<void> {
  const text = pasted.replace(/\r\n?/gu, '\n');
  await openText(app, {
    name,
    text,
    source: { fileName: name, encoding: 'utf-8', bom: false, newline: 'lf', sha256: await sha256(text) },
    textFile: null,
    glossaries: [],
    entries: [],
  });
}
