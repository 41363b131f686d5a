import type { Exporter } from './exporter';

/**
 * Markdown (CommonMark with GitHub's additions) that shows the text as it is: what would be read as markup is
 * escaped. A blank line parts paragraphs, so empty paragraphs have no place of their own.
 */
export const exportMarkdown: Exporter = ({ paragraphs }) => {
  const blocks = paragraphs.filter((paragraph) => paragraph.trim() !== '').map(escapeParagraph);
  return { kind: 'text', text: blocks.map((block) => `${block}\n`).join('\n') };
};

function escapeParagraph(paragraph: string): string {
  return escapeStart(escapeOutsideUrls(paragraph));
}

/** A bare URL is a link as it stands and would be another one with backslashes inside. */
function escapeOutsideUrls(text: string): string {
  return text
    .split(/(https?:\/\/[\w\-.~:/?#@!$&+,;=%]+)/u)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeInline(piece)))
    .join('');
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<~|]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** Marks that make a heading, quotation, list, rule or indented code where a line begins with them. */
function escapeStart(text: string): string {
  return text
    .replace(/^[ \t]/u, (space) => (space === ' ' ? '&#32;' : '&#9;'))
    .replace(/^(?:[>+]|#{1,6}(?=\s|$)|-(?=[\s-]|$)|=+(?=\s*$))/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
