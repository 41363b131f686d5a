import type { Glossary } from '../entry';
import { parseGlossary } from '../parse-glossary';
import { writeGlossary } from '../write-glossary';
import type { FormatDrop, FormatReading, GlossaryFormat } from './format';

/** Our own file. Its tombstones are left out here: an import deletes nothing. */
export const suiko: GlossaryFormat = {
  id: 'suiko',
  extensions: ['.glossary.jsonl', '.jsonl'],
  looksLike: (beginning) => /^\s*\{"(?:\$":\s*"suiko-glossary"|id":\s*"[^"]+",\s*"term")/u.test(beginning),
  read: readSuiko,
  writer: {
    hold: (entry) => entry,
    write: (entries, lang) => writeGlossary({ lang, entries, tombstones: [] }),
    forSpreadsheets: false,
  },
};

function readSuiko(text: string): FormatReading {
  const parsed = parseGlossary(text);
  if (!parsed.ok) {
    const { line = 1, detail } = parsed.failure;
    const problem = { code: 'not-this-format', line, detail: detail ?? 'Suiko' } as const;
    return { entries: [], problems: [problem], dropped: [], needs: [] };
  }
  const { glossary, problems } = parsed.value;
  const lines = linesOf(glossary, text);
  const dropped = problems.map(({ line, code, detail }): FormatDrop => {
    const problem = { code, ...(detail !== undefined && { detail }) };
    return { code: 'broken-line', line, problem };
  });
  return {
    entries: glossary.entries.map((entry) => ({ entry, line: lines.get(entry.id) ?? 1 })),
    problems: [],
    dropped,
    needs: [],
  };
}

function linesOf({ entries }: Glossary, text: string): Map<string, number> {
  const ids = new Set(entries.map(({ id }) => id));
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const id = /"id":\s*"([^"]+)"/u.exec(line)?.[1];
    if (id !== undefined && ids.has(id) && !lines.has(id)) lines.set(id, index + 1);
  }
  return lines;
}
