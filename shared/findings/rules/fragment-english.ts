import type { ParagraphContext } from '../rule';
import type { LostEnd } from './fragment-ends';

const possessive = 'their|its|our|my|your';
/** Words that something must follow, in all sentences. */
const unfinished = new RegExp(
  `\\s(?:the|an|and|or|but|than|because|because of|due to|according to|in order to|as (?:well|long|much|many|far|soon|few|high|low|fast) as|which|whose|${possessive}|very|such as|which is|which was|which are|which has|every|although|whereas|despite|unless|namely|including|towards?|among|during|via|per)\\.\\s*$`,
  'u',
);
/** Prepositions that end a sentence only where a question word or a relative clause goes before: what it is made of. */
const stranded =
  /\s(?:of|to|until|against|since|from|with|by|for|into|as|between|through|at|to be|(?:is|are|was|were|has|have|had) (?:the|a|an|been|being))\.\s*$/u;
const takesStranded =
  /\b(?:(?:what|who|whom|which|where|when|how|that|why|used|worth|such|(?:they|we|he|she|I|you) \w+|to [a-z]+) (?:\w+ )*|(?:[a-z]+ed|[a-z]+own|made|told|sent|sold) )(?:of|to|until|against|since|from|with|by|for|into|as|between|through|at)\.\s*$|\b(?:want|wants|have|has|had|need|needs|try|able|like|likes|ought|going|listen|talk|refer|belong|due|close|next|ever|long|years|months|weeks|rest|back) (?:to|since)\.\s*$/iu;
/** A clause that only begins: what he. has never. */
const begun =
  /\b(?:(?:what|that|which|when|where|how|why|if|because|but) (?:he|she|they|we|I|it|you)|(?:has|have|had|will|would|could|can) (?:never|always|already|almost|only|also|still)|(?:where|which|whom) (?:he|she|they|we|I|it|you) (?:could|would|can|will|should|must|might|may))\.\s*$/u;

/** A copula or auxiliary with nothing behind it: The tea of the north is. */
const halved =
  /^(?:The|A|An|Its|Their|This|These|Those|His|Her|Our|In|On|At|By|For|After|Before)\b(?!.*\b(?:what|who|which|where|how|than|as|so|nor|neither|not|that|it|he|she|they|we|you|I)\b)[^,;—]*\b(?:is|are|was|were|has|have|will|would|can|could|must|should)\.\s*$/u;

/** The same where the mark is lost as well. */
const brokenOff =
  /\s(?:the|an|and|or|than|because|due to|according to|in order to|as well as|their|its|our|my|your|such as|of|from|with|into|during|between)$/u;

/** A sentence in lower case after one that a full stop ended; brands (iPhone), speech and leaders do not count. */
export function lostEnglishHead({ text, sentences, kind }: ParagraphContext, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  if (!/^[a-z](?![A-Z]|\d)/u.test(text.slice(from, to))) return false;
  return index === 0
    ? kind === 'prose' && /[.]$/u.test(text)
    : /[a-z0-9]{2}[)”"’]?\. $/u.test(text.slice(Math.max(0, from - 6), from)) && !isAbbreviated(text, from);
}

