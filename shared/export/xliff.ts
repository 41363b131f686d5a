import { alignedTexts, languageTags } from './aligned-texts';
import type { Exporter } from './exporter';
import { element, writeXml } from './xml';

/**
 * XLIFF 2.1 (OASIS): a unit a pair, the machine translation as source and the draft as target. Paragraphs that were
 * joined or parted stand in one segment, line by line.
 */
export const exportXliff: Exporter = (document) => {
  const tags = languageTags(document);
  const texts = alignedTexts(document);
  // A file has a unit at least.
  const units = (texts.length > 0 ? texts : [{ source: '', draft: '' }]).map(({ source, draft }, index) =>
    element('unit', { id: `u${index + 1}` }, [
      element('segment', { state: 'translated' }, [
        element('source', { 'xml:space': 'preserve' }, source),
        element('target', { 'xml:space': 'preserve' }, draft),
      ]),
    ]),
  );
  const root = element(
    'xliff',
    {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      version: '2.1',
      srcLang: tags.source,
      trgLang: tags.draft,
    },
    [element('file', { id: 'f1', original: document.title }, units)],
  );
  return { kind: 'text', text: writeXml(root) };
};
