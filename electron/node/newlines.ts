import type { Newline } from '#shared/contract';

/** Folds all line ends to `\n` and says which kinds there were; a text without line ends counts as `lf`. */
export function foldNewlines(text: string): { text: string; newline: Newline } {
  if (!text.includes('\r')) return { text, newline: 'lf' };
  const kinds = new Set(text.match(/\r\n|\r|\n/g));
  const [only] = kinds;
  const newline = kinds.size > 1 ? 'mixed' : only === '\r\n' ? 'crlf' : 'cr';
  return { text: text.replace(/\r\n?/g, '\n'), newline };
}

export function unfoldNewlines(text: string, newline: 'lf' | 'crlf'): string {
  return newline === 'lf' ? text : text.replaceAll('\n', '\r\n');
}
