import { type Anchors, longestIncreasing } from '#shared/text';

const FACTOR = 0x01000193;

/** A half-open range of one sequence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where runs of `length` tokens that stand once in either range agree, in an order common to both. Of the runs only
 * one in `sample` is looked at, chosen by content, so that both sides choose alike. Runs may overlap; they are told
 * apart by a 32-bit hash, so the caller compares the tokens.
 */
export function gramAnchors(
  a: Int32Array,
  rangeA: Range,
  b: Int32Array,
  rangeB: Range,
  { length, sample }: { readonly length: number; readonly sample: number },
): Anchors {
  const gramsA = findGrams(a, rangeA, length, sample);
  const gramsB = findGrams(b, rangeB, length, sample);
  const table = new GramTable(gramsA.count);
  for (let i = 0; i < gramsA.count; i++) table.add(gramsA.hashes[i] as number, gramsA.places[i] as number);
  const slots = new Int32Array(gramsB.count);
  for (let j = 0; j < gramsB.count; j++) slots[j] = table.meet(gramsB.hashes[j] as number);
  const placesA: number[] = [];
  const placesB: number[] = [];
  for (let j = 0; j < gramsB.count; j++) {
    const place = table.uniquePlace(slots[j] as number);
    if (place < 0) continue;
    placesA.push(place);
    placesB.push(gramsB.places[j] as number);
  }
  const chosen = longestIncreasing(placesB, placesA);
  return { a: chosen.b, b: chosen.a };
}

interface Grams {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
  readonly count: number;
}

function findGrams(ids: Int32Array, { from, to }: Range, length: number, sample: number): Grams {
  const room = Math.max(0, to - from - length + 1);
  const hashes = new Int32Array(room);
  const places = new Int32Array(room);
  let count = 0;
  let power = 1;
  for (let i = 1; i < length; i++) power = Math.imul(power, FACTOR);
  let rolling = 0;
  for (let i = from; i < to; i++) {
    rolling = Math.imul(rolling, FACTOR) + spread(ids[i] as number);
    const start = i - length + 1;
    if (start < from) continue;
    const hash = rolling ^ (rolling >>> 15);
    if (sample === 1 || (hash & 0xffff) % sample === 0) {
      hashes[count] = hash;
      places[count++] = start;
    }
    rolling -= Math.imul(spread(ids[start] as number), power);
  }
  return { hashes, places, count };
}

function spread(id: number): number {
  const mixed = Math.imul(id + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 16);
}

/** Open addressing; per run of one side its place, and how often the other side met it. */
class GramTable {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  /** Place + 1; 0 for a free slot, -1 for a run that stands more than once. */
  private readonly places: Int32Array;
  private readonly met: Uint8Array;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.places = new Int32Array(size);
    this.met = new Uint8Array(size);
  }

  add(hash: number, place: number): void {
    const slot = this.find(hash);
    this.places[slot] = this.places[slot] === 0 ? place + 1 : -1;
    this.hashes[slot] = hash;
  }

  /** Counts a run of the other side; its slot, or -1 when this side has no such run. */
  meet(hash: number): number {
    const slot = this.find(hash);
    if (this.places[slot] === 0) return -1;
    this.met[slot] = Math.min(2, (this.met[slot] as number) + 1);
    return slot;
  }

  uniquePlace(slot: number): number {
    return slot >= 0 && this.met[slot] === 1 ? Math.max(-1, (this.places[slot] as number) - 1) : -1;
  }

  private find(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
    slot &= this.mask;
    while (this.places[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}
