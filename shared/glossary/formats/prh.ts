import type { Variant } from '../entry';
import { isMatchable } from '../regex-forms';
import type { EntryDraft, FormatReading, GlossaryFormat, ReadOptions } from './format';
import { Gatherer } from './gatherer';
import { limits } from './limits';
import { importsOf, type PrhImport } from './prh-imports';
import { isPattern, readPattern } from './prh-pattern';
import { prhWriter } from './prh-writer';
import { draftOfFields } from './yaml-fields';
import { readYaml, type YamlTree } from './yaml-tree';

/** The rules of prh (version 1). Nothing in them is run: a regular expression is kept as text. */
export const prh: GlossaryFormat = {
  id: 'prh',
  extensions: ['.yml', '.yaml'],
  looksLike: (beginning) => /^(?:rules|imports)[ \t]*:/mu.test(beginning),
  read: readPrh,
  writer: prhWriter,
};

function readPrh(text: string, options: ReadOptions): FormatReading {
  const gatherer = new Gatherer();
  const awaited = new Set<string>();
  const read = new Set<string>();

  function readFile(
    content: string,
    path: string | null,
    above: readonly string[],
    ignored: readonly string[],
  ): void {
    gatherer.file = path ?? undefined;
    const tree = readYaml(content, gatherer);
    if (tree?.kind !== 'map' || !(tree.fields.has('rules') || tree.fields.has('imports'))) {
      if (!gatherer.isRefused) gatherer.refuse('not-this-format', 1, 'prh');
      return;
    }
    for (const rule of itemsOf(tree.fields.get('rules'))) readRule(rule, ignored, gatherer);
    for (const imported of importsOf(tree.fields.get('imports'), path, gatherer))
      follow(imported, path, above);
    gatherer.file = path ?? undefined;
  }

  function follow({ path, line, ignored }: PrhImport, from: string | null, above: readonly string[]): void {
    gatherer.file = from ?? undefined;
    const chain = from === null ? above : [...above, from];
    if (chain.includes(path)) gatherer.refuse('import-cycle', line, [...chain, path].join(' → '));
    if (chain.includes(path) || read.has(path)) return;
    const content = options.imports?.[path];
    if (content === undefined) awaited.add(path);
    else if (content === null) gatherer.refuse('import-missing', line, path);
    else if (read.size >= limits.imports) gatherer.refuse('too-many-imports', line, String(read.size + 1));
    else {
      read.add(path);
      readFile(content, path, chain, ignored);
    }
  }

  readFile(text, null, [], []);
  return gatherer.finish(awaited.size > 0 ? [{ kind: 'imports', paths: [...awaited] }] : []);
}

export function itemsOf(tree: YamlTree | undefined): readonly YamlTree[] {
  if (tree === undefined) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

const understood = ['expected', 'pattern', 'patterns', 'regexpMustEmpty', 'options', 'specs', 'prh'];

function readRule(rule: YamlTree, ignored: readonly string[], gatherer: Gatherer): void {
  const { line } = rule;
  // A rule may be a mere word: the right form.
  const fields = rule.kind === 'map' ? rule.fields : new Map([['expected', rule]]);
  const term = textOf(fields.get('expected'));
  if (ignored.includes(term)) return;
  if (/\$\d/u.test(term)) {
    gatherer.drop('template', line, term);
    return;
  }
  const own = new Map([...fields].filter(([name]) => !understood.includes(name)));
  const draft = draftOfFields(own, line, gatherer);
  const message = textOf(fields.get('prh')).trim();
  const examples = itemsOf(fields.get('specs')).flatMap(exampleOf);
  gatherer.add(
    {
      ...(message !== '' && { note: message }),
      ...draft,
      term,
      variants: variantsOf(fields, term, draft, gatherer),
      ...(examples.length > 0 && { examples: [...examples, ...(draft.examples ?? [])] }),
    },
    line,
  );
}

/** What the patterns find, with what the file says of them besides; variants that are no pattern follow. */
function variantsOf(
  fields: ReadonlyMap<string, YamlTree>,
  term: string,
  { variants: detailed = [] }: Partial<EntryDraft>,
  gatherer: Gatherer,
): Variant[] {
  const rightForms = [term, ...detailed.filter(({ status }) => status === 'keep').map(({ text }) => text)];
  const isConditional = textOf(fields.get('regexpMustEmpty')) !== '';
  const patterns = [...itemsOf(fields.get('pattern')), ...itemsOf(fields.get('patterns'))];
  const found = patterns.flatMap((pattern): Variant[] => {
    const variant = readPattern(textOf(pattern), rightForms);
    if (variant.match !== 'regex') return [variant];
    if (isConditional) gatherer.drop('condition', pattern.line, variant.text);
    else if (!isMatchable(variant.text)) gatherer.drop('regex-unmatched', pattern.line, variant.text);
    // Without its condition the pattern would find too much, so a person decides.
    return [{ ...variant, ...(isConditional && { status: 'proposed' }) }];
  });
  const known = new Map(detailed.map((variant) => [variant.text, variant]));
  const kept = detailed.filter(
    (variant) => !isPattern(variant) || found.some(({ text }) => text === variant.text),
  );
  return [...kept, ...found.filter(({ text }) => !known.has(text))];
}

function exampleOf(spec: YamlTree): { before: string; after: string }[] {
  if (spec.kind !== 'map') return [];
  const [before, after] = [textOf(spec.fields.get('from')), textOf(spec.fields.get('to'))];
  return before === '' ? [] : [{ before, after }];
}

export function textOf(tree: YamlTree | undefined): string {
  return tree?.kind === 'text' ? tree.text : '';
}
