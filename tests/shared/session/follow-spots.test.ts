import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type DocumentEdit, spotAt, spotsOf } from '#shared/text';
import { Draft } from '../../../shared/session/draft';
import { followSpots } from '../../../shared/session/follow-spots';

const place = '黄仁順';

function draftOf(paragraphs: readonly string[]): Draft {
  return new Draft(paragraphs.map((text) => ({ text, origins: [] })));
}

/** Edits made one after another, each followed. */
function follow(draft: Draft, spot: ReturnType<typeof spotAt>, edits: readonly DocumentEdit[]) {
  let spots = [spot];
  for (const [index, edit] of edits.entries()) {
    const splices = draft.apply([edit], { kind: 'edit', alternative: index + 2 });
    const moved = followSpots(spots, splices, draft.paragraphs);
    spots = spots.flatMap((one) => moved.get(one) ?? [one]);
  }
  return spots;
}

function standing(draft: Draft, spot: ReturnType<typeof spotAt>): boolean {
  return draft.paragraphs.some(({ text }) =>
    spotsOf(text, spot.text).some(({ around }) => around === spot.around),
  );
}

it('knows a place as long as no edit touches it, whatever is typed round it', () => {
  const lines = fc.array(fc.constantFrom('', 'あ', 'いう', '\n', 'え\nお', '。'), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (before, behind) => {
      const draft = draftOf(['かきくけこ', `さしす${place}せそ`, 'たちつ']);
      const text = draft.paragraphs[1]?.text ?? '';
      const at = text.indexOf(place);
      const spot = spotAt(text, { from: at, to: at + place.length });
      const whereNow = () => draft.paragraphs.findIndex((paragraph) => paragraph.text.includes(place));
      let spots = [spot];
      for (const [inserts, edge] of [
        [before, 0],
        [behind, place.length],
      ] as const)
        for (const insert of inserts) {
          const paragraph = whereNow();
          const offset = (draft.paragraphs[paragraph]?.text.indexOf(place) ?? 0) + edge;
          const here = { paragraph, offset };
          spots = spots.flatMap((one) => follow(draft, one, [{ from: here, to: here, insert }]));
        }
      expect(spots).toHaveLength(1);
      expect(spots.every((one) => standing(draft, one))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what went with an edit is known again when it comes back', () => {
  const draft = draftOf([`前に${place}後に`]);
  const spot = spotAt(`前に${place}後に`, { from: 2, to: 5 });
  const at = (offset: number) => ({ paragraph: 0, offset });
  const gone = follow(draft, spot, [{ from: at(1), to: at(6), insert: '' }]);
  expect(gone).toEqual([spot]);
  const back = follow(draft, spot, [{ from: at(1), to: at(1), insert: `に${place}後` }]);
  expect(back.every((one) => standing(draft, one))).toBe(true);
});

test('a place is known again in a long text that was replaced whole', () => {
  const long = Array.from({ length: 3000 }, (_, n) => `${n}行目の${place}は残る。`);
  const draft = draftOf(long);
  const text = long[7] ?? '';
  const spot = spotAt(text, { from: text.indexOf(place), to: text.indexOf(place) + 3 });
  const last = long.length - 1;
  const to = { paragraph: last, offset: (long[last] ?? '').length };
  const insert = long.map((line) => line.replace('行目', '番目')).join('\n');
  const [now] = follow(draft, spot, [{ from: { paragraph: 0, offset: 0 }, to, insert }]);
  expect(now && standing(draft, now)).toBe(true);
});
