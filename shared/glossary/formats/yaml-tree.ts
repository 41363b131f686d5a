import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Gatherer } from './gatherer';
import { inMegabytes, limits } from './limits';

/** YAML as plain data with lines: all scalars are texts, tags are refused, aliases are counted. */
export type YamlTree =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly YamlTree[]; readonly line: number }
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, YamlTree>; readonly line: number };

/** Reads a YAML text; `null` when it is empty or refused, which the gatherer knows. */
export function readYaml(text: string, gatherer: Gatherer): YamlTree | null {
  if (text.length > limits.yaml) {
    gatherer.refuse('too-large', 1, inMegabytes(limits.yaml));
    return null;
  }
  const lines = new LineCounter();
  // `failsafe`: no value becomes a number, a date or null. Keys are compared here, where it takes linear time.
  const options = {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  } as const;
  const document = parseDocument<ParsedNode>(text, options);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  for (const { code, message, pos } of document.errors) {
    if (code === 'RESOURCE_EXHAUSTION') gatherer.refuse('too-deep', lineAt(pos[0]));
    else gatherer.refuse('broken-yaml', lineAt(pos[0]), message);
  }
  if (gatherer.isRefused || document.contents === null) return null;
  let aliased = 0;

  function treeOf(node: Node | null, depth: number, throughAlias: boolean, nearby: number): YamlTree {
    // What an alias brings in stands where the alias does.
    const line = node?.range && !throughAlias ? lineAt(node.range[0]) : nearby;
    const empty = { kind: 'text', text: '', line } as const;
    if (node === null || gatherer.isRefused) return empty;
    if (throughAlias && ++aliased > limits.aliased) gatherer.refuse('too-many-aliases', line);
    if (depth > limits.depth) gatherer.refuse('too-deep', line);
    if (isAlias(node)) return treeOf(node.resolve(document) ?? null, depth + 1, true, line);
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$/u.test(node.tag))
      gatherer.refuse('yaml-tag', line, node.tag);
    const child = (part: unknown) => treeOf(isNode(part) ? part : null, depth + 1, throughAlias, line);
    if (isSeq(node)) return { kind: 'list', items: node.items.map(child), line };
    if (!isMap(node)) return isScalar(node) ? { kind: 'text', text: String(node.value ?? ''), line } : empty;
    const fields = node.items.map(({ key, value }) => [keyText(key), child(value)] as const);
    return { kind: 'map', fields: new Map(fields), line };
  }
  return treeOf(document.contents, 0, false, 1);
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isMap(value) || isSeq(value) || isScalar(value);
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}