/** U.S. exports, approx. ten, Fig. 2: the full stop belongs to the word. */
function isAbbreviated(text: string, at: number): boolean {
  return /(?:\b[A-Z]|\b(?:approx|etc|vs|no|nos|vol|fig|figs|ch|pp?|ed|eds|est|dept|inc|ltd|co|corp|min|max|hr|hrs|sq|ft|cf|al|ca|st|mt|dr|mr|mrs|ms|prof|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\. $/iu.test(
    text.slice(Math.max(0, at - 10), at),
  );
}

/** A predicate in place of a sentence: Is expected to grow. Has been closed since May. Increased. */
const auxiliary =
  /^(?:Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|May|Might|Must|Should)\s+(?:also |not |then |now |already |later |still |often |usually )*(?:be|been|being|[a-z]+(?:ed|ing)|grown|made|sold|built|held|known|kept|run|cut|put|led|read|paid|spent|lost|won|born|drawn|written|driven|chosen|worn|broken|bought|brought|caught|taught|seen|taken|given|found|shown|become|begun|set|sent|left|risen|fallen)\b[^?]*\.\s*$/u;
const ofThings =
  'Increas|Decreas|Declin|Improv|Expand|Shorten|Widen|Deepen|Strengthen|Weaken|Worsen|Lower|Soften|Thicken|Accumulat|Accelerat|Intensifi|Stabiliz|Recover|Ferment|Evaporat|Reduc|Drop|Exceed|Occur|Exist|Remain|Doubl|Tripl|Halv';
const lone = new RegExp(
  `^(?:(?:${ofThings})(?:e?s|p?e?d)|Rose|Fell|Grew|Shrank|Rises|Falls|Grows|Shrinks|Spreads)(?: (?:again|slightly|sharply|further|rapidly|slowly|steadily|(?:by|to|from|in) (?:about |nearly |almost )?[\\d$€¥£][^.?]*))?\\.\\s*$`,
  'u',
);

export function isEnglishPredicate(sentence: string): boolean {
  return auxiliary.test(sentence) || lone.test(sentence);
}

/** Words that cannot stand side by side: what was between them is gone. the of, its was, from of */
const clashes = new RegExp(
  `\\b(?:the|an|every|${possessive}) (?=(?:of|is|was|are|were|has|have|had|or|from|with|into|because|than|which|who|the|an|their|its|our|your)\\b)|\\b(?:of|from|with|into|for|by|at|to) (?=(?:of|is|was|has|had|and|into)\\b)|\\b(?:the|an) and (?!the\\b)|\\ba (?=(?:of|is|was|were|has|from|with|into|because|than)\\b)|\\b(?:the|an|${possessive})(?= ?, )|(?<=[a-z]{3} )(?<!\\b(?:and|or) )(?:of|from|with|into|for|by|to|at)(?= ?, )`,
  'gu',
);

/** Prepositions that seldom meet: fired at for two days. */
const doubtfulClashes = /\b(?:at|into|with|from|of) (?=(?:for|of|at)\b)/gu;

/** Offsets of words that may clash. */
export function doubtfulEnglishSeams(text: string): number[] {
  return Array.from(text.matchAll(doubtfulClashes), ({ index, 0: { length } }) => index + length);
}

/** Offsets of the second of two words that clash. */
export function englishSeams(text: string): number[] {
  return Array.from(text.matchAll(clashes)).flatMap(({ index, 0: found }) => {
    const at = index + found.length;
    const clause = text.slice(Math.max(0, index - 60), index);
    const isStranded = /^(?:of|from|with|into|for|by|at|to)\b/u.test(found);
    // The world we come from is old. What it is made of, nobody knows.
    if (
      isStranded &&
      /\b(?:what|who|whom|which|where|how|that|we|they|I|you|he|she|it|to \w+|\w+ed)\b[^,.]*$/iu.test(clause)
    )
      return [];
    return [at];
  });
}

export function lostEnglishEnd({ text, kind, sentences }: ParagraphContext, index: number): LostEnd | null {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const sentence = text.slice(from, to).trimEnd();
  const end = from + sentence.length;
  const isCut = unfinished.test(sentence.slice(-18)) || begun.test(sentence.slice(-28));
  const tail = sentence.slice(-60);
  const isHalved = sentence.length > 20 && sentence.length < 300 && halved.test(sentence);
  const isStranded = isHalved || (sentence.length > 20 && stranded.test(tail) && !takesStranded.test(tail));
  if (isCut || isStranded) {
    const span = { from: from + sentence.lastIndexOf(' ') + 1, to: end };
    return { kind: 'cut', span, at: end - 1, isDoubtful: !isCut };
  }
  if (
    /[\s,]/u.test(sentence) &&
    sentence.length > 20 &&
    kind !== 'row' &&
    brokenOff.test(sentence.slice(-14))
  )
    return { kind: 'broken', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end };
  const isOpen =
    index > 0 && index === sentences.length - 1 && kind === 'prose' && /\s[a-z]+$/u.test(sentence);
  if (!isOpen || !/[a-z]{4}\. $/u.test(text.slice(Math.max(0, from - 6), from))) return null;
  return { kind: 'stop', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end };
}
