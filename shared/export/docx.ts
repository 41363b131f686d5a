import type { Paragraph } from 'docx';
import type { ExportedDocument, Exporter } from './exporter';
import { withoutIllegalCharacters } from './legal-characters';

/** The library is loaded when the first document is exported: a start without it is quicker. */
const loadLibrary = () => import('docx');
type Library = Awaited<ReturnType<typeof loadLibrary>>;

const looks = {
  ja: { eastAsia: 'Yu Mincho', language: { value: 'en-US', eastAsia: 'ja-JP' } },
  zh: { eastAsia: 'SimSun', language: { value: 'en-US', eastAsia: 'zh-CN' } },
  en: { eastAsia: 'Yu Mincho', language: { value: 'en-US', eastAsia: 'ja-JP' } },
} as const satisfies Record<ExportedDocument['language'], object>;

/** A Word document, one paragraph a paragraph. */
export const exportDocx: Exporter = async ({ title, language, paragraphs }) => {
  const library = await loadLibrary();
  const { eastAsia, language: languages } = looks[language];
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
  const document = new library.Document({
    title: withoutIllegalCharacters(title),
    creator: 'Suiko',
    // In half points: 10.5 pt, the usual size of Japanese documents.
    styles: { default: { document: { run: { font, size: 21, language: languages } } } },
    sections: [{ children: paragraphs.map((text) => toParagraph(library, withoutIllegalCharacters(text))) }],
  });
  return { kind: 'bytes', base64: await library.Packer.toBase64String(document) };
};

function toParagraph({ Paragraph, TextRun, Tab }: Library, text: string): Paragraph {
  const pieces = text.split('\t').flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]));
  return new Paragraph({ children: text === '' ? [] : [new TextRun({ children: pieces })] });
}
