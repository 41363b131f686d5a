import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '#shared/align';
import { exportDocument } from '#shared/export';
import { importText } from '#shared/import';

const srt = `1
00:00:01,000 --> 00:00:02,500
こんにちは。
<i>はい</i>

2
00:01:00,5 --> 01:00:00,000  X1:100 X2:200
{\\an8}さようなら。
`;

describe('SubRip', () => {
  it('keeps texts, numbers and times, and says what it leaves out', async () => {
    expect(await importText('srt', srt)).toEqual({
      ok: true,
      value: {
        paragraphs: ['こんにちは。', 'はい', '', 'さようなら。'],
        cues: [
          { paragraph: 0, lines: 2, startMs: 1000, endMs: 2500, id: '1', settings: null },
          { paragraph: 3, lines: 1, startMs: 60_500, endMs: 3_600_000, id: '2', settings: null },
        ],
        dropped: [
          { kind: 'cue-formatting', count: 2 },
          { kind: 'cue-position', count: 1 },
        ],
      },
    });
  });

  it.each<[string, string, readonly (readonly [string | null, number])[]]>([
    [
      'without numbers',
      '00:00:01,000 --> 00:00:02,000\n一\n\n00:00:03,000 --> 00:00:04,000\n二',
      [
        [null, 1],
        [null, 1],
      ],
    ],
    [
      'with numbers in their texts',
      '1\n00:00:01,000 --> 00:00:02,000\n一\n1999\n\n2\n00:00:03,000 --> 00:00:04,000\n二',
      [
        ['1', 2],
        ['2', 1],
      ],
    ],
    [
      'with blank lines in their texts',
      '1\n00:00:01,000 --> 00:00:02,000\n一\n\n二\n\n\n2\n00:00:03,000 --> 00:00:04,000',
      [
        ['1', 2],
        ['2', 0],
      ],
    ],
    ['with arrows in their texts', '1\n00:00:01,000 --> 00:00:02,000\nA --> B', [['1', 1]]],
  ])('%s is read', async (_, text, expected) => {
    const read = await importText('srt', text);
    expect(read.ok && read.value.cues.map(({ id, lines }) => [id, lines])).toEqual(expected);
  });

  it('is refused with the line that cannot be read', async () => {
    expect(
      await importText('srt', '1\n00:00:01,000 --> 00:00:02,000\n一\n\n2\n00:00:03 --> 00:00:04,000\n二'),
    ).toEqual({
      ok: false,
      failure: { code: 'subtitles-broken', line: 6 },
    });
    expect(await importText('srt', '\nただの文章')).toEqual({
      ok: false,
      failure: { code: 'subtitles-broken', line: 2 },
    });
    expect(await importText('srt', '')).toEqual({ ok: false, failure: { code: 'subtitles-none' } });
  });
});

describe('WebVTT', () => {
  it('keeps names and settings, and leaves notes and styles out', async () => {
    const vtt = `WEBVTT 題
X-TIMESTAMP-MAP=LOCAL:00:00:00.000

STYLE
::cue { color: red }

NOTE
覚え書き

intro
00:01.000 --> 00:02.000 align:start line:0
<v 花子>A &amp; B</v>
<ruby>漢字<rt>かんじ</rt></ruby>

01:00:00.000 --> 01:00:01.000
二
`;
    expect(await importText('vtt', vtt)).toEqual({
      ok: true,
      value: {
        paragraphs: ['A & B', '｜漢字《かんじ》', '', '二'],
        cues: [
          { paragraph: 0, lines: 2, startMs: 1000, endMs: 2000, id: 'intro', settings: 'align:start line:0' },
          { paragraph: 3, lines: 1, startMs: 3_600_000, endMs: 3_601_000, id: null, settings: null },
        ],
        dropped: [
          { kind: 'style-sheet', count: 1 },
          { kind: 'cue-note', count: 1 },
          { kind: 'cue-formatting', count: 2 },
        ],
      },
    });
  });

  it.each([
    ['二\n', 1],
    ['WEBVTT\n\n00:00:01 --> 00:00:02.000\n一', 3],
  ])('is refused with the line: %j', async (text, line) => {
    expect(await importText('vtt', text)).toEqual({ ok: false, failure: { code: 'subtitles-broken', line } });
  });
});

describe('subtitles that Suiko wrote', () => {
  const line = fc.string({
    unit: fc.constantFrom('あ', '漢', 'a', '&', '<', '>', '-', '--> ', '1'),
    minLength: 1,
    maxLength: 8,
  });
  const cue = fc.record({
    texts: fc.array(
      line.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 3 },
    ),
    startMs: fc.nat(9_000_000),
    length: fc.nat(5000),
  });

  it.each(['srt', 'vtt'] as const)('come back with texts and times, by time: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 4 }), async (drawn) => {
        const made = drawn.toSorted((one, other) => one.startMs - other.startMs);
        const paragraphs = made.flatMap(({ texts }, index) => (index === 0 ? texts : ['', ...texts]));
        let at = 0;
        const cues = made.map(({ texts, startMs, length }, index) => {
          const paragraph = at;
          at += texts.length + 1;
          return {
            paragraph,
            lines: texts.length,
            startMs,
            endMs: startMs + length,
            id: String(index + 1),
            settings: null,
          };
        });
        const written = await exportDocument(format, {
          title: '',
          language: 'ja',
          paragraphs,
          source: paragraphs,
          pairs: () => align(paragraphs, paragraphs),
          cues,
          comments: [],
          revision: { author: '', date: '' },
        });
        const read = await importText(format, written.kind === 'text' ? written.text : '');
        expect(read).toEqual({ ok: true, value: { paragraphs, cues, dropped: [] } });
      }),
      { numRuns: 50 },
    );
  });
});
