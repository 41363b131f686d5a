import type { GlossaryFormat } from './format';
import { Gatherer } from './gatherer';
import { gatherPairs, type Pair } from './pairs';

const line = /^(?<from>.*?)(?:->|→|=>)(?<to>.*?)(?:\s*(?:#|\/\/)(?<note>.*))?$/u;

/** The lists of translation tools for fans: `source->target #note` on each line. */
export const arrowPairs: GlossaryFormat = {
  id: 'arrow-pairs',
  extensions: ['.txt'],
  looksLike: (beginning) => /^[^\t\n>→#]{1,200}(?:->|→|=>)[^\n]/mu.test(beginning),
  read(text, options) {
    const gatherer = new Gatherer();
    const pairs = text.split('\n').flatMap((written, index): Pair[] => {
      if (written.trim() === '' || /^\s*(?:#|\/\/)/u.test(written)) return [];
      // Long lines are no pairs, and the pattern need not look at them.
      const {
        from = '',
        to = '',
        note = '',
      } = (written.length > 4000 ? null : line.exec(written))?.groups ?? {};
      return [{ from, to, ...(note.trim() !== '' && { note: note.trim() }), line: index + 1 }];
    });
    return gatherPairs(pairs, gatherer, options);
  },
  writer: null,
};
