import { describe, expect, it } from 'vitest';
import {
  countRows,
  currentAmong,
  filterChanges,
  listedChanges,
  originGroups,
  originKey,
  originOf,
  takeChanges,
} from '#renderer/state';
import type { OriginBy } from '#shared/origins';
import type { ReviewChange } from '#shared/session';
import { exampleChange, exampleDocument } from '../example-state';

const rule: OriginBy = { kind: 'rule', rule: 'stray-space' };
const entry: OriginBy = { kind: 'entry', entry: 'a:b' };
const hand: OriginBy = { kind: 'hand' };

/** Half of a move whose other half has the index `counterpart`. */
function half(side: 'gone' | 'come', counterpart: number, paragraph: number, by: OriginBy[]): ReviewChange {
  const text = '港の船。\n';
  const plain = exampleChange(side === 'gone' ? text : '', side === 'come' ? text : '', by);
  return {
    ...plain,
    change: { ...plain.change, kind: 'move', counterpart },
    paragraph,
    baseParagraph: paragraph,
  };
}

const changes: readonly ReviewChange[] = [
  exampleChange(' ', '', [rule]),
  half('gone', 3, 1, [hand]),
  exampleChange('黄仁順', '黄仁勲', [entry, hand]),
  half('come', 1, 6, [rule]),
];

describe('the rows of the review', () => {
  it('show a move once, with its way and the origins of both halves', () => {
    const rows = listedChanges(changes, null);
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(countRows(changes)).toBe(3);
    expect(rows[1]?.move).toEqual({ text: '港の船。', from: 2, to: 7, second: 3, edits: [] });
    expect(rows[1]?.origins).toEqual([hand, rule]);
  });

  it('are limited to one origin, and counted by each', () => {
    expect(listedChanges(changes, originKey(rule)).map(({ index }) => index)).toEqual([0, 1]);
    const counts = originGroups(listedChanges(changes, null)).map(({ by, count }) => [by, count]);
    expect(counts).toEqual([
      [rule, 2],
      [hand, 2],
      [entry, 1],
    ]);
  });

  it('know an origin again by its key', () => {
    for (const by of [rule, entry, hand]) expect(originOf(originKey(by))).toEqual(by);
  });

  it.each([
    ['itself, also as the second half of a move', null, 3, 3],
    ['the next that is listed', originKey(entry), 1, 2],
    ['the last when none comes after it', originKey(rule), 2, 1],
    ['none where none is listed', 'rule:echo', 0, null],
  ])('make current %s', (_, filter, wanted, expected) => {
    expect(currentAmong(listedChanges(changes, filter), wanted)).toBe(expected);
  });

  it('keep the current change within the filter when it is set and when changes come', () => {
    const shown = takeChanges(exampleDocument('d'), changes);
    expect(shown.currentChange).toBe(0);
    const filtered = filterChanges(shown, originKey(entry));
    expect(filtered.currentChange).toBe(2);
    expect(takeChanges(filtered, changes.slice(0, 1)).currentChange).toBeNull();
  });
});
