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

const builder = new XmlBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressBooleanAttributes: false,
  format: true,
  indentBy: '',
});

export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([root]).trim()}\n`;
}
