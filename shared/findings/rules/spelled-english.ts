import type { SpelledTerm } from './spelled-term';

/** Compounds that are written as two words or with a hyphen as well, in their one-word form. */
const compounds =
  'database website email online offline smartphone teahouse teapot greenhouse workshop warehouse setup login backup startup hillside handmade homemade notebook laptop keyboard touchscreen timeline workflow filename username hardcover paperback freshwater seawater headquarters ongoing worldwide nationwide lifelong longtime fulltime parttime cooperate cooperation coordinate coordination bookstore storehouse farmhouse waterfall riverside roadside seaside lunchtime dishwasher countertop cookbook teacup percent healthcare childcare semiconductor multinational subcontractor'.split(
    ' ',
  );
const parted = new Map(
  compounds.flatMap((word) =>
    Array.from(word.slice(2, -1), (_, at) => [splitAt(word, at + 2), word] as const),
  ),
);
/** The British spelling and the American. */
const british = new Map(
  'colour color|flavour flavor|harbour harbor|honour honor|labour labor|neighbour neighbor|favour favor|favourite favorite|centre center|metre meter|litre liter|theatre theater|fibre fiber|grey gray|catalogue catalog|programme program|aluminium aluminum|organise organize|organisation organization|realise realize|recognise recognize|analyse analyze|travelled traveled|travelling traveling|traveller traveler|defence defense|licence license|mould mold|plough plow|sceptical skeptical|jewellery jewelry|cosy cozy|tonne ton'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function splitAt(word: string, at: number): string {
  return `${word.slice(0, at)} ${word.slice(at)}`;
}

/** data base and database, grey and gray. */
export function* englishTerms(text: string): Generator<SpelledTerm> {
  let previous: { word: string; from: number } | null = null;
  for (const match of text.matchAll(/[A-Za-z]+/gu)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const word = match[0].toLowerCase();
    const gap = previous ? text.slice(previous.from + previous.word.length, span.from) : '';
    const whole =
      previous && (gap === ' ' || gap === '-') ? parted.get(`${previous.word} ${word}`) : undefined;
    if (previous && whole) {
      const both = { from: previous.from, to: span.to };
      yield { span: both, form: text.slice(both.from, both.to).toLowerCase(), key: `=${whole}` };
    } else if (compoundSet.has(word)) yield { span, form: word, key: `=${word}` };
    const singular = word.replace(/s$/u, '');
    const american = british.get(singular);
    if (american !== undefined || americanSet.has(singular))
      yield {
        span: { from: span.from, to: span.from + singular.length },
        form: singular,
        key: `~${american ?? singular}`,
      };
    previous = { word, from: span.from };
  }
}

const compoundSet = new Set(compounds);
const americanSet = new Set(british.values());
