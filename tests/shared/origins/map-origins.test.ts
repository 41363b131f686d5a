import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinOrigins,
  mapOrigins,
  type Origin,
  type OriginBy,
  originsOf,
  splitOrigins,
} from '#shared/origins';
import { applyEdits, type TextEdit } from '#shared/text';

const hand: OriginBy = { kind: 'hand' };
const rule: OriginBy = { kind: 'rule', rule: 'stray-space' };
const entry: OriginBy = { kind: 'entry', entry: 'huang' };

function edit(from: number, to: number, insert: string): TextEdit {
  return { span: { from, to }, insert };
}

function origin(from: number, to: number, by: OriginBy, before: string): Origin {
  return { span: { from, to }, by, before };
}

type Step = readonly [TextEdit, OriginBy];

function perform(start: string, steps: readonly Step[]): { text: string; origins: readonly Origin[] } {
  let text = start;
  let origins: readonly Origin[] = [];
  for (const [step, by] of steps) {
    origins = mapOrigins(origins, text, step, by);
    text = applyEdits(text, [step]).text;
  }
  return { text, origins };
}

function putBack(text: string, origins: readonly Origin[]): string {
  return applyEdits(
    text,
    origins.map(({ span, before }) => ({ span, insert: before })),
  ).text;
}

describe('origins through edits', () => {
  test.each<[string, Step[], Origin[]]>([
    ['an edit has an origin', [[edit(1, 3, 'X'), rule]], [origin(1, 2, rule, 'bc')]],
    ['a deletion leaves an empty span', [[edit(1, 3, ''), rule]], [origin(1, 1, rule, 'bc')]],
    [
      'edits before and behind leave an origin alone',
      [
        [edit(2, 3, 'XY'), rule],
        [edit(0, 1, ''), entry],
        [edit(4, 5, 'Z'), hand],
      ],
      [origin(0, 0, entry, 'a'), origin(1, 3, rule, 'c'), origin(4, 5, hand, 'e')],
    ],
    [
      'a hand inside an automatic origin makes it by hand',
      [
        [edit(1, 3, 'XYZ'), rule],
        [edit(2, 3, '!'), hand],
      ],
      [origin(1, 4, hand, 'bc')],
    ],
    [
      'a rule inside typed text leaves it by hand',
      [
        [edit(1, 3, 'XYZ'), hand],
        [edit(2, 3, ''), rule],
      ],
      [origin(1, 3, hand, 'bc')],
    ],
    [
      'a rule over another rule wins',
      [
        [edit(1, 3, 'XYZ'), rule],
        [edit(3, 5, ''), entry],
      ],
      [origin(1, 3, entry, 'bcd')],
    ],
    [
      'an edit over several takes them over',
      [
        [edit(1, 2, 'X'), rule],
        [edit(3, 4, 'Y'), entry],
        [edit(0, 5, '-'), hand],
      ],
      [origin(0, 1, hand, 'abcde')],
    ],
    [
      'typing is one origin',
      [
        [edit(2, 2, 'X'), hand],
        [edit(3, 3, 'Y'), hand],
        [edit(4, 4, 'Z'), hand],
      ],
      [origin(2, 5, hand, '')],
    ],
    [
      'typing where one deleted is one origin',
      [
        [edit(2, 4, ''), hand],
        [edit(2, 2, 'X'), hand],
      ],
      [origin(2, 3, hand, 'cd')],
    ],
    [
      'typing beside an automatic origin leaves it alone',
      [
        [edit(2, 3, 'X'), rule],
        [edit(3, 3, 'Y'), hand],
        [edit(2, 2, 'Z'), hand],
      ],
      [origin(2, 3, hand, ''), origin(3, 4, rule, 'c'), origin(4, 5, hand, '')],
    ],
    [
      'what was taken back has no origin',
      [
        [edit(2, 3, 'X'), hand],
        [edit(2, 3, 'c'), hand],
        [edit(5, 6, ''), rule],
        [edit(4, 5, 'ef'), rule],
      ],
      [origin(4, 6, rule, 'e'), origin(6, 6, rule, 'f')],
    ],
  ])('%s', (_, steps, expected) => {
    expect(perform('abcdef', steps).origins).toEqual(expected);
  });

  const step = fc.tuple(
    fc.tuple(fc.nat(14), fc.nat(3), fc.constantFrom('', 'X', 'YZ', 'a', '\n')),
    fc.constantFrom(hand, rule, entry),
  );
  const steps = fc.array(step, { maxLength: 12 });

  function performAt(
    start: string,
    raw: readonly (readonly [readonly [number, number, string], OriginBy])[],
  ) {
    let text = start;
    let origins: readonly Origin[] = [];
    for (const [[at, length, insert], by] of raw) {
      const from = at % (text.length + 1);
      const next = edit(from, Math.min(text.length, from + length), insert);
      origins = mapOrigins(origins, text, next, by);
      text = applyEdits(text, [next]).text;
    }
    return { text, origins };
  }

  test('stay sorted, disjoint and inside the text', () => {
    fc.assert(
      fc.property(steps, (raw) => {
        const { text, origins } = performAt('abcdefgh', raw);
        let at = 0;
        for (const { span } of origins) {
          expect(span.from).toBeGreaterThanOrEqual(at);
          expect(span.to).toBeGreaterThanOrEqual(span.from);
          at = span.to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('know the first text', () => {
    fc.assert(
      fc.property(steps, (raw) => {
        const { text, origins } = performAt('abcdefgh', raw);
        expect(putBack(text, origins)).toBe('abcdefgh');
      }),
      { numRuns: 1000 },
    );
  });

  test('know the first text after a batch mapped from its end', () => {
    const batch = fc.uniqueArray(fc.nat(8), { maxLength: 4 });
    fc.assert(
      fc.property(steps, batch, fc.constantFrom(hand, rule), (raw, places, by) => {
        const { text, origins: before } = performAt('abcdefgh', raw);
        const edits = places
          .filter((at) => at < text.length)
          .sort((a, b) => b - a)
          .map((at, i) => edit(at, at + 1, i % 2 === 0 ? '' : 'QR'));
        const origins = edits.reduce((current, one) => mapOrigins(current, text, one, by), before);
        expect(putBack(applyEdits(text, edits).text, origins)).toBe('abcdefgh');
      }),
      { numRuns: 1000 },
    );
  });

  test('survive splitting and joining', () => {
    fc.assert(
      fc.property(steps, (raw) => {
        const whole = performAt('abcdefgh', raw);
        const parts = splitOrigins(whole);
        const joined = joinOrigins(parts);
        expect(joined.text).toBe(whole.text);
        const lineEnds = (text: string) => text.replaceAll('\n', '');
        expect(lineEnds(putBack(joined.text, joined.origins))).toBe('abcdefgh');
        for (const part of parts)
          for (const { span } of part.origins) expect(span.to).toBeLessThanOrEqual(part.text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('splitOrigins', () => {
  test.each<[string, string, Origin[], Origin[][]]>([
    ['leaves a single paragraph alone', 'abc', [origin(1, 2, rule, 'x')], [[origin(1, 2, rule, 'x')]]],
    [
      'moves origins to their paragraph',
      'ab\ncd',
      [origin(0, 1, rule, 'x'), origin(4, 5, hand, 'y')],
      [[origin(0, 1, rule, 'x')], [origin(1, 2, hand, 'y')]],
    ],
    [
      'cuts an origin that runs over a line end',
      'ab\ncd',
      [origin(1, 4, hand, 'x')],
      [[origin(1, 2, hand, 'x')], [origin(0, 1, hand, '')]],
    ],
    [
      'keeps the origin of a line end alone',
      'ab\ncd',
      [origin(2, 3, rule, '<br>')],
      [[origin(2, 2, rule, '<br>')], []],
    ],
    [
      'keeps an empty mark at a line start',
      'ab\ncd',
      [origin(3, 3, rule, 'x')],
      [[], [origin(0, 0, rule, 'x')]],
    ],
  ])('%s', (_, text, origins, expected) => {
    expect(splitOrigins({ text, origins }).map((part) => part.origins)).toEqual(expected);
  });
});

describe('originsOf', () => {
  const origins = [
    origin(0, 2, rule, 'x'),
    origin(2, 4, hand, 'y'),
    origin(6, 6, entry, 'z'),
    origin(8, 9, rule, ''),
  ];
  test.each<[string, number, number, OriginBy[]]>([
    ['names what overlaps, not what touches', 2, 3, [hand]],
    ['names each reason once', 1, 9, [rule, hand, entry]],
    ['finds the mark of a deletion', 6, 6, [entry]],
    ['finds what touches when nothing overlaps', 4, 5, [hand]],
    ['finds nothing far from all', 7, 7, []],
  ])('%s', (_, from, to, expected) => {
    expect(originsOf({ from, to }, origins)).toEqual(expected);
  });
});
