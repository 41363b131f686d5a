import type { GlossaryFormat } from './format';
import { Gatherer } from './gatherer';
import { gatherPairs, type Pair } from './pairs';
import { holdPairs, sourcePairs } from './source-pairs';

/** OmegaT's glossaries: source, target and comment parted by tabs, nothing quoted; a line that begins with # is a remark. */
export const omegat: GlossaryFormat = {
  id: 'omegat',
  extensions: ['.utf8', '.txt', '.tab'],
  looksLike: (beginning) => /^[^\t\n]+\t[^\t\n]+/mu.test(beginning),
  read(text, options) {
    const gatherer = new Gatherer();
    const pairs = text.split('\n').flatMap((line, index): Pair[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [from = '', to = '', note = ''] = line.split('\t', 3);
      return [{ from, to, ...(note.trim() !== '' && { note: note.trim() }), line: index + 1 }];
    });
    return gatherPairs(pairs, gatherer, options);
  },
  writer: {
    hold(entry) {
      const held = holdPairs(entry);
      return held?.source?.some((text) => text.startsWith('#')) ? null : held;
    },
    write: (entries) =>
      sourcePairs(entries)
        .map(({ from, to, note }) => `${from}\t${to}${note === undefined ? '' : `\t${note}`}\n`)
        .join(''),
    forSpreadsheets: false,
  },
};
