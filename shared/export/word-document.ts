import type { ICommentOptions, Paragraph } from 'docx';
import { withoutIllegalCharacters } from '#shared/text';
import type { ExportedDocument, ExportedFile } from './exporter';

/** The library is loaded when the first document is exported: a start without it is quicker. */
export const loadLibrary = () => import('docx');
export type Library = Awaited<ReturnType<typeof loadLibrary>>;

/** In half points: 10.5 pt, the usual size of Japanese documents. */
export const fontSize = 21;

const looks = {
  ja: { eastAsia: 'Yu Mincho', language: { value: 'en-US', eastAsia: 'ja-JP' } },
  zh: { eastAsia: 'SimSun', language: { value: 'en-US', eastAsia: 'zh-CN' } },
  en: { eastAsia: 'Yu Mincho', language: { value: 'en-US', eastAsia: 'ja-JP' } },
} as const satisfies Record<ExportedDocument['language'], object>;

/** A Word file of these paragraphs. */
export async function writeWord(
  library: Library,
  { title, language }: Pick<ExportedDocument, 'title' | 'language'>,
  paragraphs: readonly Paragraph[],
  comments: readonly ICommentOptions[] = [],
): Promise<ExportedFile> {
  const { eastAsia, language: languages } = looks[language];
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
  const document = new library.Document({
    title: withoutIllegalCharacters(title),
    creator: 'Suiko',
    styles: { default: { document: { run: { font, size: fontSize, language: languages } } } },
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: [{ children: paragraphs }],
  });
  return { kind: 'bytes', base64: await library.Packer.toBase64String(document) };
}

/** What a run takes for a text without line ends: tabs are elements of their own. */
export function runChildren({ Tab }: Library, text: string) {
  return withoutIllegalCharacters(text)
    .split('\t')
    .flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]))
    .filter((piece) => piece !== '');
}
