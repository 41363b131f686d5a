import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedDocument } from '#shared/export';
import { documentOf, exportText } from './exported';
import { elementsOf, readXml, type XmlNode } from './read-xml';
import { findDuplicates, findViolations, tmxRules, xliffRules } from './xml-rules';

const paragraph = fc.oneof(
  fc.stringMatching(/^[赤青い。、 <>&"'\t\\𠮷]{0,6}$/u),
  fc.constantFrom(']]>', '<!--', '&#0;', '\u0001', '\ud800', '<?xml?>', '\u2028', '\ufffe'),
);
const texts = fc.array(paragraph, { maxLength: 4 });
const documents = fc
  .record({
    before: texts,
    after: texts,
    title: fc.string({ unit: 'binary', maxLength: 6 }),
    language: fc.constantFrom('ja', 'en', 'zh'),
  })
  .map(({ before, after, title, language }) =>
    documentOf(after.length > 0 ? after : [''], {
      source: before.length > 0 ? before : [''],
      title,
      language,
    }),
  );

/** Of elements of a name what an attribute says. */
function valuesOf(root: XmlNode, name: string, attribute: string): string[] {
  return elementsOf(root, name).map(({ attributes }) => attributes[attribute] ?? '');
}

/** What XLIFF 2.1 asks for beyond the form of each element. */
function xliffViolations(root: XmlNode): string[] {
  const ids = ['file', 'unit'].flatMap((name) => findDuplicates(valuesOf(root, name, 'id')));
  const segments = elementsOf(root, 'segment');
  const unstated = segments.filter(
    ({ attributes, children }) =>
      (attributes.state ?? 'initial') !== 'initial' && !children.some(({ name }) => name === 'target'),
  );
  const hasTargets = elementsOf(root, 'target').length > 0;
  return [
    ...findViolations(root, xliffRules),
    ...ids.map((id) => `${id} stands twice`),
    ...unstated.map(() => 'a state without a target'),
    ...(hasTargets && !root.attributes.trgLang ? ['targets without a language'] : []),
  ];
}

/** What TMX 1.4b asks for beyond its DTD. */
function tmxViolations(root: XmlNode): string[] {
  const [source = ''] = valuesOf(root, 'header', 'srclang');
  return [
    ...findViolations(root, tmxRules),
    ...elementsOf(root, 'tu').flatMap((unit) => {
      const languages = valuesOf(unit, 'tuv', 'xml:lang').map((tag) => tag.toLowerCase());
      const lacksSource = !languages.includes(source.toLowerCase());
      return [...findDuplicates(languages), ...(lacksSource ? ['a unit without the source language'] : [])];
    }),
  ];
}

const sample: ExportedDocument = documentOf(['一つ目。', '二つ目。'], { source: ['一つめ。', '二つめ。'] });
const kinds = [
  ['xliff', xliffViolations],
  ['tmx', tmxViolations],
] as const;

describe.each(kinds)('%s', (format, violationsOf) => {
  it('is as its specification asks, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(violationsOf(readXml(await exportText(format, document)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('declares itself as XML in UTF-8', async () => {
    expect(await exportText(format, sample)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</u);
  });
});

describe('the rules find', () => {
  it.each([
    ['a missing language', 'xliff', / srcLang="[^"]*"/u, '', '<xliff> lacks srcLang'],
    ['another version', 'xliff', 'version="2.1"', 'version="1.2"', '<xliff version="1.2">'],
    ['an id that is no name', 'xliff', 'id="u1"', 'id="u 1"', '<unit id="u 1">'],
    ['an id that stands twice', 'xliff', 'id="u2"', 'id="u1"', 'u1 stands twice'],
    ['an unknown state', 'xliff', 'state="translated"', 'state="done"', '<segment state?="done">'],
    ['an attribute of another version', 'xliff', 'id="f1"', 'id="f1" datatype="x"', '<file> has datatype'],
    ['children in disorder', 'tmx', /<header[^>]*>(?:\s*<\/header>)?/u, '', '<tmx> holds body,'],
    ['a missing attribute', 'tmx', / adminlang="[^"]*"/u, '', '<header> lacks adminlang'],
    [
      'a language nobody wrote',
      'tmx',
      'srclang="ja-x-mt"',
      'srclang="de"',
      'a unit without the source language',
    ],
    ['a date of another form', 'tmx', /creationdate="\d/u, 'creationdate="-', '<header creationdate?='],
  ] as const)('%s in %s', async (_, format, old, other, violation) => {
    const xml = (await exportText(format, sample)).replace(old, other);
    const violationsOf = format === 'xliff' ? xliffViolations : tmxViolations;
    expect(violationsOf(readXml(xml)).join('\n')).toContain(violation);
  });
});
