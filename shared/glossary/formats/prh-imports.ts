import type { Gatherer } from './gatherer';
import { limits } from './limits';
import type { YamlTree } from './yaml-tree';

/** A file that a file of rules imports, by its path from the folder of the first file. */
export interface PrhImport {
  readonly path: string;
  readonly line: number;
  /** Right forms whose rules are not to be taken from it. */
  readonly ignored: readonly string[];
}

/** The imports of a file at `from` (`null`: the first). A path out of the folder is refused. */
export function importsOf(tree: YamlTree | undefined, from: string | null, gatherer: Gatherer): PrhImport[] {
  if (tree === undefined) return [];
  const items = tree.kind === 'list' ? tree.items : [tree];
  if (items.length > limits.imports) gatherer.refuse('too-many-imports', tree.line, String(items.length));
  return items.slice(0, limits.imports).flatMap((item): PrhImport[] => {
    const named = item.kind === 'map' ? item.fields.get('path') : item;
    const written = named?.kind === 'text' ? named.text : '';
    const path = pathWithin(written, from);
    if (path !== null) return [{ path, line: item.line, ignored: ignoredBy(item, gatherer) }];
    gatherer.refuse('import-outside', item.line, written);
    return [];
  });
}

/** A path from the first file's folder, or `null` when it is empty, absolute, an address, or leads outside. */
function pathWithin(written: string, from: string | null): string | null {
  if (written === '' || /^[/\\]|^[a-z][a-z0-9+.-]*:|\\|\0/iu.test(written)) return null;
  const steps: string[] = [];
  for (const step of [...(from?.split('/').slice(0, -1) ?? []), ...written.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length > 0 ? steps.join('/') : null;
}

function ignoredBy(item: YamlTree, gatherer: Gatherer): string[] {
  if (item.kind !== 'map') return [];
  const rules = item.fields.get('ignoreRules');
  if (rules?.kind !== 'list') return [];
  return rules.items.flatMap((rule) => {
    const expected = rule.kind === 'map' ? rule.fields.get('expected') : rule;
    if (expected?.kind === 'text') return [expected.text];
    gatherer.dropField('ignoreRules', rule.line);
    return [];
  });
}
