import { FoldBuffer } from '#shared/text';
import type { Entry } from '../entry';
import { isPersonal } from '../forms';
import { isNamed, listedForms } from './known-names';
import { wordUnit } from './word-key';

/**
 * What a name is looked up by. `surname`: the first unit of a name that may be kanji; `given`: its last two units;
 * `word`: the key of a word; `thing`: the first two units of such a key; `listed`: any form.
 */
export type KeyKind = 'surname' | 'given' | 'word' | 'thing' | 'listed';

const seeds: Readonly<Record<KeyKind, number>> = {
  surname: 0x1b873593,
  given: 0x2545f491,
  word: 0x3c6ef372,
  thing: 0x4cf5ad43,
  listed: 0x5bd1e995,
};

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** The number that stands for a text as a key of its kind; two texts may have one. */
export function keyOf(kind: KeyKind, text: string): number {
  let hash = seeds[kind];
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index));
  return finish(hash);
}

function keyOfUnits(kind: KeyKind, units: Uint16Array, from: number, to: number): number {
  let hash = seeds[kind];
  for (let index = from; index < to; index++) hash = mix(hash, units[index] ?? 0);
  return finish(hash);
}

/** What stands between words, folded: as `/[\s・=]/`. */
const separators = new Uint8Array(0x10000);
for (let unit = 0; unit < separators.length; unit++)
  separators[unit] = /[\s・=]/u.test(String.fromCharCode(unit)) ? 1 : 0;

function mayBeKanji(unit: number): boolean {
  return unit >= 0x2e80 && (unit < 0x3040 || unit > 0x30ff);
}

function mayBeWord(unit: number): boolean {
  return unit < 0x3400 || unit > 0x9fff;
}

/** Who is told the keys of an entry. */
export interface KeyReader {
  readonly add: (kind: KeyKind, key: number) => void;
  /** The first unit of a name that may be kanji. */
  readonly addFirst: (unit: number) => void;
}

/**
 * Works out what the names of an entry may be looked up by, without making one of them: most of 100,000 entries are
 * never asked for. A key too many costs a look, one too few would lose a name.
 */
export class NameKeys {
  readonly #reader: KeyReader;
  readonly #folded = new FoldBuffer();
  #letters = new Uint16Array(64);
  #count = 0;

  constructor(reader: KeyReader) {
    this.#reader = reader;
  }

  read(entry: Entry): void {
    const { term, latin = [], source = [] } = entry;
    const isPerson = isPersonal(entry);
    const words = isPerson ? 'word' : isNamed(entry) ? 'thing' : null;
    for (const [index, form] of listedForms(entry).entries()) {
      this.#fold(form);
      this.#addKey('listed', 0, this.#count);
      if (isPerson && (index === 0 || source.includes(form))) this.#readKanji();
      if (words && (form === term || latin.includes(form))) this.#readWords(words);
    }
  }

  #addKey(kind: KeyKind, from: number, to: number): void {
    this.#reader.add(kind, keyOfUnits(kind, this.#letters, from, to));
  }

  /** Folds a form; its letters are what is left without separators. */
  #fold(form: string): void {
    this.#folded.fold(form);
    const { units, length } = this.#folded;
    if (this.#letters.length < length) this.#letters = new Uint16Array(length * 2);
    this.#count = 0;
    for (let index = 0; index < length; index++) {
      const unit = units[index] ?? 0;
      if (separators[unit] === 0) this.#letters[this.#count++] = unit;
    }
  }

  #readKanji(): void {
    const first = this.#letters[0] ?? 0;
    if (this.#count === 0 || !mayBeKanji(first)) return;
    this.#reader.addFirst(first);
    this.#addKey('surname', 0, 1);
    if (this.#count > 2) this.#addKey('given', this.#count - 2, this.#count);
  }

  /** Of things, which have one word, the first. */
  #readWords(kind: 'word' | 'thing'): void {
    if (this.#count === 0 || !mayBeWord(this.#letters[0] ?? 0)) return;
    const { units, length } = this.#folded;
    for (let at = 0; at < length; ) {
      let count = 0;
      for (; at < length && separators[units[at] ?? 0] === 0; at++) {
        const letter = wordUnit(units[at] ?? 0);
        if (letter > 0) this.#letters[count++] = letter;
      }
      at++;
      if (count === 0) continue;
      this.#addKey(kind, 0, kind === 'thing' ? Math.min(count, 2) : count);
      if (kind === 'thing') return;
    }
  }
}
