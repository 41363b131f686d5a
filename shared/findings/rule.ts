import type { DiscoveredName, Entry, NameMatch } from '#shared/glossary';
import type {
  CharClass,
  Language,
  MarkupPiece,
  MojibakePiece,
  ParagraphKind,
  Profile,
  Span,
  TextEdit,
  Tier,
} from '#shared/text';
import type { Fix, Message, Severity } from './finding';
import type { RuleId } from './rule-ids';

/** All a rule may know of a paragraph; computed once and handed to every rule. */
export interface ParagraphContext {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly profile: Profile;
  /** Sorted, disjoint: what no rule touches, glossary terms and kept forms included. */
  readonly protectedSpans: readonly Span[];
  /** Remnants of markup outside protected spans; no other rule looks inside them. */
  readonly markup: readonly MarkupPiece[];
  /** What was read in a wrong encoding: among the protected spans, for all rules but `mojibake`. */
  readonly garbled: readonly MojibakePiece[];
  readonly sentences: readonly Span[];
  /** Offsets where earlier repairs took residue out: text may have gone with it. */
  readonly removedAt: readonly number[];
  /** What `perParagraph` functions made of it, each in a place of its own: document rules ask for it at every pass. */
  readonly summaries: unknown[];
  readonly names: readonly NameMatch[];
  /** Forms that no glossary lists and that may mean an entry. */
  readonly candidates: readonly DiscoveredName[];
}

/** What a rule reports; absent fields are the rule's own defaults. */
export interface RuleHit {
  readonly span: Span;
  readonly fixes?: readonly Fix[];
  readonly message?: Message;
  readonly severity?: Severity;
  readonly related?: readonly Span[];
  readonly entry?: string;
}

/** A defect before and after its best fix; runs as a test and stands in the documentation. */
export interface RuleExample {
  readonly before: string;
  /** The text after the best fix of every finding; equal to `before` where only a person can tell. */
  readonly after: string;
  /** Tier of the findings, `safe` when absent. */
  readonly tier?: Tier;
  /** What differs from the usual profile. */
  readonly profile?: Partial<Profile>;
  /** The source paragraphs, for pair rules. */
  readonly source?: string;
  /** The glossary, for rules about names. */
  readonly entries?: readonly Entry[];
}

/** Text that must not be reported, with what differs from the usual profile and what it is checked with. */
export type RuleKeep =
  | string
  | {
      readonly text: string;
      readonly profile?: Partial<Profile>;
      readonly source?: string;
      readonly entries?: readonly Entry[];
    };

/** What all checks say of themselves: data with examples. */
interface RuleData {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly languages: readonly Language[];
  /** Texts of document rules hold several paragraphs. */
  readonly examples: readonly RuleExample[];
  readonly keeps: readonly RuleKeep[];
}

/** A check of one paragraph by itself: a pure function. */
export interface ParagraphRule extends RuleData {
  readonly scope: 'paragraph';
  /**
   * The rule is called only for paragraphs that hold one of these; `name` stands for a glossary match, `candidate` for
   * a discovered one.
   */
  readonly triggers: readonly (CharClass | 'name' | 'candidate')[];
  check(context: ParagraphContext): RuleHit[];
}

/** A document as document rules see it; `null` stands for code and empty lines, which no rule looks at. */
export interface DocumentContext {
  readonly paragraphs: readonly (ParagraphContext | null)[];
  readonly profile: Profile;
}

/** A hit in a document. Spans and edits count from its paragraph's start; see `Fix`. */
export interface DocumentHit extends RuleHit {
  readonly paragraph: number;
}

/**
 * A check that needs more than one paragraph. It should look at each paragraph once (`perParagraph` remembers what it
 * made of one) and compare summaries, so that a long document costs a pass over short lines.
 */
export interface DocumentRule extends RuleData {
  readonly scope: 'document';
  /**
   * How many paragraphs before and behind, empty ones and code too, can matter to a hit: after an edit the rule is then
   * given the stretch round it as if it were the document. Without it any paragraph may matter to any other.
   */
  readonly reach?: (profile: Profile) => number;
  check(document: DocumentContext): DocumentHit[];
}

/** Source and draft paragraphs that belong together. */
export interface PairContext {
  readonly source: readonly ParagraphContext[];
  /** What repairs take out of each source paragraph (boilerplate, repetitions): nobody misses it in the draft. */
  readonly removed: readonly (readonly Span[])[];
  /** Never empty: where the draft has nothing, the nearest paragraph before (or after) stands here. */
  readonly draft: readonly ParagraphContext[];
  /**
   * The draft paragraphs before and behind, and where the draft has none of its own those that no source has: what
   * stands there is not lost, only paired otherwise, or moved.
   */
  readonly around: readonly ParagraphContext[];
  /** The draft has no paragraph of its own for this source. */
  readonly isMissing: boolean;
}

/** A hit in one of a pair's draft paragraphs, counted from 0. */
export interface PairHit extends RuleHit {
  readonly draft: number;
}

/** A check of the draft against the source. */
export interface PairRule extends RuleData {
  readonly scope: 'pair';
  check(pair: PairContext): PairHit[];
}

export type Rule = ParagraphRule | DocumentRule | PairRule;

let usedSlots = 0;

/** A function of a paragraph that is computed once for each. */
export function perParagraph<S>(
  summarize: (context: ParagraphContext) => S,
): (context: ParagraphContext) => S {
  const slot = usedSlots++;
  return (context) => {
    const { summaries } = context;
    if (!(slot in summaries)) summaries[slot] = summarize(context);
    // Only this function writes to its slot.
    return summaries[slot] as S;
  };
}

/** A fix of one edit. */
export function fixOf(tier: Tier, span: Span, insert: string): Fix {
  return { tier, edits: [{ span, insert }] };
}

/** A hit whose span becomes `insert`. */
export function replacing(tier: Tier, span: Span, insert: string): RuleHit {
  return { span, fixes: [fixOf(tier, span, insert)] };
}

/** A fix of several edits that belong together. */
export function fixOfAll(tier: Tier, edits: readonly TextEdit[]): Fix {
  return { tier, edits };
}
