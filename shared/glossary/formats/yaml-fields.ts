import { entryField } from './entry-fields';
import type { EntryDraft } from './format';
import type { Gatherer } from './gatherer';
import type { YamlTree } from './yaml-tree';

/**
 * What a rule says beyond prh, under our names for fields, with or without `x-`. All values of the file are texts, so
 * truth values and numbers are made of them here.
 */
export function draftOfFields(
  fields: ReadonlyMap<string, YamlTree>,
  line: number,
  gatherer: Gatherer,
): Partial<EntryDraft> {
  let draft: Partial<EntryDraft> = {};
  for (const [written, tree] of fields) {
    const name = written.replace(/^x-/u, '');
    const field = entryField(name, plainValue(name, tree));
    if (field) draft = { ...draft, ...field };
    else gatherer.dropField(written, line);
  }
  return draft;
}

const lists = ['latin', 'source', 'not', 'tags', 'variants', 'examples', 'notBefore', 'notAfter'];

function plainValue(name: string, tree: YamlTree): unknown {
  if (tree.kind === 'text') {
    if (name === 'rev') return Number(tree.text);
    if (name === 'case') return tree.text === 'true';
    if (name === 'variant') return { text: tree.text };
    return lists.includes(name) ? [plainValue(name === 'variants' ? 'variant' : '', tree)] : tree.text;
  }
  if (tree.kind === 'list')
    return tree.items.map((item) => plainValue(name === 'variants' ? 'variant' : '', item));
  return Object.fromEntries([...tree.fields].map(([key, part]) => [key, plainValue(key, part)]));
}
