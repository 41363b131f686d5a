import { escapeHtml } from '#shared/text';
import type { ReportedChange, ReportWords } from './reported-change';

/** A report as one page that needs nothing from elsewhere and runs nothing; `name` is the document's. */
export function reportAsHtml(name: string, changes: readonly ReportedChange[], words: ReportWords): string {
  const title = `${escapeHtml(words.title)}: ${escapeHtml(name)}`;
  const heads = [words.place, words.before, words.after, words.reason];
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 14px/1.6 system-ui, sans-serif; }
body { margin: 2em auto; max-width: 75em; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .3em .6em; text-align: left; vertical-align: top; }
td { overflow-wrap: anywhere; white-space: pre-wrap; }
td:first-child { text-align: right; white-space: nowrap; }
</style>
</head>
<body>
<h1>${title}</h1>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${changes.map(toRow).join('')}</tbody>
</table>
</body>
</html>
`;
}

function toRow({ place, before, after, reason }: ReportedChange): string {
  const [old, now] = [cell(before), cell(after)];
  return `<tr><td>${place}</td><td>${old && `<del>${old}</del>`}</td><td>${now && `<ins>${now}</ins>`}</td><td>${cell(reason)}</td></tr>\n`;
}

/** Line ends of the text are shown as marks, since a change may be nothing else. */
function cell(text: string): string {
  return text.split('\n').map(escapeHtml).join('↵\n');
}
