import type { Exporter } from './exporter';
import { loadLibrary, runChildren, writeWord } from './word-document';

/** A Word document, one paragraph a paragraph. */
export const exportDocx: Exporter = async (document) => {
  const library = await loadLibrary();
  const { Paragraph, TextRun } = library;
  const paragraphs = document.paragraphs.map((text) => {
    const children = runChildren(library, text);
    return new Paragraph({ children: children.length === 0 ? [] : [new TextRun({ children })] });
  });
  return writeWord(library, document, paragraphs);
};
