/** Document text must never become links, images or headings. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&:]/gu, '\\$&');
}

/** As code, whatever backticks it holds; an empty text is shown as ∅. */
export function code(text: string): string {
  if (text === '') return '∅';
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
