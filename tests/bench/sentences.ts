import { splitSentences } from '#shared/text';
import { floorOn, race, report, sizes } from './measure';
import { writeParagraphs } from './texts';

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
