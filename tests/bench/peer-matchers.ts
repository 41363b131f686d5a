import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Entry } from '#shared/glossary';

const folder = join(import.meta.dirname, 'peers');

/** Other people's matchers, made ready for a list of forms or entries. */
export interface Peers {
  readonly ahoCorasick: (forms: readonly string[]) => (text: string) => readonly string[];
  readonly prh: (entries: readonly Entry[]) => (text: string) => string;
}

interface AhoCorasick {
  matchInText(text: string): readonly { readonly keyword: string }[];
}
interface Prh {
  fromRowConfig(path: string, config: unknown): { replaceByRule(path: string, text: string): string };
}

/** `null` where they are not installed: `npm ci --prefix tests/bench/peers`. */
export function loadPeers(): Peers | null {
  if (!existsSync(join(folder, 'node_modules', 'prh'))) {
    console.log('\nother matchers are not there to be measured: npm ci --prefix tests/bench/peers');
    return null;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { AhoCorasick: Greedy } = load('@monyone/aho-corasick/greedy') as {
    readonly AhoCorasick: new (forms: readonly string[]) => AhoCorasick;
  };
  const prh = load('prh') as Prh;
  return {
    ahoCorasick: (forms) => {
      const matcher = new Greedy(forms);
      return (text) => matcher.matchInText(text).map(({ keyword }) => keyword);
    },
    prh: (entries) => {
      const rules = entries.map(({ term, variants = [] }) => ({
        expected: term,
        patterns: variants.map(({ text }) => text),
      }));
      const engine = prh.fromRowConfig('bench.yml', { version: 1, rules });
      return (text) => engine.replaceByRule('text.txt', text);
    },
  };
}
