import { charClass, classAt, japanese, kana, type Span, type Tier } from '#shared/text';
import { type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';
import { isInHanPassage } from './han-passages';

const dots = /\.{3,}|・{3,}|。{3,}|(?<!…)…(?!…)/gu;
const dashes = /(?<!-)-{2,3}(?!-)|(?<![―—─])[―](?![―—─])/gu;
const prolonged = /(?<=[\u3041-\u30fa])ーー+(?=[\u3041-\u30fa\u3400-\u9fff])/gu;

export const dashEllipsis: ParagraphRule = {
  id: 'dash-ellipsis',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['dashOrDot'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: 'それは...わからない。', after: 'それは……わからない。' },
    { before: '待って・・・と言った。', after: '待って……と言った。' },
    { before: 'しかし。。。彼は来た。', after: 'しかし……彼は来た。' },
    { before: '彼は--いや、彼女は来た。', after: '彼は――いや、彼女は来た。' },
    { before: 'それは…わからない。', after: 'それは……わからない。', profile: { leader: 'double' } },
    { before: '他走了...没有回来。', after: '他走了……没有回来。', profile: { language: 'zh' } },
    { before: '「待って...」', after: '「待って……」', tier: 'likely' },
    { before: 'It works——mostly.', after: 'It works—mostly.', profile: { language: 'en' } },
    {
      before: 'It works…… I think。。。',
      after: 'It works… I think…',
      profile: { language: 'en' },
      tier: 'likely',
    },
    {
      before: 'It works... mostly…… I think.',
      after: 'It works... mostly... I think.',
      profile: { language: 'en' },
      tier: 'likely',
    },
    {
      before: 'It works -- mostly.',
      after: 'It works — mostly.',
      profile: { language: 'en' },
      tier: 'likely',
    },
  ],
  keeps: [
    'まさかーー',
    '東京―大阪を結ぶ。',
    '`--verbose`を付ける。',
    '---',
    { text: 'それは…わからない。', profile: { leader: 'single' } },
    'ラーメン',
    '第一章 港の朝・・・・・・12',
    { text: '────────', profile: { language: 'en' } },
    { text: 'He wrote “这茶……太苦了，我不喝——走吧。” and left.', profile: { language: 'en' } },
    { text: 'Wait... it works.', profile: { language: 'en' } },
    { text: 'Wait... what — a well-known 1990–2000 story… with --verbose.', profile: { language: 'en' } },
  ],
  check(context) {
    if (context.profile.language === 'en') return latinHits(context.text);
    return [...dotHits(context), ...dashHits(context), ...prolongedHits(context)].sort(
      (a, b) => a.span.from - b.span.from,
    );
  },
};

function* dotHits({ text, profile, kind }: ParagraphContext): Generator<RuleHit> {
  for (const { index, 0: run } of text.matchAll(dots)) {
    const span = { from: index, to: index + run.length };
    if (run === '…' && profile.leader === 'single') continue;
    if (!touchesProse(text, span) || leadsToPage(text, span)) continue;
    const isDoubtful = kind === 'row' || (run === '…' && profile.leader === 'mixed');
    yield replacing(
      isDoubtful ? 'likely' : tierBefore(text, span.to),
      span,
      profile.leader === 'single' ? '…' : '……',
    );
  }
}

function* dashHits({ text, profile }: ParagraphContext): Generator<RuleHit> {
  for (const { index, 0: run } of text.matchAll(dashes)) {
    const span = { from: index, to: index + run.length };
    if (!touchesProse(text, span) || (run === '―' && isRange(text, span))) continue;
    const isSound = run === '―' && (classAt(text, index - 1) & classAt(text, span.to) & kana) !== 0;
    const isDoubtful = isSound || (run.startsWith('-') && isRange(text, span));
    yield replacing(isDoubtful ? 'likely' : tierBefore(text, span.to), span, profile.dash);
  }
}

/** The dots between a title and its page in a table of contents. */
function leadsToPage(text: string, { from, to }: Span): boolean {
  return to - from >= 4 && /^[ 　]*[0-9０-９]{1,4}\s*$/u.test(text.slice(to, to + 8));
}

function* prolongedHits({ text }: ParagraphContext): Generator<RuleHit> {
  for (const { index, 0: run } of text.matchAll(prolonged)) {
    yield {
      span: { from: index, to: index + run.length },
      fixes: [],
      message: { id: 'dash-ellipsis.prolonged' },
    };
  }
}

/** Beside Japanese, or inside quotation marks with nothing else. */
function touchesProse(text: string, span: Span): boolean {
  const beside = classAt(text, span.from - 1) | classAt(text, span.to);
  return (
    (beside & japanese) !== 0 ||
    '「『'.includes(text[span.from - 1] ?? ' ') ||
    '」』'.includes(text[span.to] ?? ' ')
  );
}

/** 東京―大阪: words without kana on both sides. */
function isRange(text: string, span: Span): boolean {
  const word = charClass.kanji | charClass.katakana | charClass.latin | charClass.digit;
  return (classAt(text, span.from - 1) & word) !== 0 && (classAt(text, span.to) & word) !== 0;
}

function tierBefore(text: string, to: number): Tier {
  return '」』）］'.includes(text[to] ?? ' ') ? 'likely' : 'safe';
}

/** English: East Asian leaders and dashes are twice as long as its own; two hyphens stand for a dash. */
function latinHits(text: string): RuleHit[] {
  return Array.from(text.matchAll(latinRuns)).flatMap(({ index, 0: run }) =>
    isInHanPassage(text, index) ? [] : latinHit(text, index, run),
  );
}

const latinRuns =
  /…{2,}|。{3,}|・{3,}|(?<!\.)\.{6}(?!\.)|(?<=[\p{L}\p{N},”"’] ?)[—―─]{2,}(?! ?[—―─]|$)|(?<=\w ?)--(?= ?\w)/gu;

function latinHit(text: string, at: number, run: string): RuleHit {
  const span = { from: at, to: at + run.length };
  if (run === '--') {
    const joinsWords =
      /[a-z]{2}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      /^[a-z]{2}/u.test(text.slice(span.to, span.to + 2));
    return replacing(joinsWords ? 'safe' : 'likely', span, '—');
  }
  if (run.startsWith('.')) return replacing('safe', span, '...');
  // English writes … or ...; which one this text means, a paragraph seldom says.
  if (!/^[—―─]/u.test(run)) return replacing('likely', span, text.includes('...') ? '...' : '…');
  // Mr. ——— and Lord B——: a name left out.
  const leavesOut = run.length > 2 || /\b[A-Z]$/u.test(text.slice(Math.max(0, at - 2), at));
  return replacing(leavesOut ? 'likely' : 'safe', span, '—');
}
