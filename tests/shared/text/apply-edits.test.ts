import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type TextEdit } from '#shared/text';

function edit(from: number, to: number, insert: string): TextEdit {
  return { span: { from, to }, insert };
}

describe('applyEdits', () => {
  test.each<[string, TextEdit[], string, TextEdit[]]>([
    ['applies edits in any order', [edit(4, 5, 'X'), edit(0, 1, '')], 'bcdXf', []],
    [
      'lets the first of two that overlap win',
      [edit(2, 4, 'Y'), edit(1, 3, 'X')],
      'aXdef',
      [edit(2, 4, 'Y')],
    ],
    [
      'lets the longer of two that start together win',
      [edit(1, 2, 'X'), edit(1, 3, 'Y')],
      'aYdef',
      [edit(1, 2, 'X')],
    ],
    [
      'puts an insertion before the edit that starts there',
      [edit(1, 2, 'X'), edit(1, 1, 'Y')],
      'aYXcdef',
      [],
    ],
    ['keeps insertions at one place in order', [edit(6, 6, 'X'), edit(6, 6, 'Y')], 'abcdefXY', []],
    [
      'skips an insertion inside a replaced span',
      [edit(1, 3, 'X'), edit(2, 2, 'Y')],
      'aXdef',
      [edit(2, 2, 'Y')],
    ],
    ['lets edits touch', [edit(1, 2, 'X'), edit(2, 3, 'Y'), edit(3, 3, 'Z')], 'aXYZdef', []],
  ])('%s', (_, edits, text, skipped) => {
    expect(applyEdits('abcdef', edits)).toEqual({ text, skipped });
  });

  const edits = fc.array(
    fc
      .tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 2 }))
      .map(([from, length, insert]) => edit(from, Math.min(12, from + length), insert)),
    { maxLength: 8 },
  );

  test('equals applying the edits that did not lose one by one from the end', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 12 }), edits, (text, batch) => {
        const { text: result, skipped } = applyEdits(text, batch);
        const applied = batch
          .filter((one) => !skipped.includes(one))
          .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
        const oneByOne = applied.reduceRight(
          (current, { span, insert }) => current.slice(0, span.from) + insert + current.slice(span.to),
          text,
        );
        expect(result).toBe(oneByOne);
      }),
    );
  });

  test('skips an edit only when one that was applied overlaps it', () => {
    fc.assert(
      fc.property(edits, (batch) => {
        const { skipped } = applyEdits('a'.repeat(12), batch);
        const applied = batch.filter((one) => !skipped.includes(one));
        for (const { span } of skipped)
          expect(applied.some((one) => one.span.from <= span.from && span.from < one.span.to)).toBe(true);
      }),
    );
  });
});
