import { type ParagraphRule, type RuleHit, replacing } from '../rule';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
};
const strength = '、；：。！？';
const clusters = /[、。：；！？,.:;!?]{2,}/gu;
const headless = /^[\s　]*([、。，．）」』】]+)/u;

export const punctuationCluster: ParagraphRule = {
  id: 'punctuation-cluster',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['stop', 'closer'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '行った。。', after: '行った。' },
    { before: 'しかし、、彼は来た。', after: 'しかし、彼は来た。' },
    { before: '行った。、彼は笑った。', after: '行った。彼は笑った。' },
    { before: '本当だ！。', after: '本当だ！' },
    { before: '次の通り：：', after: '次の通り：' },
    { before: '終わりです。.', after: '終わりです。' },
    { before: '、彼は来た。', after: '、彼は来た。', tier: 'ask' },
    { before: 'He left,, then came back..', after: 'He left, then came back.', profile: { language: 'en' } },
    { before: 'It grew，。 We left。。', after: 'It grew. We left.', profile: { language: 'en' } },
    { before: 'Really?. Yes,.', after: 'Really? Yes.', profile: { language: 'en' } },
  ],
  keeps: [
    { text: 'Wait... what?! Acme Inc., Ltd., etc., at 5 p.m.; see ../a.', profile: { language: 'en' } },
    '待って……',
    '句読点（、。）の打ち方',
    '何！？',
    '本当に！！',
    'え？？？',
    '「行った。」',
    'ああ――。',
  ],
  check({ text, profile }) {
    if (profile.language === 'en') return latinHits(text);
    const hits: RuleHit[] = [];
    const start = headless.exec(text);
    if (start) {
      const to = start[0].length;
      hits.push({
        span: { from: to - (start[1] ?? '').length, to },
        fixes: [],
        message: { id: 'punctuation-cluster.headless' },
      });
    }
    for (const { index, 0: run } of text.matchAll(clusters)) {
      if (isSpokenOf(text, index, run)) continue;
      if (start && index < start[0].length) continue;
      const hit = hitOf(index, run);
      if (hit) hits.push(hit);
    }
    return hits;
  },
};

/** 句読点（、。）: marks in brackets of their own are what the text is about. */
function isSpokenOf(text: string, at: number, run: string): boolean {
  return '（「『([“"'.includes(text[at - 1] ?? ' ') && '）」』)]”"'.includes(text[at + run.length] ?? ' ');
}

function hitOf(from: number, run: string): RuleHit | null {
  const isFull = (mark: string) => fullWidth[mark] === undefined;
  const marks = Array.from(run, (mark) => fullWidth[mark] ?? mark);
  if (!Array.from(run).some(isFull)) return null;
  const kinds = new Set(marks);
  if ([...kinds].every((mark) => mark === '！' || mark === '？')) return null;
  const span = { from, to: from + run.length };
  if (kinds.size === 1) {
    // Three stops in a row are a leader: dash-ellipsis.
    if (marks.length > 2) return kinds.has('。') ? null : { span, fixes: [] };
    return replacing('safe', span, marks[0] ?? '');
  }
  const emphatic = marks.filter((mark) => mark === '！' || mark === '？').join('');
  if (emphatic !== '' && kinds.has('。')) return replacing('safe', span, emphatic);
  if (kinds.size === 2 && kinds.has('、') && kinds.has('。') && marks.length === 2)
    return replacing('safe', span, '。');
  const strongest = [...kinds].reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a));
  return replacing('ask', span, strongest);
}

const latinClusters =
  /(?<=[A-Za-z0-9)”"'’%])(?:[,;:]{2,}|,\.|\.\.|[!?]\.|[，、,][。．.]|[。．]{2})(?=\s|$|[”"'’)])/gu;
const latinHeadless = /^\s*([,;:!?)]+) /u;

/** English: the same marks twice, or one that the next takes back. Three dots, ?! and an abbreviation's dot are right. */
function latinHits(text: string): RuleHit[] {
  const hits = Array.from(text.matchAll(latinClusters), ({ index, 0: run }) => {
    const span = { from: index, to: index + run.length };
    const isMixed = /^[,;:]+$/u.test(run) && new Set(run).size > 1;
    return isMixed
      ? { span, fixes: [] }
      : replacing('safe', span, /[.。．]$/u.test(run) && !/^[!?]/u.test(run) ? '.' : (run[0] ?? ''));
  });
  const start = latinHeadless.exec(text);
  if (!start) return hits;
  const from = start[0].length - 1 - (start[1] ?? '').length;
  const headless = { id: 'punctuation-cluster.headless' } as const;
  return [{ span: { from, to: start[0].length - 1 }, fixes: [], message: headless }, ...hits];
}
