import type { FormatReading, GlossaryFormat, Need, ReadOptions } from './format';
import { Gatherer } from './gatherer';
import { chooseLanguage } from './languages';
import { elementsOf, findElements, readXml, rootName, textIn, type XmlNode } from './xml';

/** Inside of these stands code of the original's format, no text. */
const codes = ['bpt', 'ept', 'ph', 'it', 'ut', 'bx', 'ex', 'x', 'note'];

/** Longer texts, and those with a sentence's end, are segments of a translation and no terms. */
const longestTerm = 80;

/** Translation memories (TMX 1.4): the pairs that are terms. */
export const tmx: GlossaryFormat = {
  id: 'tmx',
  extensions: ['.tmx'],
  looksLike: (beginning) => rootName(beginning) === 'tmx',
  read(text, options) {
    const gatherer = new Gatherer();
    const units: Unit[] = [];
    readXml(text, ['tu'], gatherer, (node) => {
      const note = elementsOf(node).find(({ name }) => name === 'note');
      const texts = elementsOf(node)
        .filter(({ name }) => name === 'tuv')
        .map((variant) => ({
          language: variant.attributes['xml:lang'] ?? variant.attributes.lang ?? 'und',
          text: findElements(variant, ['seg'])
            .map((segment) => textIn(segment, codes))
            .join(''),
        }));
      units.push({ texts, note: note ? textIn(note) : '', line: node.line });
    });
    return gatherUnits(units, gatherer, options, 'TMX', tmx.looksLike(text));
  },
  writer: null,
};

/** XLIFF 1.2 and 2: the pairs of source and target that are terms, and the entries of its glossary module. */
export const xliff: GlossaryFormat = {
  id: 'xliff',
  extensions: ['.xlf', '.xliff'],
  looksLike: (beginning) => rootName(beginning) === 'xliff',
  read(text, options) {
    const gatherer = new Gatherer();
    const units: Unit[] = [];
    readXml(text, ['trans-unit', 'unit', 'glossEntry'], gatherer, (node, above) => {
      const tags = languagesOf(above);
      for (const [source, target] of pairsIn(node)) {
        const texts = [
          { language: tags.source, text: textIn(source, codes) },
          { language: tags.target, text: textIn(target, codes) },
        ];
        units.push({ texts, note: '', line: source.line });
      }
    });
    const language = options.language ?? units[0]?.texts[1]?.language;
    return gatherUnits(
      units,
      gatherer,
      { ...options, ...(language && { language }) },
      'XLIFF',
      xliff.looksLike(text),
    );
  },
  writer: null,
};

interface Unit {
  readonly texts: readonly { readonly language: string; readonly text: string }[];
  readonly note: string;
  readonly line: number;
}

function gatherUnits(
  units: readonly Unit[],
  gatherer: Gatherer,
  options: ReadOptions,
  name: string,
  isOurs: boolean,
): FormatReading {
  if (!isOurs && !gatherer.isRefused) gatherer.refuse('not-this-format', 1, name);
  const tags = units.flatMap(({ texts }) => texts.map(({ language }) => language));
  const { language, needs }: { language: string; needs: Need[] } = chooseLanguage(tags, options);
  for (const { texts, note, line } of units) {
    const term = texts.find((text) => text.language === language)?.text.trim() ?? '';
    const source = texts.filter((text) => text.language !== language).map(({ text }) => text.trim());
    if (term === '' || source.length === 0) gatherer.drop('not-a-pair', line);
    else if (![term, ...source].every(isTerm)) gatherer.drop('not-a-term', line);
    else gatherer.add({ term, source, note: note.trim() }, line);
  }
  return gatherer.finish(needs);
}

function isTerm(text: string): boolean {
  return text.length <= longestTerm && !/[。！？!?\n]|\.$/u.test(text);
}

/** The nearest languages that the elements above tell, in the words of either version. */
function languagesOf(above: readonly XmlNode[]): { source: string; target: string } {
  const tell = (names: readonly string[]) =>
    above.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? [])).at(-1);
  return {
    source: tell(['srcLang', 'source-language']) ?? 'source',
    target: tell(['trgLang', 'target-language']) ?? 'target',
  };
}

function pairsIn(node: XmlNode): [XmlNode, XmlNode][] {
  if (node.name === 'glossEntry') return pairOf(node, 'term', 'translation');
  if (node.name === 'trans-unit') return pairOf(node, 'source', 'target');
  const parts = findElements(node, ['segment', 'glossEntry']);
  return parts.flatMap((part) =>
    part.name === 'segment' ? pairOf(part, 'source', 'target') : pairOf(part, 'term', 'translation'),
  );
}

function pairOf(node: XmlNode, source: string, target: string): [XmlNode, XmlNode][] {
  const [from] = elementsOf(node).filter(({ name }) => name === source);
  const [to] = elementsOf(node).filter(({ name }) => name === target);
  return from && to ? [[from, to]] : [];
}
