import type { ExportedDocument } from './exporter';

/** A pair as text; paragraphs of one side are parted by `\n`, and an empty side is ''. */
export interface AlignedTexts {
  readonly source: string;
  readonly draft: string;
}

/** The pairs of a document in order, without those that are blank on both sides. */
export function alignedTexts({ source, paragraphs, pairs }: ExportedDocument): AlignedTexts[] {
  return pairs()
    .map((pair) => ({
      source: source.slice(pair.source.from, pair.source.to).join('\n'),
      draft: paragraphs.slice(pair.draft.from, pair.draft.to).join('\n'),
    }))
    .filter((texts) => texts.source.trim() !== '' || texts.draft.trim() !== '');
}

/**
 * Language tags of the two sides. Tools tell the sides of a pair by their languages, so the machine translation
 * carries a private subtag (BCP 47, 2.2.7).
 */
export function languageTags({ language }: ExportedDocument): { source: string; draft: string } {
  return { source: `${language}-x-mt`, draft: language };
}
