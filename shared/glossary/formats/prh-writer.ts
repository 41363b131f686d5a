import { stringify } from 'yaml';
import type { Entry } from '../entry';
import type { FormatWriter } from './format';
import { normalEntry } from './normal-entry';
import { escapeRegex, isPattern, readPattern, writePattern } from './prh-pattern';

const own = [
  ...['id', 'category', 'parts', 'reading', 'latin', 'source', 'not', 'status'],
  ...['by', 'date', 'note', 'tags', 'rev'],
] as const satisfies (keyof Entry)[];

/** Writes rules of prh, which hold everything: what prh does not know stands under `x-…`, which it passes over. */
export const prhWriter: FormatWriter = {
  hold(entry) {
    const normal = normalEntry(entry);
    if (normal === null || /\$\d/u.test(normal.term)) return null;
    const known: readonly string[] = [...own, 'term', 'variants', 'examples'];
    const { shown, others } = splitExamples(normal);
    return {
      id: normal.id,
      term: normal.term,
      ...Object.fromEntries(Object.entries(normal).filter(([name]) => known.includes(name))),
      ...(normal.examples && { examples: [...shown, ...others] }),
    };
  },
  write: (entries) =>
    stringify({ version: 1, rules: entries.map(ruleOf) }, { lineWidth: 0, aliasDuplicateObjects: false }),
  forSpreadsheets: false,
};

function ruleOf(entry: Entry): object {
  const { term, variants = [] } = entry;
  const rightForms = [term, ...variants.filter(({ status }) => status === 'keep').map(({ text }) => text)];
  const found = variants.filter(isPattern).sort((a, b) => b.text.length - a.text.length);
  const patterns = found.map((variant) => writePattern(variant, rightForms));
  const { shown, others } = splitExamples(entry);
  const details = patterns.map((pattern) => readPattern(pattern, rightForms));
  return {
    expected: term,
    ...(patterns.length > 0 && { patterns }),
    ...(found.length > 0 &&
      found.every(({ text }) => /^\w.*\w$/u.test(text)) && { options: { wordBoundary: true } }),
    ...(shown.length > 0 && { specs: shown.map(({ before, after }) => ({ from: before, to: after })) }),
    ...Object.fromEntries(
      own.flatMap((name) => (entry[name] === undefined ? [] : [[`x-${name}`, entry[name]]])),
    ),
    // The patterns alone may say it all, in the same order.
    ...(JSON.stringify(details) !== JSON.stringify(variants) && { 'x-variants': variants }),
    ...(others.length > 0 && { 'x-examples': others }),
  };
}

/** The examples that the rule alone does as they show, for prh refuses a file with a spec that fails; and the others. */
function splitExamples({ term, variants = [], examples = [] }: Entry) {
  const literal = variants.filter((variant) => isPattern(variant) && variant.match !== 'regex');
  const forms = literal.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(forms.map(escapeRegex).join('|') || '(?!)', 'gu');
  const isShown = ({ before, after }: { before: string; after: string }) =>
    before.replace(pattern, () => term) === after && before !== after;
  return { shown: examples.filter(isShown), others: examples.filter((example) => !isShown(example)) };
}
