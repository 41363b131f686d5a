import { classAt, closerOf, closers, japanese, openerOf, openers, type Span } from '#shared/text';
import type { Message } from '../finding';
import { fixOf, type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';

interface OpenBracket {
  readonly at: number;
  readonly character: string;
}

const halfOf: Readonly<Record<string, string>> = { '）': ')', '］': ']', '｝': '}' };
const marker =
  /(?:^|[\s　、。，,（(「・:：])(?:注|図|表|問|例|※|\*)?(?:[0-9０-９]{1,3}|[a-zA-Zａ-ｚ]|[ア-ンｱ-ﾝあ-ん]|[ivx]{1,4}|[①-⑳]|[一二三四五六七八九十]{1,2})$/u;

export const unbalancedBracket: ParagraphRule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['opener', 'closer'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '（港の路線)を結ぶ。', after: '（港の路線）を結ぶ。' },
    { before: '「行くと言った。', after: '「行く」と言った。', tier: 'ask' },
    { before: '港を結ぶ路線）である。', after: '（港を結ぶ路線）である。', tier: 'ask' },
    { before: '「電池の王』と呼ばれた。', after: '「電池の王」と呼ばれた。', tier: 'likely' },
  ],
  keeps: [
    '1) 電源を入れる。',
    'a) 準備',
    'ア） 準備',
    '注1） 出典は別に示す。',
    "it's",
    '「『行く』と言った」',
    '（a）と（b）',
  ],
  check(context) {
    const { text, protectedSpans } = context;
    const hits: RuleHit[] = [];
    const open: OpenBracket[] = [];
    let next = 0;
    for (let at = 0; at < text.length; at++) {
      while ((protectedSpans[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
      if ((protectedSpans[next]?.from ?? Number.POSITIVE_INFINITY) <= at) continue;
      const character = text[at] ?? '';
      if (openers.includes(character)) open.push({ at, character });
      else if (closers.includes(character)) close(context, open, at, hits);
    }
    for (const bracket of open) hits.push(unclosed(context, bracket));
    return hits.sort((a, b) => a.span.from - b.span.from);
  },
};

function close(context: ParagraphContext, open: OpenBracket[], at: number, hits: RuleHit[]): void {
  const { text } = context;
  const closer = text[at] ?? '';
  const top = open.at(-1);
  if (top && closerOf(top.character) === closer) {
    open.pop();
    return;
  }
  if (top && isOtherWidth(closer, closerOf(top.character))) {
    settle(open, hits, at, 'safe');
    return;
  }
  if (isApostrophe(text, at) || (')）'.includes(closer) && marker.test(text.slice(0, at)))) return;
  const partner = open.findLastIndex(({ character }) => closerOf(character) === closer);
  if (partner >= 0) {
    for (const bracket of open.splice(partner).slice(1)) hits.push(unclosed(context, bracket, at));
    return;
  }
  if (top && isOtherKind(top.character, closer)) settle(open, hits, at, 'likely');
  else hits.push(unopened(context, at, closer));
}

/** The pair is whole but its closer is of another width or kind: the opener decides. */
function settle(open: OpenBracket[], hits: RuleHit[], at: number, tier: 'safe' | 'likely'): void {
  const opener = open.pop();
  if (!opener) return;
  const hit = replacing(tier, { from: at, to: at + 1 }, closerOf(opener.character) ?? '');
  const related = [{ from: opener.at, to: opener.at + 1 }];
  hits.push({ ...hit, message: { id: 'unbalanced-bracket.mixed' }, related });
}

function isOtherWidth(closer: string, wanted: string | undefined): boolean {
  return wanted !== undefined && (halfOf[closer] === wanted || halfOf[wanted] === closer);
}

function isOtherKind(opener: string, closer: string): boolean {
  return (
    ('「『'.includes(opener) && '」』'.includes(closer)) ||
    ('（【［〔'.includes(opener) && '）】］〕'.includes(closer))
  );
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && (classAt(text, at - 1) & japanese) === 0;
}

function unclosed(
  { text, sentences }: ParagraphContext,
  { at, character }: OpenBracket,
  limit = text.length,
): RuleHit {
  const closer = closerOf(character) ?? '';
  const places = closingPlaces(text, sentences, at, limit, closer);
  const fixes = places.map((place) => fixOf('ask', { from: place, to: place }, closer));
  return { span: { from: at, to: at + 1 }, fixes, message: message('unclosed', closer) };
}

/** Where a closing mark may belong, best first: before the と that reports speech, at the sentence's end, at the paragraph's. */
function closingPlaces(
  text: string,
  sentences: readonly Span[],
  at: number,
  limit: number,
  closer: string,
): number[] {
  const places: number[] = [];
  const isSpeech = '」』”'.includes(closer);
  const report = isSpeech ? /と(?:言|い|思|話|答|述|呼|叫|尋|聞|語|説明|の)/gu : /[はがをにでと、]/gu;
  report.lastIndex = at + 2;
  const reported = report.exec(text);
  if (reported && reported.index < limit) places.push(reported.index);
  const sentence = sentences.find(({ to }) => to > at + 1);
  for (const end of [sentence?.to ?? limit, limit]) {
    const to = Math.min(end, limit);
    places.push(!isSpeech && /[。！？]/u.test(text[to - 1] ?? '') ? to - 1 : to);
  }
  return [...new Set(places)].filter((place) => place > at + 1).slice(0, 3);
}

function unopened({ text, sentences }: ParagraphContext, at: number, closer: string): RuleHit {
  const opener = openerOf(closer) ?? '';
  const places = openingPlaces(text, sentences, at);
  const fixes = places.map((place) => fixOf('ask', { from: place, to: place }, opener));
  return { span: { from: at, to: at + 1 }, fixes, message: message('unopened', opener) };
}

/** Where an opening mark may belong, best first: behind the last comma or bracket, at the sentence's start. */
function openingPlaces(text: string, sentences: readonly Span[], at: number): number[] {
  const start = sentences.find(({ to }) => to >= at)?.from ?? 0;
  let comma = at;
  while (comma > start && !'、，,」』）'.includes(text[comma - 1] ?? '')) comma--;
  const places = [comma, start].filter((place) => place < at);
  return [...new Set(places)];
}

function message(kind: 'unclosed' | 'unopened', missing: string): Message {
  return { id: `unbalanced-bracket.${kind}`, values: { missing } };
}
