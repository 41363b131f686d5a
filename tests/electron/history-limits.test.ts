import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoredVersion, tooMany } from '../../electron/node/history-limits';

function stored(time: number, bytes: number, name: string | null = null): StoredVersion {
  const takenAt = new Date(time).toISOString();
  return { version: { id: String(time), name, reason: 'edited', takenAt, characters: 0, changed: 0 }, bytes };
}

const ids = (versions: readonly StoredVersion[]) => versions.map(({ version }) => version.id).sort();

describe('what has to go from the history', () => {
  it('is nothing while there is room', () => {
    expect(tooMany([[stored(2, 5), stored(1, 5)]], { unnamed: 2, named: 1, bytes: 10 })).toEqual([]);
  });

  it('is the oldest of each document, counted apart for those with a name', () => {
    const documents = [
      [stored(5, 1), stored(4, 1, 'b'), stored(3, 1), stored(2, 1, 'a'), stored(1, 1)],
      [stored(6, 1)],
    ];
    expect(ids(tooMany(documents, { unnamed: 1, named: 1, bytes: 100 }))).toEqual(['1', '2', '3']);
  });

  it('is, where all are too large, the oldest of any document, named ones last, the newest never', () => {
    const documents = [
      [stored(4, 40), stored(1, 40, 'old')],
      [stored(3, 40), stored(2, 40)],
    ];
    const limits = { unnamed: 9, named: 9 };
    expect(ids(tooMany(documents, { ...limits, bytes: 100 }))).toEqual(['2', '3']);
    expect(ids(tooMany(documents, { ...limits, bytes: 50 }))).toEqual(['1', '2', '3']);
    expect(ids(tooMany(documents, { ...limits, bytes: 0 }))).toEqual(['1', '2', '3']);
  });

  it('leaves no more than the limits say, but the newest', () => {
    const versions = fc.array(
      fc
        .record({ time: fc.nat(1000), bytes: fc.nat(50), named: fc.boolean() })
        .map(({ time, bytes, named }) => stored(time, bytes, named ? 'n' : null)),
      { maxLength: 12 },
    );
    const limits = { unnamed: 3, named: 4, bytes: 120 };
    fc.assert(
      fc.property(fc.array(versions, { maxLength: 4 }), (documents) => {
        const gone = new Set(tooMany(documents, limits));
        const left = documents.map((all) => all.filter((one) => !gone.has(one)));
        const bytes = left.flat().reduce((sum, one) => sum + one.bytes, 0);
        expect(bytes <= limits.bytes || left.flat().length === 1).toBe(true);
        for (const all of left) {
          expect(all.filter(({ version }) => version.name === null).length).toBeLessThanOrEqual(3);
          expect(all.filter(({ version }) => version.name !== null).length).toBeLessThanOrEqual(4);
        }
        expect(left.flat().length > 0 || documents.flat().length === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
