import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatcher, type Entry, type Glossary } from '#shared/glossary';

const surnames = ['黄', '李', 'スー'];
const givens = ['仁勲', '明', 'リサ', '仁順', 'Lee'];
const texts = ['黄仁勲', '黄 仁順', '李明', 'スー', '仁', '仁勲', 'Lee', 'lee', 'リサ・スー', '老黄'];

const entry = fc.record({
  id: fc.integer({ min: 1, max: 9 }).map(String),
  category: fc.constantFrom('person', 'term'),
  surname: fc.constantFrom(...surnames),
  given: fc.constantFrom(...givens),
  variants: fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 3 }),
});

const entries = fc.array(entry, { maxLength: 6 }).map((drafts) => {
  const byId = new Map<string, Entry>();
  for (const { id, category, surname, given, variants } of drafts)
    byId.set(id, {
      id,
      category,
      term: surname + given,
      parts: { surname, given },
      variants: variants.map((text) => ({ text })),
    });
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
});

const paragraph = fc
  .array(fc.constantFrom(...surnames, ...givens, '氏', 'は', '・', ' ', '黄仁勲', '老'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const glossaryOf = (list: readonly Entry[]): Glossary => ({ lang: 'ja', entries: list, tombstones: [] });

test('after any edits a matcher finds what one built anew finds', () => {
  const step = fc.record({
    put: entries,
    keep: fc.array(fc.boolean(), { maxLength: 6 }),
    swap: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), paragraph, (steps, text) => {
      let own: readonly Entry[] = [];
      let other: readonly Entry[] = [];
      let matcher = buildMatcher([]);
      for (const { put, keep, swap } of steps) {
        const ids = new Set(put.map(({ id }) => id));
        own = [...own.filter(({ id }, index) => !ids.has(id) && keep[index] !== false), ...put];
        if (swap) [own, other] = [other, own];
        const glossaries = [glossaryOf(own), glossaryOf(other)];
        matcher = matcher.with(glossaries);
        expect(matcher.find(text, [])).toEqual(buildMatcher(glossaries).find(text, []));
      }
    }),
    { numRuns: 300 },
  );
});

test('many edits one after the other, one entry each', () => {
  const list = Array.from(
    { length: 600 },
    (_, index): Entry => ({ id: String(index), term: `語${index}番` }),
  );
  let matcher = buildMatcher([glossaryOf([...list])]);
  for (let index = 0; index < 300; index++) {
    list.splice(index, 1, { id: String(index), term: `項${index}番` });
    matcher = matcher.with([glossaryOf([...list])]);
    if (index % 97 !== 0) continue;
    const text = `語${index}番、項${index}番、語${index + 1}番`;
    expect(matcher.find(text, []).map(({ form }) => form.text)).toEqual([`項${index}番`, `語${index + 1}番`]);
  }
});
