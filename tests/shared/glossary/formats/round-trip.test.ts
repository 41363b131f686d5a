import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  type FormatId,
  glossaryFormats,
  readGlossaryAs,
  type Variant,
  withIds,
  writeGlossaryAs,
} from '#shared/glossary';
import { limits, takesMore } from '../../../../shared/glossary/formats/limits';

const rich: Entry[] = [
  {
    id: 'q3m7xk2vh9t4bd5n',
    term: '黄仁勲',
    category: 'person',
    parts: { surname: '黄', given: '仁勲' },
    reading: 'こうじんくん',
    latin: ['Jen-Hsun Huang', 'Jensen Huang'],
    source: ['黄仁勋'],
    variants: [
      { text: '連勳', part: 'given' },
      { text: '老黄', in: 'narration' },
      { text: '黄仁順' },
      { text: '黄連勳', status: 'proposed' },
      { text: '黄さん', status: 'keep', note: '会話' },
      { text: 'ジェンスン', to: '仁勲', notBefore: ['サー'] },
    ],
    not: ['黄仁宇'],
    examples: [{ before: '黄仁順は', after: '黄仁勲は' }],
    tags: ['chips'],
    note: 'NVIDIAの\n創業者',
    rev: 3,
  },
  {
    id: 'aaaaaaaaaaaaaaaa',
    term: 'サーバー',
    category: 'term',
    variants: [{ text: 'サーバ' }, { text: '=SUM(A1)|\\' }, { text: 'a-b (c)', case: true }],
  },
  {
    id: 'bbbbbbbbbbbbbbbb',
    term: '"引用", と<タグ>&amp;',
    source: ['#源', "'=1", 'A:B'],
    variants: [{ text: '-1' }],
  },
];

const written = glossaryFormats.filter(({ isWritten }) => isWritten).map(({ id }) => id);

/** Reads back what was written, as the answers to a format's questions would have it. */
function roundTrip(id: FormatId, entries: readonly Entry[]) {
  const output = writeGlossaryAs(id, entries, 'ja');
  const reading = readGlossaryAs(id, output?.text ?? '', { direction: 'source', language: 'ja' });
  let next = 0;
  const read = withIds(reading.entries, () => `new${next++}`);
  return { ...reading, read, text: output?.text ?? '', notHeld: output?.notHeld ?? [] };
}

/** Entries as two programs compare them: the order of keys says nothing. */
function comparable(entries: readonly Entry[], withId = true): unknown {
  return entries.map(({ id, ...entry }) => ({ ...entry, ...(withId && { id }) }));
}

describe('a text that is written', () => {
  it.each([
    ['a', 1],
    ['é', 2],
    ['勲', 3],
    ['𠮷', 4],
    ['a é勲𠮷', 11],
    ['', 0],
  ])('takes as many bytes as its UTF-8: %s', (text, bytes) => {
    expect(takesMore(text, bytes)).toBe(false);
    expect(takesMore(text, bytes - 1)).toBe(true);
  });

  it('says when it is more than is read of its format', () => {
    const entries = rich.slice(0, 2);
    expect(writeGlossaryAs('prh', entries, 'ja')?.exceeds).toBeNull();
    const note = '勲'.repeat(limits.field);
    const many = Array.from({ length: limits.yaml / limits.field / 3 }, (_, index) => ({
      id: `${index}`,
      term: `項${index}`,
      note,
    }));
    expect(writeGlossaryAs('prh', many, 'ja')?.exceeds).toBe('16 MB');
    expect(writeGlossaryAs('csv', many, 'ja')?.exceeds).toBeNull();
  });
});

