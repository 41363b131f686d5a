import type { XmlNode } from './read-xml';

/** What a format says of one of its elements. */
export interface ElementRule {
  /** By name the form of its value; those with `?` may be missing, no others may stand there. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** The names of its children in order, each with a comma behind it; `#text` where it holds text. */
  readonly content: RegExp;
  readonly hasText?: boolean;
}

export type XmlRules = Readonly<Record<string, ElementRule>>;

/** What of an element, and of all inside it, is against the rules, in words; nothing where all is well. */
export function findViolations(node: XmlNode, rules: XmlRules): string[] {
  const rule = rules[node.name];
  if (!rule) return [`<${node.name}> is unknown`];
  const children = node.children.map(({ name }) => `${name},`).join('');
  return [
    ...attributeViolations(node, rule),
    ...(rule.content.test(children) ? [] : [`<${node.name}> holds ${children || 'nothing'}`]),
    ...(rule.hasText || node.text.trim() === '' ? [] : [`<${node.name}> holds text`]),
    ...node.children.flatMap((child) => findViolations(child, rules)),
  ];
}

function attributeViolations({ name, attributes }: XmlNode, { attributes: known }: ElementRule): string[] {
  const violations: string[] = [];
  for (const [key, pattern] of Object.entries(known)) {
    const value = attributes[key.replace('?', '')];
    if (value === undefined && !key.endsWith('?')) violations.push(`<${name}> lacks ${key}`);
    if (value !== undefined && !pattern.test(value)) violations.push(`<${name} ${key}="${value}">`);
  }
  for (const key of Object.keys(attributes))
    if (!(key in known) && !(`${key}?` in known)) violations.push(`<${name}> has ${key}`);
  return violations;
}

/** Values that stand more than once. */
export function findDuplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const any = /^[\s\S]*$/u;
const yesOrNo = /^(?:yes|no)$/u;
const nmtoken = /^[\p{L}\p{N}.:_\u00b7-]+$/u;
const direction = /^(?:ltr|rtl|auto)$/u;
const space = /^(?:default|preserve)$/u;
/** BCP 47 as far as its form goes: language, script, region, variants, extensions, private use. */
export const languageTag =
  /^[a-z]{2,8}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[\da-z]{5,8}|\d[\da-z]{3}))*(?:-[a-wyz\d](?:-[\da-z]{2,8})+)*(?:-x(?:-[\da-z]{1,8})+)?$/u;

/** XLIFF 2.1, chapter 4.2 and 4.3, without its modules and without inline elements, which Suiko does not write. */
export const xliffRules: XmlRules = {
  xliff: {
    attributes: {
      xmlns: /^urn:oasis:names:tc:xliff:document:2\.0$/u,
      version: /^2\.1$/u,
      srcLang: languageTag,
      'trgLang?': languageTag,
      'xml:space?': space,
    },
    content: /^(?:file,)+$/u,
  },
  file: {
    attributes: {
      id: nmtoken,
      'original?': any,
      'canResegment?': yesOrNo,
      'translate?': yesOrNo,
      'srcDir?': direction,
      'trgDir?': direction,
      'xml:space?': space,
    },
    content: /^(?:skeleton,)?(?:notes,)?(?:unit,|group,)+$/u,
  },
  unit: {
    attributes: {
      id: nmtoken,
      'name?': any,
      'type?': /^[^:]+:.+$/u,
      'canResegment?': yesOrNo,
      'translate?': yesOrNo,
      'srcDir?': direction,
      'trgDir?': direction,
      'xml:space?': space,
    },
    content: /^(?:notes,)?(?:originalData,)?(?:ignorable,)*segment,(?:segment,|ignorable,)*$/u,
  },
  notes: { attributes: {}, content: /^(?:note,)+$/u },
  note: {
    attributes: {
      'id?': nmtoken,
      'appliesTo?': /^(?:source|target)$/u,
      'category?': any,
      'priority?': /^(?:[1-9]|10)$/u,
    },
    content: /^$/u,
    hasText: true,
  },
  segment: {
    attributes: {
      'id?': nmtoken,
      'canResegment?': yesOrNo,
      'state?': /^(?:initial|translated|reviewed|final)$/u,
      'subState?': /^[^:]+:.+$/u,
    },
    content: /^source,(?:target,)?$/u,
  },
  source: { attributes: { 'xml:lang?': languageTag, 'xml:space?': space }, content: /^$/u, hasText: true },
  target: {
    attributes: { 'xml:lang?': languageTag, 'xml:space?': space, 'order?': /^[1-9]\d*$/u },
    content: /^$/u,
    hasText: true,
  },
};

const date = /^\d{8}T\d{6}Z$/u;
const optionalDates = {
  'o-encoding?': any,
  'creationdate?': date,
  'creationid?': any,
  'changedate?': date,
  'changeid?': any,
};

/** TMX 1.4b, its DTD, without inline elements. */
export const tmxRules: XmlRules = {
  tmx: { attributes: { version: /^1\.4$/u }, content: /^header,body,$/u },
  header: {
    attributes: {
      creationtool: any,
      creationtoolversion: any,
      segtype: /^(?:block|paragraph|sentence|phrase)$/u,
      'o-tmf': any,
      adminlang: languageTag,
      srclang: languageTag,
      datatype: any,
      ...optionalDates,
    },
    content: /^(?:note,|prop,|ude,)*$/u,
  },
  body: { attributes: {}, content: /^(?:tu,)*$/u },
  tu: {
    attributes: { 'tuid?': /^\S+$/u, 'datatype?': any, 'srclang?': languageTag, ...optionalDates },
    content: /^(?:note,|prop,)*(?:tuv,)+$/u,
  },
  tuv: {
    attributes: { 'xml:lang': languageTag, 'datatype?': any, ...optionalDates },
    content: /^(?:note,|prop,)*seg,$/u,
  },
  seg: { attributes: {}, content: /^$/u, hasText: true },
};
