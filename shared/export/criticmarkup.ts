import type { ExportedComment, Exporter } from './exporter';
import { type TrackedPart, trackText } from './tracked-text';

/**
 * CriticMarkup (criticmarkup.com): `{--deleted--}`, `{++inserted++}`, `{~~before~>after~~}` and, behind its paragraph,
 * `{>>comment<<}` in the plain text, one paragraph a line; a line end inside a mark came or went. The notation has
 * no escapes: braces of the text that would be read as marks become character references, which Markdown shows as
 * they were.
 */
export const exportCriticMarkup: Exporter = ({ source, paragraphs, comments }) => {
  const waiting = comments.toSorted((a, b) => a.paragraph - b.paragraph);
  let line = 0;
  let text = '';
  for (const part of trackText(source, paragraphs)) {
    if (part.kind === 'kept') {
      for (const piece of part.text.match(/\n|[^\n]+/gu) ?? []) {
        if (piece === '\n') text += takeComments(waiting, line++);
        text += escapeOpening(piece);
      }
    } else {
      line += part.after.split('\n').length - 1;
      text += markUp(part) + takeComments(waiting, line - 1);
    }
  }
  return { kind: 'text', text: text + takeComments(waiting, line) };
};

function markUp({ before, after }: Extract<TrackedPart, { kind: 'changed' }>): string {
  const [old, now] = [escapeBraces(before), escapeBraces(after)];
  if (now === '') return `{--${old}--}`;
  if (old === '') return `{++${now}++}`;
  return `{~~${old.replaceAll('~>', '~&gt;')}~>${now}~~}`;
}

/** Takes the comments on paragraphs up to `last` from those waiting. */
function takeComments(waiting: ExportedComment[], last: number): string {
  const count = waiting.findIndex(({ paragraph }) => paragraph > last);
  const taken = waiting.splice(0, count < 0 ? waiting.length : count);
  return taken.map(({ text }) => `{>>${escapeBraces(text.replaceAll('\n', ' '))}<<}`).join('');
}

function escapeOpening(text: string): string {
  return text.replace(/\{(?=\+\+|--|~~|==|>>)/gu, '&#123;');
}

function escapeBraces(text: string): string {
  return escapeOpening(text).replace(/(?<=\+\+|--|~~|==|<<)\}/gu, '&#125;');
}
