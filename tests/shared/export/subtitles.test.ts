import { parse } from '@plussub/srt-vtt-parser';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importText } from '#shared/import';
import type { Cue } from '#shared/text';
import { documentOf, exportText } from './exported';
import { srtViolations, vttViolations } from './subtitle-rules';

const cue = (paragraph: number, lines: number, startMs: number, rest: Partial<Cue> = {}): Cue => ({
  ...{ paragraph, lines, startMs, endMs: startMs + 1500, id: null, settings: null },
  ...rest,
});

/** Three subtitles of one, two and one lines, blank lines between them. */
const source = ['行った。。', '', '二行の', '字幕だ。', '', '終わり。'];
const cues = [
  cue(0, 1, 1000, { id: '冒頭' }),
  cue(2, 2, 3_723_004, { settings: 'align:start line:0' }),
  cue(5, 1, 7_200_000),
];
const of = (draft: readonly string[]) => documentOf(draft, { source, cues });

describe('timings stay where the text goes', () => {
  const textsOf = async (draft: readonly string[]) =>
    parse(await exportText('srt', of(draft))).entries.map(({ from, to, text }) => [from, to, text]);

  it('unchanged', async () => {
    expect(await textsOf(['行った。', '', '二行の', '字幕だ。', '', '終わり。'])).toEqual([
      [1000, 2500, '行った。'],
      [3_723_004, 3_724_504, '二行の\n字幕だ。'],
      [7_200_000, 7_201_500, '終わり。'],
    ]);
  });

  it('a subtitle that was deleted is left out', async () => {
    expect(await textsOf(['行った。', '', '終わり。'])).toEqual([
      [1000, 2500, '行った。'],
      [7_200_000, 7_201_500, '終わり。'],
    ]);
  });

  it('lines that were joined or came later stay in their subtitle', async () => {
    expect(await textsOf(['行った。', '', '二行の字幕だ。', '新しい行。', '', '終わり。'])).toEqual([
      [1000, 2500, '行った。'],
      [3_723_004, 3_724_504, '二行の字幕だ。\n新しい行。'],
      [7_200_000, 7_201_500, '終わり。'],
    ]);
  });

  it('subtitles that were joined are shown for the time of both', async () => {
    const joined = documentOf(['長い文の前半と後半である。'], {
      source: ['長い文の前半と', '後半である。'],
      cues: [cue(0, 1, 0), cue(1, 1, 2000)],
    });
    expect(parse(await exportText('srt', joined)).entries).toMatchObject([{ from: 0, to: 3500 }]);
  });
});

test('SRT is numbered, with a comma before the milliseconds', async () => {
  expect(await exportText('srt', of(source))).toBe(
    [
      '1\n00:00:01,000 --> 00:00:02,500\n行った。。\n',
      '2\n01:02:03,004 --> 01:02:04,504\n二行の\n字幕だ。\n',
      '3\n02:00:00,000 --> 02:00:01,500\n終わり。\n',
    ].join('\n'),
  );
});

test('WebVTT has names and settings; what looks like markup is text, ruby is ruby', async () => {
  const draft = ['<i>R&D</i> --> 黄《ホワン》', '', '二行の', '字幕だ。', '', '終わり。'];
  const text = await exportText('vtt', of(draft));
  expect(text).toBe(
    [
      'WEBVTT\n',
      '冒頭\n00:00:01.000 --> 00:00:02.500\n&lt;i&gt;R&amp;D&lt;/i&gt; --&gt; <ruby>黄<rt>ホワン</rt></ruby>\n',
      '01:02:03.004 --> 01:02:04.504 align:start line:0\n二行の\n字幕だ。\n',
      '02:00:00.000 --> 02:00:01.500\n終わり。\n',
    ].join('\n'),
  );
  expect(parse(text).entries.map(({ from, to }) => [from, to])).toEqual(
    cues.map(({ startMs, endMs }) => [startMs, endMs]),
  );
});

test.each(['srt', 'vtt'] as const)('%s opens again as it was', async (format) => {
  const draft = ['<i>1 --> 2', '', '｜黄《ホワン》', '字幕だ。', '', '終わり。'];
  const read = await importText(format, await exportText(format, of(draft)));
  const times = cues.map(({ paragraph, lines, startMs, endMs }) => ({ paragraph, lines, startMs, endMs }));
  expect(read).toMatchObject({ ok: true, value: { cues: times } });
  if (format === 'vtt')
    expect(read).toMatchObject({ value: { paragraphs: ['<i>1 --> 2', ...draft.slice(1)] } });
});

describe('subtitles are as their specification asks', () => {
  const line = fc.oneof(
    fc.stringMatching(/^[赤い。 <>&-]{1,6}$/u),
    fc.constantFrom(
      '1',
      '00:00:01,000 --> 2',
      '-->',
      'WEBVTT',
      'NOTE x',
      '&amp;',
      '黄《ホワン》',
      '\t',
      'a\u2028b',
    ),
  );
  const settings = fc.option(fc.constantFrom('align:start', 'line:0 position:10%', 'a\n\nb:c -->d:1'));
  const timed = fc.record({
    start: fc.nat(400_000_000),
    length: fc.integer({ min: 1, max: 9000 }),
    settings,
  });
  const documents = fc
    .tuple(fc.array(fc.tuple(line, timed), { minLength: 1, maxLength: 5 }), fc.array(line, { maxLength: 5 }))
    .map(([subtitles, draft]) =>
      documentOf(draft.length > 0 ? draft : [''], {
        source: subtitles.map(([text]) => text),
        cues: subtitles.map(([, one], paragraph) =>
          cue(paragraph, 1, one.start, {
            endMs: one.start + one.length,
            settings: one.settings,
            id: '名 --> 1',
          }),
        ),
      }),
    );

  test.each([
    ['srt', srtViolations],
    ['vtt', vttViolations],
  ] as const)('%s, whatever is said and whenever it begins', async (format, violationsOf) => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(violationsOf(await exportText(format, document))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('fractions of a millisecond carry over', async () => {
    const document = documentOf(['赤'], {
      source: ['赤'],
      cues: [cue(0, 1, 59_999.6, { endMs: 3_599_999.9 })],
    });
    expect(await exportText('srt', document)).toContain('00:01:00,000 --> 01:00:00,000');
  });
});
