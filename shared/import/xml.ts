import { SaxesParser } from 'saxes';

/** What is told of an XML text; names are without prefixes. */
export interface XmlHandler {
  /** `above` are the names of the elements round it, the outermost first. */
  open(name: string, above: readonly string[], attributes: Readonly<Record<string, string>>): void;
  close?(name: string, above: readonly string[]): void;
  text?(text: string): void;
}

/** `entities`: it brings a document type, in which entities could be defined; nothing after it was read. */
export type XmlEnd = 'whole' | 'broken' | 'entities';

/** Elements inside each other; Word's own documents stay below a hundred. */
const deepest = 2000;
const chunk = 64 * 1024;

/** Reads an XML text up to its end or its first fault. Entities are never expanded and nothing is fetched. */
export function readXml(text: string, handler: XmlHandler): XmlEnd {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const above: string[] = [];
  let end: XmlEnd = 'whole';
  parser.on('error', () => {
    if (end === 'whole') end = 'broken';
  });
  parser.on('doctype', () => {
    end = 'entities';
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (end !== 'whole') return;
    const local = localName(name);
    handler.open(local, above, localNames(attributes));
    above.push(local);
    if (above.length > deepest) end = 'broken';
  });
  parser.on('closetag', () => {
    const name = above.pop();
    if (end === 'whole' && name !== undefined) handler.close?.(name, above);
  });
  const take = (part: string) => {
    if (end === 'whole') handler.text?.(part);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  const hasEnded = () => end !== 'whole';
  for (let at = 0; at < text.length && !hasEnded(); at += chunk) parser.write(text.slice(at, at + chunk));
  if (!hasEnded()) parser.close();
  return end;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
