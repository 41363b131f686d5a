import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDiscovery, buildMatcher, type Entry, type Glossary } from '#shared/glossary';
import { KeyList, KeyTable } from '../../../shared/glossary/discovery/key-table';
import { namesOfEntry } from '../../../shared/glossary/discovery/known-names';
import { NameIndex } from '../../../shared/glossary/discovery/name-index';

const surnames = ['黄', '李', '沈', '司馬', 'スー', '\u{20BB7}'];
const givens = ['仁勲', '仁順', '雪舟', '明', 'リサ', 'Lee', 'ｼﾞｪﾝ'];
const others = [
  'Jensen Huang',
  'Li Xueli',
  ' 黄 仁勋 ',
  'ケストレル・ラボ',
  'Kestrel-Lab',
  'スー リサ',
  '苏姿丰',
];

const drafts = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 9 }).map(String),
    category: fc.constantFrom('person', 'organization', 'term'),
    surname: fc.constantFrom(...surnames),
    given: fc.constantFrom(...givens),
    hasParts: fc.boolean(),
    latin: fc.uniqueArray(fc.constantFrom(...others), { maxLength: 2 }),
    source: fc.uniqueArray(fc.constantFrom(...others), { maxLength: 2 }),
  }),
  { maxLength: 6 },
);

const entries = drafts.map((list) =>
  list.map(
    ({ id, surname, given, hasParts, ...rest }): Entry => ({
      ...rest,
      id,
      term: surname + given,
      ...(hasParts ? { parts: { surname, given } } : {}),
    }),
  ),
);

const glossaryOf = (list: readonly Entry[]): Glossary => ({ lang: 'ja', entries: list, tombstones: [] });

/** What a text may ask for, worked out from every name there is. */
function keysOf(list: readonly Entry[]) {
  const names = list.map(namesOfEntry);
  const kanji = names.flatMap((one) => one.kanji);
  const words = names.flatMap((one) => one.words);
  const things = names.flatMap((one) => one.things);
  const readings = kanji.flatMap((one) => one.surnameKanji[0]?.readings ?? []);
  return { names, kanji, words, things, readings };
}

test('every name is found by its keys, and no other', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const sorted = [...list].sort((a, b) => Number(a.id) - Number(b.id));
      const index = NameIndex.of([glossaryOf(sorted)]);
      const { names, kanji, words, things, readings } = keysOf(sorted);
      for (const { surname } of kanji)
        expect(index.surnames.get(surname.charAt(0))?.find((one) => one.surname === surname)?.names).toEqual(
          kanji.filter((other) => other.surname === surname),
        );
      for (const { given } of kanji)
        expect(index.byGiven.get(given) ?? []).toEqual(
          kanji.filter((other) => given.length > 1 && other.given === given),
        );
      for (const syllable of readings)
        expect(index.bySyllable.get(syllable) ?? []).toEqual(
          kanji.filter(
            ({ surnameKanji }) => surnameKanji.length === 1 && surnameKanji[0]?.readings.includes(syllable),
          ),
        );
      for (const key of words.flatMap(({ keys }) => keys))
        expect(index.byWord.get(key)).toEqual(words.filter(({ keys }) => keys.includes(key)));
      for (const key of things.map(({ keys }) => keys[0]?.slice(0, 2) ?? ''))
        expect(index.things.get(key)).toEqual(things.filter(({ keys }) => keys[0]?.startsWith(key)));
      for (const form of names.flatMap(({ listed }) => listed)) expect(index.listed.has(form)).toBe(true);
      expect(index.surnames.has('馬')).toBe(false);
      expect(index.listed.has('馬')).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('after any edits discovery finds what one built anew finds, in whatever order entries came', () => {
  const pieces = [
    ...surnames,
    ...givens,
    '氏',
    'は',
    '・',
    ' ',
    '任勲',
    'Jensun',
    'Lin',
    'ケストレルラボー',
    '瀋',
  ];
  const paragraph = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((list) => list.join(''));
  const step = fc.record({ put: entries, keep: fc.array(fc.boolean(), { maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), paragraph, (steps, text) => {
      let list: readonly Entry[] = [];
      let discovery = buildDiscovery([]);
      for (const { put, keep } of steps) {
        const ids = new Set(put.map(({ id }) => id));
        const byId = new Map(put.map((entry) => [entry.id, entry]));
        list = [...list.filter(({ id }, at) => !ids.has(id) && keep[at] !== false), ...byId.values()];
        discovery = discovery.with([glossaryOf(list)]);
        const anew = [glossaryOf([...list].sort((a, b) => (a.id < b.id ? -1 : 1)))];
        const names = buildMatcher(anew).find(text, []);
        expect(discovery.find(text, names, [])).toEqual(buildDiscovery(anew).find(text, names, []));
      }
    }),
    { numRuns: 100 },
  );
});

test('a table of keys tells keys of one bucket apart and names a number once', () => {
  const list = new KeyList();
  for (const [key, number] of [
    [8, 0],
    [0, 0],
    [8, 0],
    [-8, 1],
    [8, 2],
  ] as const)
    list.add(key, number);
  const table = new KeyTable(list);
  expect([8, 0, -8, 16].map((key) => table.find(key))).toEqual([[0, 2], [0], [1], []]);
  expect(new KeyTable(new KeyList()).find(8)).toEqual([]);
});
