import { entryFields, variantWith } from './entry-fields';
import type { EntryDraft, FormatReading, GlossaryFormat, ReadOptions } from './format';
import { Gatherer } from './gatherer';
import { chooseLanguage } from './languages';
import { tbxMarker, tbxWriter } from './tbx-writer';
import { elementsOf, findElements, readXml, rootName, textIn, type XmlNode } from './xml';

/**
 * TBX: version 3 in both styles (ISO 30042:2019), with data categories as attributes or as elements, and version 2
 * (`martif`). Written as TBX-Basic, style DCA.
 */
export const tbx: GlossaryFormat = {
  id: 'tbx',
  extensions: ['.tbx'],
  looksLike: (beginning) => ['tbx', 'martif'].includes(rootName(beginning) ?? ''),
  read: readTbx,
  writer: tbxWriter,
};

interface Term {
  readonly text: string;
  readonly status: string;
  readonly details: Readonly<Record<string, unknown>>;
}

interface Concept {
  readonly node: XmlNode;
  readonly sections: readonly { readonly language: string; readonly terms: readonly Term[] }[];
}

function readTbx(text: string, options: ReadOptions): FormatReading {
  const gatherer = new Gatherer();
  const concepts: Concept[] = [];
  const ids = new Set<string>();
  let isOurs = false;
  readXml(text, ['conceptEntry', 'termEntry'], gatherer, (node, above) => {
    isOurs ||= ['tbx', 'martif'].includes(above[0]?.name ?? '');
    const id = node.attributes.id;
    if (id !== undefined && ids.has(id)) gatherer.drop('duplicate-id', node.line, id);
    ids.add(id ?? '');
    concepts.push({ node, sections: findElements(node, ['langSec', 'langSet']).map(sectionOf) });
  });
  if (!isOurs && !gatherer.isRefused && !tbx.looksLike(text)) gatherer.refuse('not-this-format', 1, 'TBX');
  const languages = concepts.flatMap(({ sections }) => sections.map(({ language }) => language));
  const { language, needs } = chooseLanguage(
    languages.filter((tag) => !isLatin(tag)),
    options,
  );
  for (const concept of concepts) gatherer.add(draftOf(concept, language, gatherer), concept.node.line);
  return gatherer.finish(needs);
}

function sectionOf(node: XmlNode) {
  const terms = findElements(node, ['termSec', 'tig', 'ntig']).flatMap((section): Term[] => {
    const [term] = findElements(section, ['term']);
    const details = notesOf(section).flatMap(detailsIn);
    return term
      ? [{ text: textIn(term), status: dataOf(section, 'administrativeStatus'), details: details[0] ?? {} }]
      : [];
  });
  return { language: node.attributes['xml:lang'] ?? node.attributes.lang ?? 'und', terms };
}

/** The value of a data category of an element, in either style, in a group or not. */
function dataOf(node: XmlNode, category: string): string {
  const inside = elementsOf(node).flatMap((child) =>
    child.name.endsWith('Grp') ? [child, ...elementsOf(child)] : [child],
  );
  const found = inside.find(({ name, attributes }) => name === category || attributes.type === category);
  return found ? textIn(found).trim() : '';
}

function notesOf(node: XmlNode): string[] {
  return elementsOf(node)
    .filter(({ name }) => name === 'note')
    .map((note) => textIn(note).trim());
}

/** What Suiko wrote into a note for itself. */
function detailsIn(note: string): Readonly<Record<string, unknown>>[] {
  if (!note.startsWith(tbxMarker)) return [];
  try {
    const value: unknown = JSON.parse(note.slice(tbxMarker.length));
    return typeof value === 'object' && value !== null ? [{ ...value }] : [];
  } catch {
    return [];
  }
}

function isLatin(language: string): boolean {
  return /-latn\b/iu.test(language);
}

function draftOf({ node, sections }: Concept, language: string, gatherer: Gatherer): EntryDraft {
  const own = sections.filter((section) => section.language === language).flatMap(({ terms }) => terms);
  const preferred =
    own.find(({ status }) => /^preferred/u.test(status)) ?? own.find(({ status }) => status === '') ?? own[0];
  const category = dataOf(node, 'subjectField');
  const notes = notesOf(node);
  const details = entryFields(notes.flatMap(detailsIn)[0] ?? {});
  const note = notes.filter((text) => detailsIn(text).length === 0).join('\n');
  const texts = (isWanted: (tag: string) => boolean) =>
    sections
      .filter((section) => isWanted(section.language))
      .flatMap(({ terms }) => terms.map(({ text }) => text));
  if (dataOf(node, 'definition') !== '') gatherer.dropField('definition', node.line);
  return {
    ...details,
    ...(category !== '' && { category }),
    ...(note !== '' && { note }),
    id: (node.attributes.id ?? '').replace(/^c-/u, ''),
    term: preferred?.text ?? '',
    latin: texts(isLatin),
    source: texts((tag) => tag !== language && !isLatin(tag)),
    variants: own
      .filter((term) => term !== preferred)
      .map(({ text, status, details: particular }) =>
        variantWith(text, { ...(!isReplaced(status) && { status: 'keep' }), ...particular }),
      ),
  };
}

/** A second term without a status, or preferred too, is allowed: only what is deprecated is replaced. */
function isReplaced(status: string): boolean {
  return /^(?:deprecated|superseded|obsolete)/u.test(status);
}
