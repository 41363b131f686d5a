import { alignedTexts, languageTags } from './aligned-texts';
import type { Exporter } from './exporter';
import { element, writeXml } from './xml';

/** TMX 1.4b (LISA): a translation unit a pair. Paragraphs that only one side has are no pair and are left out. */
export const exportTmx: Exporter = (document) => {
  const tags = languageTags(document);
  const units = alignedTexts(document)
    .filter(({ source, draft }) => source.trim() !== '' && draft.trim() !== '')
    .map(({ source, draft }) =>
      element('tu', {}, [
        element('tuv', { 'xml:lang': tags.source }, [element('seg', {}, source)]),
        element('tuv', { 'xml:lang': tags.draft }, [element('seg', {}, draft)]),
      ]),
    );
  const header = element('header', {
    creationtool: 'Suiko',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'Suiko',
    adminlang: 'en',
    srclang: tags.source,
    datatype: 'plaintext',
    creationdate: basicDate(document.revision.date),
  });
  return {
    kind: 'text',
    text: writeXml(element('tmx', { version: '1.4' }, [header, element('body', {}, units)])),
  };
};

/** 2026-01-31T10:20:30.400Z → 20260131T102030Z, the form TMX asks for. */
function basicDate(iso: string): string {
  return iso.replace(/\.\d+|[-:]/gu, '');
}
