import { escapeHtml } from '#shared/text';
import type { Exporter } from './exporter';
import { splitRuby } from './ruby';

/** A complete small page; spaces are kept, ruby (｜漢字《かな》, 漢字《かな》) becomes ruby. */
export const exportHtml: Exporter = ({ title, language, paragraphs }) => ({
  kind: 'text',
  text: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>p { margin: 0; white-space: pre-wrap; }</style>
</head>
<body>
${paragraphs.map((paragraph) => `<p>${withRuby(paragraph) || '<br>'}</p>\n`).join('')}</body>
</html>
`,
});

function withRuby(text: string): string {
  return splitRuby(text)
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      return `<ruby>${escapeHtml(piece.base)}<rp>《</rp><rt>${escapeHtml(piece.reading)}</rt><rp>》</rp></ruby>`;
    })
    .join('');
}
