import { escapeHtml } from '#shared/text';
import type { Exporter } from './exporter';

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
${paragraphs.map((paragraph) => `<p>${withRuby(escapeHtml(paragraph)) || '<br>'}</p>\n`).join('')}</body>
</html>
`,
});

/** Explicit ruby takes any base; without the bar, kanji before kana, since 《》 also marks titles and thoughts. */
function withRuby(html: string): string {
  return html.replace(
    /｜([^｜《》]{1,50})《([^《》]{1,50})》|([\p{Script=Han}々〆ヶ]{1,20})《([ぁ-ゖァ-ヺー・]{1,50})》/gu,
    (
      _,
      explicit: string | undefined,
      reading: string | undefined,
      kanji: string | undefined,
      kana: string | undefined,
    ) => `<ruby>${explicit ?? kanji}<rp>《</rp><rt>${reading ?? kana}</rt><rp>》</rp></ruby>`,
  );
}
