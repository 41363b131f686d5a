import { buildDiscovery, buildMatcher, clusterNames, type Entry, scanNames } from '#shared/glossary';
import { glossaryOf, plantNames, writeEntries } from './glossaries';
import { floorOn, race, report } from './measure';
import { writeParagraphs } from './texts';

const people = 1000;

/**
 * Name clusters of 100 KB with a thousand people in the glossary: all of it, what one paragraph names (remembered as
 * long as it stays), and what is done again after each edit.
 */
export function benchClusters(): void {
  const entries = writeEntries(people * 1.5).filter(({ category }) => category === 'person');
  const paragraphs = plantNames(writeParagraphs(1e5), entries, 2).map(misspell);
  const matcher = buildMatcher([glossaryOf(entries)]);
  const discovery = buildDiscovery([glossaryOf(entries)]);
  const scan = () =>
    paragraphs.map((text) => {
      const listed = matcher.find(text, []);
      const discovered = discovery.find(text, listed, []);
      return scanNames({ text, listed, discovered, protectedSpans: [] });
    });
  const scanned = scan();
  const cluster = (names: typeof scanned, known: readonly Entry[]) =>
    clusterNames(names, { language: 'ja', entries: known, notOne: [] }).length;
  const count = cluster(scanned, entries);
  const times = race(
    [
      floorOn(paragraphs.join('\n')),
      { name: 'names found and clustered', run: () => cluster(scan(), entries) },
      { name: 'clustered again', run: () => cluster(scanned, entries) },
    ],
    5,
  );
  report(`name clusters in 100 KB, ${entries.length} people, ${count} clusters`, times, {
    'names found and clustered': '150 ms',
  });
}

/** Some kanji of names give way to others that sound the same. */
function misspell(paragraph: string, index: number): string {
  return index % 3 === 0
    ? paragraph.replace(/[明志遠軍英達]/u, (kanji) => '鳴智源君瑛逹'.charAt('明志遠軍英達'.indexOf(kanji)))
    : paragraph;
}
