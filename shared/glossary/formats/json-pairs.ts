import type { GlossaryFormat } from './format';
import { Gatherer } from './gatherer';
import { lineOfBreak } from './json-break';
import { itemLines } from './json-lines';
import { gatherPairs, type Pair } from './pairs';
import { holdPairs, sourcePairs } from './source-pairs';

/**
 * The JSON of translation tools for fans: an array of `{src, dst, info}`, or an object whose keys are the sources.
 * Written as an array.
 */
export const jsonPairs: GlossaryFormat = {
  id: 'json-pairs',
  extensions: ['.json'],
  looksLike: (beginning) => /^\s*(?:\[\s*(?:\{|\])|\{\s*(?:"|\}))/u.test(beginning),
  read(text, options) {
    const gatherer = new Gatherer();
    const parsed = parse(text, gatherer);
    const lines = parsed === undefined ? [] : itemLines(text);
    const pairs = pairsOf(parsed, (index) => lines[index] ?? 1, gatherer);
    return gatherPairs(pairs, gatherer, options);
  },
  writer: {
    hold: holdPairs,
    write: (entries) => {
      const items = sourcePairs(entries).map(({ from, to, note = '' }) => ({
        src: from,
        dst: to,
        info: note,
      }));
      return `${JSON.stringify(items, null, 2)}\n`;
    },
    forSpreadsheets: false,
  },
};

function parse(text: string, gatherer: Gatherer): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) gatherer.refuse('not-this-format', 1, 'json');
    return value;
  } catch {
    gatherer.refuse('broken-json', lineOfBreak(text));
    return undefined;
  }
}

const names = {
  from: ['src', 'source', 'original', 'key', 'raw'],
  to: ['dst', 'target', 'translation', 'value', 'trans'],
  note: ['info', 'note', 'comment', 'desc', 'description'],
} as const;

function pairsOf(value: unknown, lineOf: (index: number) => number, gatherer: Gatherer): Pair[] {
  if (!isRecord(value)) return [];
  const items = Array.isArray(value)
    ? value.map((item: unknown) => (isRecord(item) ? item : {}))
    : Object.entries(value).map(([src, item]) => ({ ...(isRecord(item) ? item : { dst: item }), src }));
  return items.map((item, index): Pair => {
    const line = lineOf(index);
    const field = (list: readonly string[]) => textAt(item, list);
    const known: readonly string[] = [...names.from, ...names.to, ...names.note];
    for (const key of Object.keys(item)) if (!known.includes(key)) gatherer.dropField(key, line);
    const note = field(names.note).trim();
    return { from: field(names.from), to: field(names.to), ...(note !== '' && { note }), line };
  });
}

function textAt(item: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  const value = keys.map((key) => item[key]).find((found) => typeof found === 'string');
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
