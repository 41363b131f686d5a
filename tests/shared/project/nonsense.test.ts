import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject } from '#shared/session';
import { clean, open } from '../session/open';

/** A project with something in every part. */
function exampleProject(): unknown {
  const session = open('彼は行った。。\n黄仁順は言った。\n\n<b>終わり</b>');
  clean(session);
  session.confirm({ from: 0, to: 1 }, true);
  session.setNote(1, '確認');
  while (session.analyse(1000));
  const [finding] = session.findingsIn({ from: 0, to: 4 });
  if (finding) session.ignore(finding.key, 'here');
  return JSON.parse(session.projectText());
}

/** Every place inside a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The value with something else at a place. */
function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? put(inner, rest, other) : inner));
  const record: Readonly<Record<string, unknown>> = Object(value);
  return { ...record, [key]: put(record[key], rest, other) };
}

describe('a project that was edited by hand into nonsense', () => {
  it('is refused with a code or opens and works, and never throws', () => {
    const example = exampleProject();
    const places = placesIn(example);
    const nonsense = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 1e300, 0.5, '', '\u0000', 'a\nb', [], {}, true, '\uD800'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const mutation = fc.tuple(fc.constantFrom(...places), nonsense);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce((value, [place, other]) => put(value, place, other), example);
        const opened = openProject(JSON.stringify(mutated), 'a.suiko');
        if (!opened.ok) {
          expect(opened.failure.code).toMatch(/^project-/u);
          return;
        }
        const { session } = opened.value;
        while (session.analyse(1000));
        const batch = session.clean('likely');
        session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
        session.statuses({ from: 0, to: 9 });
        session.changes();
        session.changesFromSource();
        session.statistics();
        session.entries();
        session.pairs();
        expect(openProject(session.projectText(), 'a.suiko').ok).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('is refused where its text is cut off anywhere', () => {
    const text = JSON.stringify(exampleProject());
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(openProject(text.slice(0, length), 'a.suiko').ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