describe('a glossary written and read again', () => {
  it.each(['suiko', 'prh', 'tbx'] as const)('loses nothing as %s', (id) => {
    const { read, notHeld, problems, dropped } = roundTrip(id, rich);
    expect({ problems, dropped, notHeld }).toEqual({ problems: [], dropped: [], notHeld: [] });
    expect(comparable([...read].sort(byId))).toEqual(comparable([...rich].sort(byId)));
  });

  it.each(['csv', 'tsv'] as const)('loses what has no column as %s, and says so', (id) => {
    const { read, notHeld, problems, dropped } = roundTrip(id, rich);
    expect({ problems, dropped }).toEqual({ problems: [], dropped: [] });
    expect(notHeld.map(({ field }) => field).sort()).toEqual([
      'examples',
      'rev',
      'variants',
      'variants.note',
    ]);
    const { examples: _examples, rev: _rev, ...kept } = rich[0] ?? { id: '', term: '' };
    const held = (kept.variants ?? [])
      .filter(({ to }) => to === undefined)
      .map(({ note: _note, ...variant }) => variant);
    expect(new Set(read[0]?.variants)).toEqual(new Set(held));
    expect({ ...read[0], variants: [] }).toEqual({ ...kept, variants: [] });
    expect(read.slice(1)).toEqual(rich.slice(1));
  });

  it.each(['omegat', 'json-pairs'] as const)('keeps sources, terms and notes as %s', (id) => {
    const { read, notHeld } = roundTrip(id, rich);
    expect(read[0]).toEqual({ id: 'new0', term: '黄仁勲', source: ['黄仁勋'], note: 'NVIDIAの 創業者' });
    expect(notHeld.find(({ field }) => field === 'entry')).toMatchObject({ example: 'サーバー' });
  });
});

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}

const character = fc.constantFrom(...'黄仁勲サバー-=+@|\\"\',;/(){}[]*.?$^#:&<> \tAb1\n。');
const form = fc.string({ unit: character, minLength: 1, maxLength: 6 });
const variant: fc.Arbitrary<Variant> = fc.record(
  {
    text: form,
    status: fc.constantFrom('replace', 'keep', 'forbidden', 'proposed'),
    part: fc.constantFrom('full', 'surname', 'given'),
    to: form,
    in: fc.constantFrom('any', 'narration', 'dialogue'),
    match: fc.constantFrom('auto', 'exact', 'regex'),
    case: fc.boolean(),
    notBefore: fc.array(form, { maxLength: 2 }),
    notAfter: fc.array(form, { maxLength: 2 }),
    note: form,
  },
  { requiredKeys: ['text'] },
);
const entry = fc.record(
  {
    term: form,
    category: form,
    parts: fc.record({ surname: form, given: form }, { requiredKeys: [] }),
    reading: form,
    latin: fc.array(form, { maxLength: 2 }),
    source: fc.array(form, { maxLength: 2 }),
    variants: fc.array(variant, { maxLength: 4 }),
    not: fc.array(form, { maxLength: 2 }),
    examples: fc.array(fc.record({ before: form, after: form }), { maxLength: 2 }),
    tags: fc.array(form, { maxLength: 2 }),
    note: form,
    status: fc.constantFrom('approved', 'proposed'),
  },
  { requiredKeys: ['term'] },
);
const glossary = fc
  .uniqueArray(entry, { selector: ({ term }) => term.trim().replace(/\s*[\t\n]\s*/gu, ' '), maxLength: 4 })
  .map((entries): Entry[] =>
    entries.map((fields, index) => ({ ...fields, id: 'abcd'.charAt(index).repeat(16) })),
  );

describe('any glossary', () => {
  it.each(written.filter((id) => id !== 'suiko'))(
    'comes back from %s as far as the format holds it',
    (id) => {
      fc.assert(
        fc.property(glossary, (entries) => {
          const first = roundTrip(id, entries);
          expect(first.problems).toEqual([]);
          const second = roundTrip(id, first.read);
          // What came back once has nothing that the format cannot hold, and comes back as it is.
          expect(second.notHeld).toEqual([]);
          expect(comparable(second.read, false)).toEqual(comparable(first.read, false));
          const lost = first.notHeld.some(({ field }) => field === 'entry');
          if (!lost && id !== 'json-pairs' && id !== 'omegat')
            expect(first.read).toHaveLength(entries.length);
          if (first.notHeld.length === 0)
            expect(comparable(first.read, false)).toEqual(comparable(entries.map(withoutEmpty), false));
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** A field that says nothing, or what its absence says, need not come back. */
function withoutEmpty(entry: Entry): Entry {
  const { variants = [] } = entry;
  const full = filled({
    ...entry,
    variants: variants.map((variant) => ({ ...filled(variant), text: variant.text })),
  });
  return { ...full, id: entry.id, term: entry.term };
}

function filled<T extends object>(fields: T): Partial<T> {
  const isEmpty = (value: unknown) =>
    (Array.isArray(value) && value.length === 0) || JSON.stringify(value) === '{}';
  const full: Partial<T> = {};
  return Object.assign(
    full,
    Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))),
  );
}
