import { type Fact, overlapsAny, type ParagraphKind, readFacts, type Span } from '#shared/text';
import { type PairContext, type ParagraphContext, perParagraph } from '../rule';
import { keptText, type SourceSentence, sourceSentences } from './sentences';

/** A fact and the paragraph it stands in, counted within its side of the pair. */
export interface PlacedFact extends Fact {
  readonly paragraph: number;
}

/** Facts of one side that the other has not. */
export interface FactDifference {
  /** Of the source. */
  readonly missing: readonly PlacedFact[];
  /** Of the draft. */
  readonly added: readonly PlacedFact[];
}

/** Compares the two sides as sets: what one side only repeats is no difference. */
export function compareFacts(pair: PairContext): FactDifference {
  const source = pair.source.flatMap((context, paragraph) =>
    place(kindred(context, readFacts(keptText(pair, paragraph))), paragraph),
  );
  const draft = pair.draft.flatMap((context, paragraph) => place(draftFacts(context), paragraph));
  const [inSource, inDraft] = [new FactSet(source), new FactSet(draft)];
  return {
    missing: source.filter((fact) => !fact.isVague && !inDraft.has(fact) && !isElsewhere(pair, fact)),
    // Where the draft has nothing, its neighbour stands in: what that says belongs to another pair.
    added: pair.isMissing
      ? []
      : draft.filter((fact) => !fact.isVague && fact.kind !== 'name' && !inSource.has(fact)),
  };
}

function isElsewhere(pair: PairContext, fact: PlacedFact): boolean {
  return sentenceOf(pair, fact)?.isElsewhere ?? false;
}

/** The source sentence a fact stands in. */
export function sentenceOf(pair: PairContext, { paragraph, span }: PlacedFact): SourceSentence | undefined {
  return sourceSentences(pair).find(
    (sentence) => sentence.paragraph === paragraph && span.from < sentence.span.to,
  );
}

const draftFacts = perParagraph((context) => kindred(context, readFacts(context.text)));

function place(facts: readonly Fact[], paragraph: number): PlacedFact[] {
  return facts.map((fact) => ({ ...fact, paragraph }));
}

/** Numbers of items and what stands in names of the glossary are no facts of their own, but may stand for one. */
function kindred({ text, kind, names }: ParagraphContext, facts: readonly Fact[]): Fact[] {
  const spans: Span[] = names.map(({ span }) => span);
  const content = contentStart(text, kind);
  return facts.map((fact) =>
    fact.span.from < content || overlapsAny(spans, fact.span) ? { ...fact, isVague: true } : fact,
  );
}

function contentStart(text: string, kind: ParagraphKind): number {
  const marker = /^[\s　]*(?:#{1,6} )?[(（]?[0-9０-９]{1,3}(?:[.．)）、,:：]|(?= ))/u.exec(text);
  return marker && (kind === 'item' || kind === 'heading') ? marker[0].length : 0;
}

class FactSet {
  readonly #units = new Map<string, Set<string>>();
  readonly #words: string;

  constructor(facts: readonly Fact[]) {
    for (const { kind, value, unit } of facts) {
      const units = this.#units.get(keyOf(kind, value)) ?? new Set();
      this.#units.set(keyOf(kind, value), units.add(unit));
    }
    const names = facts.filter(({ kind }) => kind === 'name').map(({ value }) => value.replaceAll(' ', ''));
    this.#words = ` ${names.join(' ')} `;
  }

  /** Whether a fact of the same value is here, its unit the same or unknown; of a name one word is enough. */
  has({ kind, value, unit }: Fact): boolean {
    if (kind === 'name')
      return value.split(' ').some((word) => word.length > 1 && this.#words.includes(word));
    const units = this.#units.get(keyOf(kind, value));
    return units !== undefined && (unit === '' || units.has(unit) || units.has(''));
  }
}

function keyOf(kind: Fact['kind'], value: string): string {
  return `${kind}:${value}`;
}
