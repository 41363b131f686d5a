import { SaxesParser } from 'saxes';
import type { Gatherer } from './gatherer';
import { limits } from './limits';

/** An element with what is inside it; names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
  /** 1-based, where its start tag ends. */
  readonly line: number;
}

const chunk = 64 * 1024;

/**
 * Reads XML and hands out each outermost element of one of the names `wanted`, whole, with the elements it stands in
 * from the root on (without their content). Entities are never defined here: a document type that does is refused.
 */
export function readXml(
  text: string,
  wanted: readonly string[],
  gatherer: Gatherer,
  take: (node: XmlNode, above: readonly XmlNode[]) => void,
): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlNode[] = [];
  let wantedAt = -1;
  parser.on('error', ({ message }) => {
    // What comes after the first mistake is mostly its consequence.
    if (!gatherer.isRefused) gatherer.refuse('broken-xml', parser.line, message.replace(/^\d+:\d+: /u, ''));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) gatherer.refuse('xml-entities', parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (gatherer.isRefused) return;
    const node: XmlNode = { name: localName(name), attributes, children: [], line: parser.line };
    if (wantedAt >= 0) open.at(-1)?.children.push(node);
    else if (wanted.includes(node.name)) wantedAt = open.length;
    open.push(node);
    if (open.length > limits.depth) gatherer.refuse('too-deep', parser.line);
  });
  const addText = (part: string) => {
    if (wantedAt >= 0) open.at(-1)?.children.push(part);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (gatherer.isRefused) return;
    const node = open.pop();
    if (open.length !== wantedAt || !node) return;
    wantedAt = -1;
    take(node, open);
  });
  for (let at = 0; at < text.length && !gatherer.isRefused; at += chunk)
    parser.write(text.slice(at, at + chunk));
  if (!gatherer.isRefused) parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** All elements of one of the names at any depth, in order; not inside each other. */
export function findElements(node: XmlNode, names: readonly string[]): XmlNode[] {
  return elementsOf(node).flatMap((child) =>
    names.includes(child.name) ? [child] : findElements(child, names),
  );
}

/** The text of an element and of what is in it, without elements of the names `except`. */
export function textIn(node: XmlNode, except: readonly string[] = []): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : except.includes(child.name) ? '' : textIn(child, except),
    )
    .join('');
}

/** The name of a text's root element without its prefix, as far as its beginning tells. */
export function rootName(beginning: string): string | null {
  const bare = beginning.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>/gu, '');
  return /^\s*<(?:[\w.-]+:)?([\w.-]+)/u.exec(bare)?.[1] ?? null;
}
