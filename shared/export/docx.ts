import type { ParagraphChild } from 'docx';
import type { Exporter } from './exporter';
import { splitRuby } from './ruby';
import { fontSize, type Library, loadLibrary, runChildren, writeWord } from './word-document';

/** A Word document, one paragraph a paragraph; ruby (｜漢字《かな》, 漢字《かな》) becomes ruby. */
export const exportDocx: Exporter = async (document) => {
  const library = await loadLibrary();
  const paragraphs = document.paragraphs.map(
    (text) =>
      new library.Paragraph({
        children: splitRuby(text).map((piece) =>
          typeof piece === 'string'
            ? new library.TextRun({ children: runChildren(library, piece) })
            : rubyRun(library, piece.base, piece.reading),
        ),
      }),
  );
  return writeWord(library, document, paragraphs);
};

/** The library knows no ruby: its elements (ECMA-376, 17.3.3.25) are put together here. Sizes are in half points. */
function rubyRun(library: Library, base: string, reading: string): ParagraphChild {
  const { BuilderElement, TextRun } = library;
  const value = (name: string, val: string | number) =>
    new BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
  const readingSize = Math.floor(fontSize / 2);
  const properties = [
    value('w:rubyAlign', 'distributeSpace'),
    value('w:hps', readingSize),
    value('w:hpsRaise', fontSize - 2),
    value('w:hpsBaseText', fontSize),
    value('w:lid', 'ja-JP'),
  ];
  const small = new TextRun({ children: runChildren(library, reading), size: readingSize });
  const children = [
    new BuilderElement({ name: 'w:rubyPr', children: properties }),
    new BuilderElement({ name: 'w:rt', children: [small] }),
    new BuilderElement({
      name: 'w:rubyBase',
      children: [new TextRun({ children: runChildren(library, base) })],
    }),
  ];
  return new TextRun({ children: [new BuilderElement({ name: 'w:ruby', children })] });
}
