import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '#shared/text';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

interface ListedDocument {
  readonly name: string;
  readonly keptAside: boolean;
  readonly to: string;
}

/** The Japanese texts that may be looked at, garbled ones and controls. */
function readSentences(): string[] {
  const listed: readonly ListedDocument[] = JSON.parse(readFileSync(join(corpus, 'documents.json'), 'utf8'));
  const names = listed.filter(({ keptAside, to }) => !keptAside && to === 'ja').map(({ name }) => name);
  return readdirSync(corpus)
    .filter((name) => names.includes(name))
    .flatMap((name) => readFileSync(join(corpus, name, 'source.txt'), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('```'))
    .flatMap((line) => splitSentences(line).map(({ from, to }) => line.slice(from, to)));
}

const sentences = readSentences();

/** Numbers that look random and are the same each time. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Paragraphs of one to six corpus sentences, `bytes` of UTF-8 in all; every text begins as the shorter ones do. */
export function writeParagraphs(bytes: number, seed = 7): string[] {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; ) {
    const parts = Array.from({ length: 1 + random(6) }, () => sentences[random(sentences.length)] ?? '');
    const paragraph = parts.join('');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  return paragraphs;
}

export function writeText(bytes: number, seed?: number): string {
  return writeParagraphs(bytes, seed).join('\n');
}

/** A text with about `share` of its clauses left out, put twice or said otherwise. */
export function editText(text: string, share: number): string {
  const random = createRandom(11);
  return text
    .split(/(?<=[、。」\n])/u)
    .map((clause) => {
      if (random(10_000) >= share * 10_000) return clause;
      const other = sentences[random(sentences.length)] ?? '';
      return [clause.slice(1), `${clause.slice(0, -1)}など${clause.slice(-1)}`, other.slice(0, 6) + clause][
        random(3)
      ];
    })
    .join('');
}
