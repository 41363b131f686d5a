import { overlaps, overlapsAny, type Span } from '#shared/text';
import type { DiscoveredName } from '../discovery';
import { Scene } from '../discovery/scene';
import { standsAsName } from '../discovery/score';
import type { NameMatch } from '../name-match';
import { titleAfter, titleBefore } from '../titles';
import { scriptOf } from './entry-shapes';
import type { Mention, NameScript, ParagraphNames } from './mention';
import { linksOf } from './name-links';
import { stretchesOf } from './stretches';

/** What stands in one paragraph, as the checks have it. Spans are sorted and disjoint. */
export interface ReadParagraph {
  readonly text: string;
  readonly listed: readonly NameMatch[];
  readonly discovered: readonly DiscoveredName[];
  readonly protectedSpans: readonly Span[];
}

/** Reads what may be a name off a paragraph: runs of kanji, katakana and capitalised words, and how they are joined. */
export function scanNames({ text, listed, discovered, protectedSpans }: ReadParagraph): ParagraphNames {
  const named = listed.map(({ span }) => span);
  // Initials are protected from other rules and part of a name: W. L. Tseng.
  const kept = protectedSpans.filter(({ from, to }) => !/^(?:[A-Z]\. ?)+$/u.test(text.slice(from, to)));
  const taken = [...named, ...kept].sort((a, b) => a.from - b.from);
  const mention = (span: Span, script: NameScript, guess: DiscoveredName | null): Mention => ({
    span,
    text: text.slice(span.from, span.to),
    script,
    titleBehind: titleAfter(text, text.charAt(span.to) === ' ' ? span.to + 1 : span.to),
    titleBefore: titleBefore(text, span.from),
    standsAlone: standsAsName(text, span.to) || goesOnAsWord(text, span),
    guess,
  });
  const found = stretchesOf(new Scene(text), kept)
    .filter(({ span }) => !overlapsAny(taken, span))
    .map(({ span, script }) => {
      const guess = discovered.find((name) => name.span.from === span.from && name.span.to === span.to);
      return mention(span, script, guess ?? null);
    });
  const guessed = discovered
    .filter(({ span }) => !found.some((other) => other.span.from === span.from && other.span.to === span.to))
    .map((guess) => mention(guess.span, scriptOf(text.slice(guess.span.from, guess.span.to)), guess));
  const free = found.filter(
    ({ span, guess }) => guess || !guessed.some((other) => overlaps(other.span, span)),
  );
  const mentions = [...free, ...guessed].sort((a, b) => a.span.from - b.span.from);
  return { text, listed, mentions, links: linksOf(text, mentions, named) };
}

/** 虹星あて, 東新放送らしい: hiragana that is no end of a verb; behind three kanji and more none is. */
function goesOnAsWord(text: string, { from, to }: Span): boolean {
  const next = text.slice(to, to + 2);
  return (
    /^(?:あて|だ|です|など|らし|とい|ほど|だけ|しか|まで|から|より|ごと|でも|こそ|さえ|なら)/u.test(next) ||
    (to - from > 2 && /^[ぁ-ん]/u.test(next))
  );
}
