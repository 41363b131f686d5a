import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject, openSession } from '#shared/session';
import { clean } from '../session/open';

/** A project with something in every part. */
function exampleProject(): Readonly<Record<string, unknown>> {
  const cues = [1, 2].map((number) => ({
    ...{ paragraph: number, lines: 1, startMs: number * 1000, endMs: number * 1000 + 900 },
    ...{ id: String(number), settings: null },
  }));
  const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  const text = '彼は行った。。\n黄仁順は言った。\n\n<b>終わり</b>\n黄氏も。';
  const session = openSession({ name: 'a', source, text, cues, glossaries: [] });
  session.putEntry({
    ...{ id: 'q3m7xk2vh9t4bd5n', term: '黄仁勲', category: 'person' },
    ...{ parts: { surname: '黄', given: '仁勲' }, variants: [{ text: '黄仁順' }], tests: [] },
  });
  clean(session);
  session.confirm({ from: 0, to: 1 }, true);
  session.setNote(1, '確認');
  while (session.analyse(1000));
  const [finding] = session.findingsIn({ from: 0, to: 5 });
  if (finding) session.ignore(finding.key, 'here');
  session.switchRule('echo', false);
  session.correctProfile({ comma: '，' });
  session.attach({ name: 'original.txt', text: 'He went.\nHuang said.' });
  session.assignSurname({ paragraph: 4, offset: 0 }, 'q3m7xk2vh9t4bd5n');
  session.setNotOne([['黄仁勲', '黄仁順']]);
  session.setGlossaryPaths(['names.glossary.jsonl']);
  session.addActiveTime(5000);
  return JSON.parse(session.projectText());
}

/** Opens a text as a project and does with it what the editor does; what it refuses has a code. */
async function workOn(text: string): Promise<void> {
  const opened = openProject(text, 'a.suiko');
  if (!opened.ok) {
    expect(opened.failure.code).toMatch(/^project-/u);
    return;
  }
  const { session } = opened.value;
  while (session.analyse(1000));
  session.findingList({ offset: 0, limit: 9, filter: {} });
  const batch = session.clean('likely');
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
  session.statuses({ from: 0, to: 9 });
  session.overview(9);
  session.notes();
  session.ruleStates();
  session.changes();
  session.changesFromSource();
  session.statistics();
  session.entries();
  session.nameClusters();
  session.pairs();
  session.attachedPairs();
  for (const format of session.exportFormats())
    if (!format.startsWith('docx'))
      await session.exportAs(format, { author: 'a', date: '2026-01-01T00:00:00Z' });
  expect(openProject(session.projectText(), 'a.suiko').ok).toBe(true);
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
  const example = exampleProject();

  it('is refused with a code or opens and works, and never throws', () => {
    const places = placesIn(example);
    const nonsense = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 1e300, 0.5, '', '\u0000', 'a\nb', [], {}, true, '\uD800'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const mutation = fc.tuple(fc.constantFrom(...places), nonsense);
    return fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce<unknown>(
          (value, [place, other]) => put(value, place, other),
          example,
        );
        return workOn(JSON.stringify(mutated));
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(example))('holds no part, %s among them, that may not be damaged', async (part) => {
    for (const place of placesIn(example[part], [part]))
      for (const other of [undefined, null, -1, 999, '', '甲', [], {}])
        await workOn(JSON.stringify(put(example, place, other)));
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
