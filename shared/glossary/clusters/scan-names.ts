import { charClass, classAt, overlapsAny, type Span } from '#shared/text';
import type { DiscoveredName } from '../discovery';
import { Scene } from '../discovery/scene';
import { standsAsName } from '../discovery/score';
import { splitWords, type Word } from '../discovery/words';
import type { NameMatch } from '../name-match';
import { titleAfter, titleBefore } from '../titles';
import type { Mention, NameLink, NameScript, ParagraphNames } from './mention';

/** What stands in one paragraph, as the checks have it. Spans are sorted and disjoint. */
export interface ReadParagraph {
  readonly text: string;
  readonly listed: readonly NameMatch[];
  readonly discovered: readonly DiscoveredName[];
  readonly protectedSpans: readonly Span[];
}

/** Reads what may be a name off a paragraph: runs of kanji, katakana and capitalised words, and how they are joined. */
export function scanNames({ text, listed, discovered, protectedSpans }: ReadParagraph): ParagraphNames {
  const scene = new Scene(text);
  const named = [...listed, ...discovered].map(({ span }) => span);
  const taken = [...named, ...protectedSpans].sort((a, b) => a.from - b.from);
  const mentions: Mention[] = [];
  for (const { span, script } of stretchesOf(scene, splitWords(scene))) {
    if (overlapsAny(taken, span)) continue;
    mentions.push({
      span,
      text: text.slice(span.from, span.to),
      script,
      titleBehind: titleAfter(text, text.charAt(span.to) === ' ' ? span.to + 1 : span.to),
      titleBefore: titleBefore(text, span.from),
      standsAlone: standsAsName(text, span.to),
    });
  }
  return { text, listed, discovered, mentions, links: linksOf(text, mentions, named) };
}

interface ScriptSpan {
  readonly span: Span;
  readonly script: NameScript;
}

/** Words that belong together: Chang Chung-mou, マルタ・エリングセン, 黄Renxun; 会長 of 黄仁勲会長 is no part. */
function stretchesOf(scene: Scene, words: readonly Word[]): ScriptSpan[] {
  const found: ScriptSpan[] = [];
  let run: Word[] = [];
  const close = () => {
    const span = spanOf(scene, run);
    if (span) found.push({ span, script: scriptOf(run) });
    run = [];
  };
  for (const word of words) {
    const parts = word.script === 'kanji' ? cutTitles(scene, word) : [word];
    for (const part of parts) {
      const last = run.at(-1);
      if (last && !joins(scene, last, part)) close();
      run.push(part);
    }
  }
  close();
  return found;
}

/** Whether two words are one name: of one script with a separator between, or kanji and letters that touch. */
function joins(scene: Scene, last: Word, next: Word): boolean {
  if (next.from > last.to && next.gap === 'other') return false;
  if (last.script === next.script) return last.script !== 'kanji' && next.gap === 'separator';
  if (last.script === 'katakana' || next.script === 'katakana') return false;
  const isTouching = next.from === last.to;
  // 黄 Renxun: a surname of a kanji or two and a word of letters.
  const kanji = last.script === 'kanji' ? last : next;
  return kanji.to - kanji.from <= (isTouching ? 3 : 2) && !scene.hasTitleAt(kanji.from);
}

/** A run of kanji without the titles it begins and ends with: 創業者|黄任勲|会長. */
function cutTitles(scene: Scene, word: Word): Word[] {
  let { from } = word;
  for (let at = from + 2; at < Math.min(word.to, from + 7); at++) {
    if (scene.hasTitleBefore(at) && !scene.hasTitleAt(at)) from = at;
  }
  for (let at = from + 1; at < word.to; at++) {
    if (scene.hasTitleAt(at)) return [{ ...word, from, to: at, text: scene.text.slice(from, at) }];
  }
  return from === word.to ? [] : [{ ...word, from, text: scene.text.slice(from, word.to) }];
}

function spanOf(scene: Scene, run: readonly Word[]): Span | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const span = { from: scene.offsetOf(first.from), to: scene.offsetOf(last.to) };
  return span.from < 0 || span.to < 0 ? null : span;
}

function scriptOf(run: readonly Word[]): NameScript {
  const first = run[0]?.script ?? 'kanji';
  return run.some(({ script }) => script !== first) ? 'mixed' : first;
}

const opensGloss = /^\s?[（(［[〔]\s?$/u;
const goesOnInGloss = /^\s?[、，,;／/]\s?$/u;
const listing = /^(?:と|や|、|，|, | and |および|及び|・|, and )$/u;

/** What joins neighbouring names; `named` are the spans of names that the glossary knows. */
function linksOf(text: string, mentions: readonly Mention[], named: readonly Span[]): NameLink[] {
  const all = [...mentions.map(({ span }) => span), ...named].sort((a, b) => a.from - b.from);
  const links: NameLink[] = [];
  let glossed: Span | null = null;
  all.forEach((span, index) => {
    const last = all[index - 1];
    if (!last || last.to > span.from || span.from - last.to > 12) return;
    const title = titleAfter(text, last.to) ?? '';
    const between = text.slice(last.to + title.length, span.from);
    const isBehind = opensGloss.test(between);
    const goesOn: boolean = glossed !== null && goesOnInGloss.test(between);
    if (!isBehind && !goesOn) glossed = null;
    else if (isBehind) glossed = last;
    const owner = glossed;
    if (owner) {
      if (isGlossEnd(text, span.to)) links.push(linkOf('gloss', text, owner, span));
    } else if (listing.test(between)) links.push(linkOf('list', text, last, span));
  });
  return links;
}

/** The name ends where the brackets do, or at a comma: （Jensen Huang、1963年生まれ）. */
function isGlossEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next !== '' && (classAt(text, at) & (charClass.closer | charClass.stop)) !== 0;
}

function linkOf(kind: NameLink['kind'], text: string, first: Span, second: Span): NameLink {
  return { kind, first: text.slice(first.from, first.to), second: text.slice(second.from, second.to) };
}
