import type { Entry } from '#shared/glossary';
import { openSession, type Session } from '#shared/session';
import { glossaryOf, plantNames, writeEntries } from './glossaries';
import { floorOn, median, report, sizes } from './measure';
import { createRandom, writeParagraphs } from './texts';

const names = {
  paragraph: 'edit and its paragraph',
  near: 'and its neighbours, names and pairs',
  far: 'and rules that see the whole document',
};

/**
 * One letter typed into an open document: the edit, and all that became stale by it checked again. The glossary has
 * 10,000 concepts; with 10 MB none, since opening them would take a minute.
 */
export function benchKeystroke(): void {
  for (const [size, bytes] of sizes) {
    const entries = writeEntries(bytes > 1e6 ? 0 : 10_000);
    const text = plantNames(writeParagraphs(bytes), entries, 4).join('\n');
    const session = open(text, entries);
    const floor = floorOn(text);
    const times: Record<string, number[]> = {
      floor: [],
      edit: [],
      ...Object.fromEntries(Object.values(names).map((name) => [name, []])),
    };
    const random = createRandom(5);
    const { paragraphs } = session.summary();
    for (let stroke = 0; stroke < 40; stroke++) {
      times.floor?.push(timed(floor.run));
      const paragraph = random(paragraphs);
      const place = { paragraph, offset: 0 };
      const edit = timed(() =>
        session.apply([{ from: place, to: place, insert: '字' }], { kind: 'edit', alternative: stroke + 2 }),
      );
      const checked = timed(() => session.findingsIn({ from: paragraph, to: paragraph + 1 }));
      const near = timed(() => session.analyse(1000));
      const far = timed(() => {
        while (session.analyse(1000));
      });
      times.edit?.push(edit);
      times[names.paragraph]?.push(edit + checked);
      times[names.near]?.push(edit + checked + near);
      times[names.far]?.push(edit + checked + near + far);
    }
    const medians = new Map(Object.entries(times).map(([name, list]) => [name, median(list)]));
    report(`keystroke, ${size}, ${paragraphs} paragraphs, ${entries.length} concepts`, medians, {
      [names.near]: '×0.4 at 1 MB, stretch ×0.2',
    });
  }
}

function open(text: string, entries: readonly Entry[]): Session {
  const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  const session = openSession({ name: 'a', source, text, glossaries: [glossaryOf(entries)] });
  while (session.analyse(1000));
  session.pairs();
  return session;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
