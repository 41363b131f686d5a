import { buildMatcher, type Entry } from '#shared/glossary';
import { fold, splitSentences } from '#shared/text';
import { type Contestant, floorOn, race, report, sizes } from './measure';
import { createRandom, writeParagraphs } from './texts';

/** Splitting into sentences, beside the platform's own segmenter. */
export function benchSentences(): void {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'sentence' });
  for (const [size, bytes] of sizes) {
    const paragraphs = writeParagraphs(bytes);
    const contestants = [
      {
        name: 'sentences',
        run: () => paragraphs.reduce((sum, text) => sum + splitSentences(text).length, 0),
      },
      {
        name: 'Intl.Segmenter, line by line',
        run: () => paragraphs.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0),
      },
    ];
    const rounds = bytes > 1e6 ? 1 : 5;
    report(`sentences, ${size}`, race([floorOn(paragraphs.join('\n')), ...contestants], rounds), {
      sentences: '×2, stretch ×1.2',
    });
  }
}

const matchGoals: Readonly<Record<number, string>> = { 100: '×3.5', 1000: '×4', 10000: '×6', 100000: '×12' };

/** Names of growing glossaries, three forms each; folding, counted by itself, is within the matcher's time. */
export function benchMatcher(): void {
  const paragraphs = writeParagraphs(1e6);
  const text = paragraphs.join('\n');
  for (const count of [100, 1000, 10_000, 100_000]) {
    const entries = entriesOf(count);
    const matcher = buildMatcher([{ lang: 'ja', tombstones: [], entries }]);
    const name = `matcher, ${count} concepts`;
    const contestants: Contestant[] = [
      { name: 'folding', run: () => paragraphs.reduce((sum, line) => sum + fold(line).text.length, 0) },
      { name, run: () => paragraphs.reduce((sum, line) => sum + matcher.find(line, []).length, 0) },
    ];
    if (count === 100) contestants.push(sortedExpression(entries, text));
    report(`names in 1 MB, ${count} concepts`, race([floorOn(text), ...contestants], 3), {
      [name]: matchGoals[count] ?? '',
      folding: '×6, stretch ×3',
    });
  }
}

function sortedExpression(entries: readonly Entry[], text: string): Contestant {
  const forms = entries.flatMap(({ term, variants = [] }) => [
    term,
    ...variants.map((variant) => variant.text),
  ]);
  const sorted = forms.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(sorted.join('|'), 'gu');
  return { name: 'one sorted regular expression', run: () => text.match(pattern)?.length };
}

const syllables = 'アカサタナハマヤラワイキシチニリウクスツヌフムルエケセテネレオコソトノホモヨロン';
const kanji = '黄王李張劉陳楊林梁許高原田中村山川木森石井上松本清水池橋藤加佐伊吉三小大谷';

/** People with a name in kanji and two spellings in katakana and Latin letters. */
function entriesOf(count: number): Entry[] {
  const random = createRandom(13);
  const draw = (letters: string, length: number) =>
    Array.from({ length }, () => letters.charAt(random(letters.length))).join('');
  return Array.from({ length: count }, (_, index): Entry => {
    const id = index.toString(36).padStart(16, 'a');
    const reading = `${draw(syllables, 3)}・${draw(syllables, 3)}`;
    const latin = `${draw('ABCDEFGHKLMNRSTWY', 1)}${draw('aeioukngstr', 5)}${index}`;
    return {
      id,
      term: draw(kanji, 2) + draw(kanji, 2),
      category: 'person',
      variants: [{ text: reading }, { text: latin }],
    };
  });
}
