import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '#shared/diff';
import { acceptEdit, rejectEdit } from '#shared/review';
import { applyEdits } from '#shared/text';

const text = fc
  .array(
    fc.constantFrom('黄仁勲', '黄Jenxun', '会社', 'は', 'を', '設立', 'した', '。', '、', '\n', ' ', '👩‍💻'),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''));

describe('review', () => {
  test('accepting all changes at once gives the draft, rejecting all the baseline', () => {
    fc.assert(
      fc.property(text, text, (base, draft) => {
        const { changes } = diff(base, draft);
        const accepted = applyEdits(
          base,
          changes.map((change) => acceptEdit(change, draft)),
        );
        const rejected = applyEdits(
          draft,
          changes.map((change) => rejectEdit(change, base)),
        );
        expect(accepted).toEqual({ text: draft, skipped: [] });
        expect(rejected).toEqual({ text: base, skipped: [] });
      }),
    );
  });

  test('accepting and rejecting one by one, in any order, ends where baseline and draft agree', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.infiniteStream(fc.tuple(fc.nat(), fc.boolean())),
        (first, last, decisions) => {
          let base = first;
          let draft = last;
          for (let rounds = 0; rounds < 200; rounds++) {
            const { changes } = diff(base, draft);
            const [[pick, accepts] = [0, true]] =
              decisions
                .take(1)
                .map((one) => [one])
                .next().value ?? [];
            const change = changes[pick % changes.length];
            if (!change) break;
            if (accepts) base = applyEdits(base, [acceptEdit(change, draft)]).text;
            else draft = applyEdits(draft, [rejectEdit(change, base)]).text;
          }
          expect(base).toBe(draft);
        },
      ),
    );
  });

  test.each([
    ['accepting', true],
    ['rejecting', false],
  ])('%s all one by one, in any order, gives one of the texts', (_, accepts) => {
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (first, last, picks) => {
        let [base, draft] = [first, last];
        for (const pick of picks) {
          const { changes } = diff(base, draft);
          const change = changes[pick % changes.length];
          if (!change) break;
          if (accepts) base = applyEdits(base, [acceptEdit(change, draft)]).text;
          else draft = applyEdits(draft, [rejectEdit(change, base)]).text;
        }
        expect([base, draft]).toEqual(accepts ? [last, last] : [first, first]);
      }),
    );
  });
});
