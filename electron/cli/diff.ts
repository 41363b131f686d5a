import type { Command } from 'commander';
import { type Change, diff } from '#shared/diff';
import { paragraphStarts, placeAt } from '#shared/text';
import type { CliIo } from './io';
import { formatOption } from './options';
import { readInput } from './read-input';

/** `suiko diff`: what changed between two texts. */
export function addDiff(program: Command, io: CliIo): void {
  program
    .command('diff')
    .description('list what changed between two texts')
    .argument('<before>')
    .argument('<after>')
    .addOption(formatOption(['text', 'json', 'html']))
    .action(
      async (before: string, after: string, { format }: { readonly format: 'text' | 'json' | 'html' }) => {
        const base = (await readInput(before, io)).text;
        const draft = (await readInput(after, io)).text;
        const { changes } = diff(base, draft);
        if (format === 'json')
          await io.write(
            `${JSON.stringify({ changes: changes.map((change) => changeJson(change, base, draft)) })}\n`,
          );
        else if (format === 'html') await io.write(htmlOf(changes, base, draft));
        else await io.write(textOf(changes, base, draft));
      },
    );
}

function changeJson(change: Change, base: string, draft: string) {
  return {
    base: [change.base.from, change.base.to],
    draft: [change.draft.from, change.draft.to],
    before: base.slice(change.base.from, change.base.to),
    after: draft.slice(change.draft.from, change.draft.to),
    kind: change.kind,
    ...(change.counterpart !== undefined && { counterpart: change.counterpart }),
    ...(change.inner && { inner: change.inner.map((one): object => changeJson(one, base, draft)) }),
  };
}

function textOf(changes: readonly Change[], base: string, draft: string): string {
  const starts = paragraphStarts(draft.split('\n'));
  return changes
    .map((change) => {
      const place = placeAt(starts, change.draft.from);
      const { before, after } = changeJson(change, base, draft);
      return `${place.paragraph + 1}:${place.offset + 1}: ${change.kind} ${JSON.stringify(before)} → ${JSON.stringify(after)}\n`;
    })
    .join('');
}

/** A page that shows the draft with what was deleted and inserted. */
function htmlOf(changes: readonly Change[], base: string, draft: string): string {
  let at = 0;
  let body = '';
  for (const change of changes) {
    body += escapeHtml(draft.slice(at, change.draft.from));
    const { before, after } = changeJson(change, base, draft);
    if (before !== '') body += `<del>${escapeHtml(before)}</del>`;
    if (after !== '') body += `<ins>${escapeHtml(after)}</ins>`;
    at = change.draft.to;
  }
  body += escapeHtml(draft.slice(at));
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Suiko</title>\n<pre style="white-space: pre-wrap">${body}</pre>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
