import { firstIndex, type Span, tokenEnds } from '#shared/text';

/** A stretch of a text as tokens: `ids` are equal for equal tokens, token i is `[starts[i], starts[i + 1])`. */
export interface Tokens {
  readonly text: string;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** Gives tokens numbers from 0, the same number to the same characters. */
export class TokenNumbers {
  /** Number + 1 of each token of one code unit. */
  private readonly units = new Int32Array(0x10000);
  private readonly words = new WordTable();
  private count = 0;
  /** The number of `\n`. */
  readonly lineEnd = this.number('\n', 0, 1);

  read(text: string, from: number, to: number): Tokens {
    const ends = tokenEnds(text, from, to);
    const starts = new Int32Array(ends.length + 1);
    starts[0] = from;
    starts.set(ends, 1);
    const ids = new Int32Array(ends.length);
    for (let i = 0; i < ids.length; i++)
      ids[i] = this.number(text, starts[i] as number, starts[i + 1] as number);
    return { text, ids, starts };
  }

  /** Gives the tokens of a span numbers that no other token has, so that nothing is found equal to them. */
  estrange({ ids, starts }: Tokens, { from, to }: Span): void {
    const first = firstIndex(starts.length, (token) => (starts[token] as number) >= from);
    for (let i = first; i < ids.length && (starts[i] as number) < to; i++) ids[i] = this.count++;
  }

  private number(text: string, from: number, to: number): number {
    if (to - from === 1) {
      const unit = text.charCodeAt(from);
      const known = this.units[unit] as number;
      if (known > 0) return known - 1;
      this.units[unit] = ++this.count;
      return this.count - 1;
    }
    const number = this.words.number(text, from, to, this.count);
    if (number === this.count) this.count++;
    return number;
  }
}

/** Numbers by word, looked up without cutting the word out of its text: most tokens are known ones. */
class WordTable {
  private words: string[] = [];
  private numbers: number[] = [];
  /** Index in `words` + 1; 0 for a free slot. Open addressing. */
  private slots = new Int32Array(1024);

  /** The number of a word, which is `fresh` where the word was not known. */
  number(text: string, from: number, to: number, fresh: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(text, from, to) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = (this.slots[slot] as number) - 1;
      if (stands(this.words[index] as string, text, from, to)) return this.numbers[index] as number;
    }
    this.words.push(text.slice(from, to));
    this.numbers.push(fresh);
    this.slots[slot] = this.words.length;
    if (this.words.length * 2 >= this.slots.length) this.grow();
    return fresh;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (const [index, word] of this.words.entries()) {
      let slot = hashOf(word, 0, word.length) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}

/** Whether a word stands at `[from, to)`. Words are short: a call of the string's own method takes longer. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (word.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
