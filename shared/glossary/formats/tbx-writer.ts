import type { Entry, Variant } from '../entry';
import type { FormatWriter } from './format';
import { languageOfSource } from './languages';
import { normalEntry } from './normal-entry';
import { element, onLines, writeXml, type XmlElement } from './xml-writer';

/** Begins a note in which Suiko keeps what TBX-Basic has no place for, as JSON. */
export const tbxMarker = 'suiko ';

const deprecated = 'deprecatedTerm-admn-sts';

const own = [
  ...['parts', 'reading', 'not', 'examples', 'status', 'by', 'date', 'tags', 'rev'],
] as const satisfies (keyof Entry)[];
const ofVariant = [
  ...['status', 'part', 'to', 'in', 'match', 'case', 'notBefore', 'notAfter', 'note'],
] as const satisfies (keyof Variant)[];

export const tbxWriter: FormatWriter = {
  hold(entry) {
    const normal = normalEntry(entry);
    if (normal === null) return null;
    const { variants } = normal;
    return {
      id: normal.id,
      term: normal.term,
      ...pick(normal, ['category', 'latin', 'note', ...own]),
      ...(normal.source && { source: inSections(normal.source) }),
      ...(variants && {
        variants: variants.map((variant) => ({ text: variant.text, ...pick(variant, ofVariant) })),
      }),
    };
  },
  write: (entries, lang) =>
    writeXml(
      element(
        'tbx',
        { type: 'TBX-Basic', style: 'dca', 'xml:lang': lang, xmlns: 'urn:iso:std:iso:30042:ed-2' },
        onLines([
          element('tbxHeader', {}, [
            element('fileDesc', {}, [element('sourceDesc', {}, [element('p', {}, 'A glossary of Suiko')])]),
          ]),
          element('text', {}, [element('body', {}, onLines(entries.map((entry) => concept(entry, lang))))]),
        ]),
      ),
    ),
  forSpreadsheets: false,
};

function concept(entry: Entry, lang: string): XmlElement {
  const details = pick(entry, own);
  const { term, category, note, variants = [], latin = [], source = [] } = entry;
  const terms = [termSection(term, 'preferredTerm-admn-sts'), ...variants.map(variantSection)];
  return element('conceptEntry', { id: `c-${entry.id}` }, [
    ...(category === undefined ? [] : [element('descrip', { type: 'subjectField' }, category)]),
    ...(note === undefined ? [] : [element('note', {}, note)]),
    ...noteOfDetails(details),
    section(lang, terms),
    ...(latin.length > 0
      ? [
          section(
            `${lang}-Latn`,
            latin.map((text) => termSection(text)),
          ),
        ]
      : []),
    ...sourceLanguages(source, lang).map((tag) =>
      section(
        tag,
        source.filter((text) => tagOfSource(text, lang) === tag).map((text) => termSection(text)),
      ),
    ),
  ]);
}

function section(lang: string, terms: readonly XmlElement[]): XmlElement {
  return element('langSec', { 'xml:lang': lang }, terms);
}

function variantSection(variant: Variant): XmlElement {
  const { status = 'replace', text } = variant;
  const { status: _status, ...rest } = pick(variant, ofVariant);
  const isTold = status === 'keep' || variant.status === undefined;
  const details = isTold ? rest : { status, ...rest };
  return termSection(text, status === 'keep' ? 'admittedTerm-admn-sts' : deprecated, details);
}

/** Of forms that nobody is to write the part of speech is left out: they are half of a file. */
function termSection(text: string, status?: string, details: object = {}): XmlElement {
  const isRight = status !== deprecated;
  return element('termSec', {}, [
    element('term', {}, text),
    ...(isRight ? [element('termNote', { type: 'partOfSpeech' }, 'noun')] : []),
    ...(status === undefined ? [] : [element('termNote', { type: 'administrativeStatus' }, status)]),
    ...noteOfDetails(details),
  ]);
}

function noteOfDetails(details: object): XmlElement[] {
  return Object.keys(details).length > 0
    ? [element('note', {}, `${tbxMarker}${JSON.stringify(details)}`)]
    : [];
}

/** A section of the terms' own language would make variants of the source's forms: they stand as undetermined. */
function tagOfSource(text: string, lang: string): string {
  const tag = languageOfSource(text);
  return tag === lang ? 'und' : tag;
}

function sourceLanguages(source: readonly string[], lang: string): string[] {
  return [...new Set(source.map((text) => tagOfSource(text, lang)))];
}

/** Forms of the original in the order in which reading finds them, language by language. */
function inSections(source: readonly string[]): string[] {
  const tags = sourceLanguages(source, '');
  return tags.flatMap((tag) => source.filter((text) => languageOfSource(text) === tag));
}

function pick<T extends object, K extends keyof T>(value: T, names: readonly K[]): Partial<Pick<T, K>> {
  const entries = names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]] as const]));
  const picked: Partial<Pick<T, K>> = {};
  return Object.assign(picked, Object.fromEntries(entries));
}
