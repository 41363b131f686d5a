import XMLBuilder from 'fast-xml-builder';
import { withoutIllegalCharacters } from '#shared/text';

/** An element as the builder takes it, order kept. */
export interface XmlElement {
  readonly [name: string]: readonly (XmlElement | XmlText)[] | Readonly<Record<string, string>>;
}

interface XmlText {
  readonly '#text': string;
}

/** An element with attributes and its content: elements, or a text, which may have several lines. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlElement[] | string = [],
): XmlElement {
  const children = typeof content === 'string' ? [{ '#text': legal(content) }] : content;
  const legalAttributes = Object.entries(attributes).map(([key, value]) => [key, legal(value)]);
  return { [name]: children, ':@': Object.fromEntries(legalAttributes) };
}

/** A whole XML document in UTF-8. */
export function writeXml(root: XmlElement): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressBooleanAttributes: false,
    format: true,
    indentBy: ' ',
  });
  return `${builder.build([element('?xml', { version: '1.0', encoding: 'UTF-8' }), root])}\n`;
}

function legal(text: string): string {
  return text.split('\n').map(withoutIllegalCharacters).join('\n');
}
