import { charClass, classAt, closerOf, closers, japanese, openers, type Span } from '#shared/text';

export interface Bracket {
  readonly at: number;
  readonly character: string;
}

/** What is wrong with the brackets of a paragraph. */
export interface MatchedBrackets {
  /** `limit` is where an enclosing pair ends: the missing half stands before it. */
  readonly unclosed: readonly (Bracket & { readonly limit: number })[];
  readonly unopened: readonly Bracket[];
  /** Closers at `at` of another width or kind than their opener. */
  readonly mixed: readonly { readonly opener: Bracket; readonly at: number; readonly isOtherKind: boolean }[];
  /** Offsets of the marks that are too many. */
  readonly doubled: readonly (readonly number[])[];
}

const halfOf: Readonly<Record<string, string>> = { '）': ')', '］': ']', '｝': '}' };
/** What stands before the closing bracket of an item or a note: 1) a) ア） 注1） ※2） */
const marker =
  /(?:(?:^|[\s　、。，,（(「・:：])(?:図|表|問|例)?(?:[0-9０-９]{1,3}|[a-zA-Zａ-ｚ]|[ア-ンｱ-ﾝあ-ん]|[ivx]{1,4}|[①-⑳]|[一二三四五六七八九十]{1,2})|[注※*＊][0-9０-９]{0,3})$/u;

/** Marks nobody nests in themselves without a word between. */
const neverDoubled = '「『（【《〈';

/** Matches the brackets of a text in one pass, protected spans left out. */
export function matchBrackets(text: string, protectedSpans: readonly Span[]): MatchedBrackets {
  return new Matching(text).over(protectedSpans);
}

class Matching {
  readonly #text: string;
  readonly #open: Bracket[] = [];
  /** How many of each opener are open: most closers without a partner are known at once. */
  readonly #counts = new Map<string, number>();
  /** Where each closer stands last. */
  readonly #last = new Map<string, number>();
  readonly #pairs: { readonly opener: number; readonly closer: number }[] = [];
  readonly unclosed: (Bracket & { readonly limit: number })[] = [];
  readonly unopened: Bracket[] = [];
  readonly mixed: { opener: Bracket; at: number; isOtherKind: boolean }[] = [];
  readonly doubled: number[][] = [];

  constructor(text: string) {
    this.#text = text;
  }

  over(protectedSpans: readonly Span[]): MatchedBrackets {
    let next = 0;
    for (let at = 0; at < this.#text.length; at++) {
      const bits = classAt(this.#text, at);
      if ((bits & (charClass.opener | charClass.closer)) === 0) continue;
      while ((protectedSpans[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
      if ((protectedSpans[next]?.from ?? Number.POSITIVE_INFINITY) <= at) continue;
      const character = this.#text.charAt(at);
      if (bits & charClass.opener) this.#push({ at, character });
      else this.#close({ at, character });
    }
    for (const bracket of this.#open) this.#leaveOpen(bracket, this.#text.length);
    this.#findDoubledPairs();
    const { unclosed, unopened, mixed, doubled } = this;
    return { unclosed, unopened, mixed, doubled };
  }

  #push(bracket: Bracket): void {
    this.#open.push(bracket);
    this.#count(bracket.character, 1);
  }

  #pop(): Bracket | undefined {
    const top = this.#open.pop();
    if (top) this.#count(top.character, -1);
    return top;
  }

  #count(character: string, by: number): void {
    this.#counts.set(character, (this.#counts.get(character) ?? 0) + by);
  }

  #close(closer: Bracket): void {
    const { at, character } = closer;
    const top = this.#open.at(-1);
    const wanted = top && closerOf(top.character);
    if (top && wanted === character) {
      this.#pop();
      this.#pairs.push({ opener: top.at, closer: at });
    } else if (wanted !== undefined && isOtherWidth(character, wanted)) {
      // （1) 品質、2) 納期）: a number's own bracket, where a better one follows.
      if (!this.#isNoBracket(closer) || this.#lastOf(wanted) < at) this.#settle(at, false);
    } else if (!this.#isNoBracket(closer)) this.#closeDeeper(closer, top);
  }

  /** Closes a bracket further down, which leaves those above it open; or none. */
  #closeDeeper(closer: Bracket, top: Bracket | undefined): void {
    const opener = openers.charAt(closers.indexOf(closer.character));
    if ((this.#counts.get(opener) ?? 0) > 0) {
      for (let above = this.#pop(); above && above.character !== opener; above = this.#pop())
        this.#leaveOpen(above, closer.at);
    } else if (top && isOtherKind(top.character, closer.character)) this.#settle(closer.at, true);
    else if (isTwin(this.#text, closer.at - 1, closer.character)) this.doubled.push([closer.at]);
    else this.unopened.push(closer);
  }

  #lastOf(character: string): number {
    const known = this.#last.get(character);
    if (known !== undefined) return known;
    const last = this.#text.lastIndexOf(character);
    this.#last.set(character, last);
    return last;
  }

  #settle(at: number, isOther: boolean): void {
    const opener = this.#pop();
    if (opener) this.mixed.push({ opener, at, isOtherKind: isOther });
  }

  #leaveOpen(bracket: Bracket, limit: number): void {
    if (isTwin(this.#text, bracket.at + 1, bracket.character)) this.doubled.push([bracket.at]);
    else this.unclosed.push({ ...bracket, limit });
  }

  #isNoBracket({ at, character }: Bracket): boolean {
    if (character === '’') return (classAt(this.#text, at - 1) & japanese) === 0;
    return ')）'.includes(character) && marker.test(this.#text.slice(Math.max(0, at - 8), at));
  }

  /** 「「…」」: the inner pair follows the outer at once on both sides. */
  #findDoubledPairs(): void {
    const closerAt = new Map(this.#pairs.map(({ opener, closer }) => [opener, closer]));
    for (const { opener, closer } of this.#pairs) {
      const isInner = isTwin(this.#text, opener - 1, this.#text.charAt(opener));
      if (isInner && closerAt.get(opener - 1) === closer + 1) this.doubled.push([opener, closer]);
    }
  }
}

/** Whether the same mark stands at `at`, one that is never written twice. */
function isTwin(text: string, at: number, character: string): boolean {
  const opener = openers.includes(character) ? character : openers.charAt(closers.indexOf(character));
  return neverDoubled.includes(opener) && text.charAt(at) === character;
}

function isOtherWidth(closer: string, wanted: string): boolean {
  return halfOf[closer] === wanted || halfOf[wanted] === closer;
}

function isOtherKind(opener: string, closer: string): boolean {
  return (
    ('「『'.includes(opener) && '」』'.includes(closer)) ||
    ('（【［〔'.includes(opener) && '）】］〕'.includes(closer))
  );
}
