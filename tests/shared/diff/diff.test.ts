import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, diff } from '#shared/diff';
import { applyEdits, tokenEnds } from '#shared/text';
import { formatMarked, markedPairs, parseMarked } from './marked-pairs';

function applyAll(base: string, draft: string, changes: readonly Change[]): string {
  const edits = changes.map((change) => ({
    span: change.base,
    insert: draft.slice(change.draft.from, change.draft.to),
  }));
  return applyEdits(base, edits).text;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Graphemes are looked up by line, because the segmenter takes quadratic time. */
function graphemeBorders(text: string): Set<number> {
  const borders = new Set([0, text.length]);
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.length < 1000) for (const { index } of segmenter.segment(line)) borders.add(from + index);
    else for (const end of tokenEnds(line)) borders.add(from + end);
    from += line.length + 1;
    borders.add(from - 1);
  }
  return borders;
}

function expectLaws(base: string, draft: string, changes: readonly Change[]): void {
  expect(applyAll(base, draft, changes)).toBe(draft);
  const borders = { base: graphemeBorders(base), draft: graphemeBorders(draft) };
  const tokens = { base: new Set([0, ...tokenEnds(base)]), draft: new Set([0, ...tokenEnds(draft)]) };
  let [baseAt, draftAt] = [0, 0];
  for (const { base: before, draft: after, kind } of changes) {
    expect(before.from).toBeGreaterThanOrEqual(baseAt);
    expect(base.slice(baseAt, before.from)).toBe(draft.slice(draftAt, after.from));
    const way = before.from === before.to ? 'insert' : after.from === after.to ? 'delete' : 'replace';
    expect([way, way === 'replace' ? way : 'move']).toContain(kind);
    expect(before.to - before.from + after.to - after.from).toBeGreaterThan(0);
    expect(
      baseAt === 0 || before.from > baseAt || base[baseAt - 1] === '\n' || draft[draftAt - 1] === '\n',
    ).toBe(true);
    const changed = base.slice(before.from, before.to) + draft.slice(after.from, after.to);
    const allowed = /[\p{L}\p{N}]/u.test(changed) ? tokens : borders;
    expect([before.from, before.to].filter((edge) => !allowed.base.has(edge))).toEqual([]);
    expect([after.from, after.to].filter((edge) => !allowed.draft.has(edge))).toEqual([]);
    [baseAt, draftAt] = [before.to, after.to];
  }
}

describe('the changes a reader would mark', () => {
  test.each(markedPairs)('%s', (marked) => {
    const { base, draft, changes } = parseMarked(marked);
    const found = diff(base, draft).changes;
    expectLaws(base, draft, found);
    expect(formatMarked(base, draft, found)).toBe(marked);
    expect(found).toEqual(changes);
  });
});

/** A text and what became of it by random edits: what people and rules do to a text, and worse. */
const piece = fc.oneof(
  fc.constantFrom(
    '黄仁勲',
    '会社',
    '最高経営責任者',
    'を',
    'は',
    'した',
    'という',
    'サーバー',
    'NVIDIA',
    '1,000',
  ),
  fc.constantFrom(
    '。',
    '、',
    '「',
    '」',
    '\n',
    ' ',
    '\u3000',
    '……',
    '👩‍💻',
    '葛\u{e0100}',
    '\u3099',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const pieces = fc.array(piece, { maxLength: 60 });
const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.array(piece, { maxLength: 3 })), { maxLength: 6 });
const pair = fc.tuple(pieces, edits).map(([parts, changes]) => {
  const after = [...parts];
  for (const [at, count, insert] of changes) after.splice(at % (after.length + 1), count, ...insert);
  return [parts.join(''), after.join('')] as const;
});

describe('laws', () => {
  test('hold after random edits', () => {
    fc.assert(
      fc.property(pair, ([base, draft]) => {
        expectLaws(base, draft, diff(base, draft).changes);
      }),
      { numRuns: 1000 },
    );
  });

  test('hold for unrelated texts', () => {
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        expectLaws(a.join(''), b.join(''), diff(a.join(''), b.join('')).changes);
      }),
    );
  });

  test('hold when the budget is spent, and the answer says so', () => {
    const base = Array.from({ length: 3000 }, (_, i) => '甲乙丙丁戊己庚'.charAt((i * i) % 7)).join('');
    const draft = Array.from({ length: 3000 }, (_, i) => '庚甲丁乙戊丙己'.charAt((i * i * i) % 7)).join('');
    const found = diff(base, draft, { steps: 100 });
    expect(found.hitBudget).toBe(true);
    expectLaws(base, draft, found.changes);
  });

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(diff(parts.join(''), parts.join(''))).toEqual({ changes: [], hitBudget: false });
      }),
    );
  });
});

describe('large texts', () => {
  const words = [
    '会社',
    '設立',
    '製品',
    '人工知能',
    'サーバー',
    'は',
    'を',
    'が',
    'の',
    'した',
    'という',
    '。',
    '、',
    '黄仁勲',
  ];
  /** Numbers that look random and are the same each time. */
  function sequence(count: number): number[] {
    let state = 1;
    return Array.from({ length: count }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state >> 8;
    });
  }

  test.each([
    ['in one line', Number.POSITIVE_INFINITY],
    ['in paragraphs', 60],
  ])('%s give small changes where the words were edited', (_, lineLength) => {
    const numbers = sequence(150_000);
    const before = numbers.map(
      (n, i) => (words[n % words.length] ?? '') + (i % lineLength === lineLength - 1 ? '\n' : ''),
    );
    const after = before.map((word, i) => (i % 100 === 50 ? '改稿' : word));
    const { changes, hitBudget } = diff(before.join(''), after.join(''));
    expectLaws(before.join(''), after.join(''), changes);
    expect(hitBudget).toBe(false);
    const changed = changes.reduce((sum, { draft }) => sum + draft.to - draft.from, 0);
    expect(changed).toBeLessThan(12 * 1500);
  });
});
