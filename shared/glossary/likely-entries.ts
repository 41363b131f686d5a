import { fold } from '#shared/text';
import { compareName, nameKanjiOf } from './discovery/given-likeness';
import { jaroWinkler } from './discovery/similarity';
import type { Entry } from './entry';

const onlyKanji = /^\p{Script=Han}{2,6}$/u;

/**
 * How like a form is to an entry, 0 to 1: to the spelling of any of its forms, or to the sound of a term in kanji
 * (黄Jenxun is like 黄仁勲). Two forms that share nothing are not alike at all.
 */
export function likenessToEntry(form: string, entry: Entry): number {
  const wanted = fold(form).text;
  const { term, reading, latin = [], source = [], variants = [] } = entry;
  const forms = [
    term,
    ...(reading ? [reading] : []),
    ...latin,
    ...source,
    ...variants.map(({ text }) => text),
  ];
  const spelled = forms.map((text) => jaroWinkler(wanted, fold(text).text));
  return Math.max(...spelled, likenessOfSound(wanted, fold(term).text));
}

function likenessOfSound(wanted: string, term: string): number {
  if (!onlyKanji.test(term) || wanted.length > 20) return 0;
  return compareName(wanted.replace(/[\s・-]/gu, ''), nameKanjiOf(term)).mean;
}
