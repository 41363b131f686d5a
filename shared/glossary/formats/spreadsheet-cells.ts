/** What a spreadsheet would take for a formula, after any apostrophes of ours. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;

/** Puts an apostrophe before a cell that a spreadsheet would run; `readCell` takes it off again. */
export function escapeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function unescapeCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** Several texts in one cell, parted by |; a | in a text is written \|. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

export function splitList(cell: string): string[] {
  const texts = cell.match(/(?:[^\\|]|\\.)+|\\$/gsu) ?? [];
  return texts.map((text) => text.trim().replace(/\\([\\|])/gu, '$1')).filter((text) => text !== '');
}
