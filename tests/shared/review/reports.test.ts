import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { diff } from '#shared/diff';
import {
  documentStatistics,
  type ReasonedChange,
  type ReasonWords,
  type ReportWords,
  reportAsCsv,
  reportAsHtml,
  reportAsJson,
  reportChanges,
  statisticsAsCsv,
  statisticsAsJson,
} from '#shared/review';

const rule = { kind: 'rule', rule: 'punctuation-cluster' } as const;
const hand = { kind: 'hand' } as const;
const changes: readonly ReasonedChange[] = [
  {
    change: { base: { from: 3, to: 4 }, draft: { from: 3, to: 3 }, kind: 'delete' },
    before: '。',
    after: '',
    paragraph: 0,
    baseParagraph: 0,
    origins: [rule],
  },
  {
    change: { base: { from: 5, to: 7 }, draft: { from: 4, to: 21 }, kind: 'replace' },
    before: '=1',
    after: '<b>"R&D"</b>\n二',
    paragraph: 1,
    baseParagraph: 1,
    origins: [rule, hand],
  },
  {
    change: { base: { from: 9, to: 9 }, draft: { from: 30, to: 31 }, kind: 'insert' },
    before: '',
    after: '＝',
    paragraph: 1,
    baseParagraph: 1,
    origins: [],
  },
];
const words: ReportWords = {
  language: 'ja',
  title: '変更',
  place: '段落',
  before: '前',
  after: '後',
  reason: '理由',
};
const reasons: ReasonWords = {
  origin: (by) => (by.kind === 'rule' ? '句読点 <重複>' : by.kind),
  movedFrom: (paragraph) => `段落 ${paragraph} から`,
};
const rows = reportChanges(changes, reasons);

describe('a change report', () => {
  it('as a page shows everything as text, and neither runs nor fetches anything', () => {
    const html = reportAsHtml('<script>', rows, words);
    expect(html).toMatch(/^<!doctype html>\n<html lang="ja">/u);
    expect(html).toContain('<title>変更: &lt;script&gt;</title>');
    expect(html).toContain(
      '<tr><td>2</td><td><del>=1</del></td><td><ins>&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;↵\n二</ins></td><td>句読点 &lt;重複&gt;, hand</td></tr>',
    );
    expect(html).toContain('<tr><td>1</td><td><del>。</del></td><td></td><td>句読点 &lt;重複&gt;</td></tr>');
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|https?:/u);
    expect(html).toContain("default-src 'none'");
  });

  it('as a table reads back, with formulas made harmless', () => {
    const { data, errors } = Papa.parse(reportAsCsv(rows, words), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ['段落', '前', '後', '理由'],
      ['1', '。', '', '句読点 <重複>'],
      ['2', "'=1", '<b>"R&D"</b>\n二', '句読点 <重複>, hand'],
      ['2', '', "'＝", ''],
    ]);
  });

  it.each([
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['－', "'－"],
    ['a=1', 'a=1'],
    ['「=」', '「=」'],
  ])('a cell %j is written %j', (before, cell) => {
    const csv = reportAsCsv([{ place: 1, before, after: '', reason: '' }], words);
    expect(Papa.parse<string[]>(csv).data[1]?.[1]).toBe(cell);
  });

  it('as JSON has offsets and origins', () => {
    const read = JSON.parse(reportAsJson(changes));
    expect(read).toHaveLength(3);
    expect(read[1]).toEqual({
      paragraph: 2,
      base: [5, 7],
      draft: [4, 21],
      before: '=1',
      after: '<b>"R&D"</b>\n二',
      origins: [rule, hand],
    });
    expect(JSON.parse(reportAsJson([]))).toEqual([]);
  });
});

describe('a move in a report', () => {
  const [away, here] = ['港には夜から船が集まっていた。', '港には朝から船が集まっていた。'];
  const base = `${away}\n川の水は濁っている。\n橋を渡ると駅が見える。`;
  const draft = `川の水は濁っている。\n橋を渡ると駅が見える。\n${here}`;
  const halves = diff(base, draft).changes.map((change) => ({
    change,
    before: base.slice(change.base.from, change.base.to),
    after: draft.slice(change.draft.from, change.draft.to),
    paragraph: change.draft.from === 0 ? 0 : 1,
    baseParagraph: change.base.from === 0 ? 0 : 2,
    origins: change.draft.from === 0 ? [] : [hand],
  }));

  it('is one line, at the place it came to, with what it was and where it came from', () => {
    expect(halves.map(({ change }) => change.kind)).toEqual(['move', 'move']);
    expect(reportChanges(halves, reasons)).toEqual([
      { place: 3, before: away, after: here, reason: '段落 1 から, hand' },
    ]);
  });

  it('is one in JSON, with the spans of the text there and here', () => {
    const read: { base: [number, number]; draft: [number, number] }[] = JSON.parse(reportAsJson(halves));
    expect(read).toMatchObject([{ paragraph: 3, movedFrom: 1, before: away, after: here, origins: [hand] }]);
    expect(read.map((one) => [base.slice(...one.base), draft.slice(...one.draft)])).toEqual([[away, here]]);
  });
});

describe('statistics', () => {
  const source = ['行った。。', '=1は'];
  const draft = ['行った。', '<b>"R&D"</b>', '二は＝'];
  const statistics = documentStatistics(source, draft, changes, 90_400);

  it('count characters, paragraphs, changes by origin and by paragraph', () => {
    expect(statistics).toEqual({
      characters: { source: 8, draft: 19 },
      paragraphs: { source: 2, draft: 3 },
      changes: 3,
      inserted: 15,
      deleted: 3,
      shareChanged: 18 / 30,
      byOrigin: [
        { by: rule, changes: 2, inserted: 14, deleted: 3 },
        { by: hand, changes: 1, inserted: 14, deleted: 2 },
        { by: null, changes: 1, inserted: 1, deleted: 0 },
      ],
      byParagraph: [
        { paragraph: 0, changes: 1, inserted: 0, deleted: 1 },
        { paragraph: 1, changes: 2, inserted: 15, deleted: 2 },
      ],
      activeMs: 90_400,
    });
  });

  it.each([
    [[''], [''], 0],
    [['甲'], ['甲'], 0],
  ])('of %j → %j without changes nothing changed', (from, to, share) => {
    expect(documentStatistics(from, to, [], null)).toMatchObject({ shareChanged: share, changes: 0 });
  });

  it('are written as a table and as JSON, paragraphs from 1', () => {
    const { data } = Papa.parse<Record<string, string>>(statisticsAsCsv(statistics), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ scope, name, changes: count }) => [scope, name, count])).toEqual([
      ['document', '', '3'],
      ['origin', 'rule punctuation-cluster', '2'],
      ['origin', 'hand', '1'],
      ['origin', '', '1'],
      ['paragraph', '1', '1'],
      ['paragraph', '2', '2'],
    ]);
    expect(data[0]).toMatchObject({ share_changed: '0.6000', active_seconds: '90' });
    expect(JSON.parse(statisticsAsJson(statistics))).toMatchObject({
      activeMs: 90_400,
      byParagraph: [{ paragraph: 1 }, { paragraph: 2 }],
    });
  });
});
