import XmlBuilder from 'fast-xml-builder';

/** An element to be written; texts are escaped. */
export type XmlElement = Readonly<Record<string, unknown>>;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlElement[] | string,
): XmlElement {
  const children = typeof content === 'string' ? [{ '#text': content }] : content;
  return { [name]: children, ':@': attributes };
}

/** Elements one on a line: between them white space says nothing, and a difference is seen. */
export function onLines(elements: readonly XmlElement[]): XmlElement[] {
  const lineEnd = { '#text': '\n' };
  return [lineEnd, ...elements.flatMap((one) => [one, lineEnd])];
}

const builder = new XmlBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressBooleanAttributes: false,
});

export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([root])}\n`;
}
