import type { Pair } from '#shared/align';
import type { ParagraphChecks } from '#shared/clean';
import {
  type CheckedParagraph,
  checkPair,
  type Finding,
  type ParagraphContext,
  type PlacedFinding,
} from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import type { Span } from '#shared/text';

/** The check of a pair, and what it was made from. */
interface KnownPair {
  readonly from: number;
  readonly source: readonly ParagraphContext[];
  readonly draft: readonly ParagraphContext[];
  readonly around: readonly ParagraphContext[];
  readonly isMissing: boolean;
  readonly findings: readonly PlacedFinding[];
}

/** The findings of the draft against its source, remembered pair by pair under one setting. */
export class CheckedPairs {
  readonly #source: readonly OriginatedText[];
  readonly #checks: ParagraphChecks;
  /** By the first source paragraph: each is in one pair. */
  readonly #known = new WeakMap<ParagraphContext, KnownPair>();

  /** How often each source paragraph stands there: one that is said twice may go once. */
  readonly #times = new Map<string, number>();

  constructor(source: readonly OriginatedText[], checks: ParagraphChecks) {
    this.#source = source;
    for (const { text } of source) this.#times.set(text, (this.#times.get(text) ?? 0) + 1);
    this.#checks = checks;
  }

  /**
   * The findings of a pair; `draftAt` answers a draft paragraph's check, `texts` are the draft's paragraphs, and `adrift`
   * those without source, where a paragraph that the draft seems to lack may have moved.
   */
  check(
    pair: Pair,
    texts: readonly OriginatedText[],
    draftAt: (index: number) => CheckedParagraph,
    adrift: readonly number[],
  ): readonly PlacedFinding[] {
    const isSettled =
      pair.source.from === pair.source.to || this.#isUnchanged(pair, texts) || this.#isRepeated(pair);
    return isSettled ? [] : this.#checkPair(pair, draftAt, adrift);
  }

  #isUnchanged({ source, draft }: Pair, texts: readonly OriginatedText[]): boolean {
    const isOneToOne = source.to - source.from === 1 && draft.to - draft.from === 1;
    return isOneToOne && this.#source[source.from]?.text === texts[draft.from]?.text;
  }

  #isRepeated({ source, draft }: Pair): boolean {
    if (draft.from < draft.to) return false;
    return this.#source.slice(source.from, source.to).every(({ text }) => (this.#times.get(text) ?? 0) > 1);
  }

  #checkPair(
    pair: Pair,
    draftAt: (index: number) => CheckedParagraph,
    adrift: readonly number[],
  ): readonly PlacedFinding[] {
    const isMissing = pair.draft.from === pair.draft.to;
    const from = isMissing ? Math.max(0, pair.draft.from - 1) : pair.draft.from;
    const to = isMissing ? from + 1 : pair.draft.to;
    const draft: ParagraphContext[] = [];
    for (let index = from; index < to; index++) {
      const { context } = draftAt(index);
      // Code and empty lines have no context, and places would not agree without theirs.
      if (!context) return [];
      draft.push(context);
    }
    const checked = this.#source.slice(pair.source.from, pair.source.to).flatMap((paragraph) => {
      const { context, findings } = this.#checks.of(paragraph, false);
      return context ? [{ context, removed: removedSpans(context.text, findings) }] : [];
    });
    const source = checked.map(({ context }) => context);
    const [first] = source;
    if (!first || draft.length === 0) return [];
    const near = isMissing ? [from - 1, to, ...adrift] : [from - 1, to];
    const around = near.flatMap((index) => draftAt(index).context ?? []);
    const made = { from, source, draft, around, isMissing };
    const known = this.#known.get(first);
    if (known && isSame(known, made)) return known.findings;
    const removed = checked.map((paragraph) => paragraph.removed);
    const findings = checkPair({ source, removed, draft, around, isMissing }, this.#checks.settings).map(
      ({ paragraph, finding }) => ({ paragraph: from + paragraph, finding }),
    );
    this.#known.set(first, { ...made, findings });
    return findings;
  }
}

function isSame(known: KnownPair, made: Omit<KnownPair, 'findings'>): boolean {
  return (
    known.from === made.from &&
    known.isMissing === made.isMissing &&
    areEqual(known.source, made.source) &&
    areEqual(known.draft, made.draft) &&
    areEqual(known.around, made.around)
  );
}

function areEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The words that repairs of a paragraph delete, and what is no part of the text at all. */
function removedSpans(text: string, findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ rule, span, fixes }) => {
    if (rule === 'placeholder-residue') return [span];
    const edits = fixes[0]?.tier === 'ask' ? [] : (fixes[0]?.edits ?? []);
    return edits.flatMap((edit) => {
      const isDeleted = edit.insert === '' && /[\p{L}\p{N}]/u.test(text.slice(edit.span.from, edit.span.to));
      return isDeleted ? [edit.span] : [];
    });
  });
}
