import { FormIndex } from './form-index';
import { PairFilter } from './pair-filter';
import { fewSpellings, gap, nextKey, RangeTable, type SortedSpellings, separators } from './sorted-spellings';

/** Collects spellings and sorts them into a `FormIndex`. */
export class FormIndexBuilder {
  /** One of these comes next wherever a spelling with a record below 0 is to be found. */
  readonly #followers: readonly number[];
  #pool = new Uint16Array(1 << 12);
  #offsets = new Int32Array(1 << 10);
  #records = new Int32Array(1 << 10);
  #count = 0;

  constructor(followers: readonly number[]) {
    this.#followers = followers;
  }

  /**
   * Adds a spelling of at least one unit; a gap is neither its first unit nor its last. Of several that are the same
   * the lower record is found first.
   */
  add(spelling: ArrayLike<number>, length: number, record: number): void {
    const from = this.#offsets[this.#count] ?? 0;
    if (this.#count + 2 > this.#offsets.length) {
      this.#offsets = widened(this.#offsets, new Int32Array(this.#offsets.length * 2));
      this.#records = widened(this.#records, new Int32Array(this.#records.length * 2));
    }
    while (from + length > this.#pool.length)
      this.#pool = widened(this.#pool, new Uint16Array(this.#pool.length * 2));
    for (let index = 0; index < length; index++) this.#pool[from + index] = spelling[index] ?? 0;
    this.#records[this.#count] = record;
    this.#offsets[++this.#count] = from + length;
  }

  build(): FormIndex {
    const [firsts, seconds] = this.#pairs();
    const order = sortByUnit(sortByUnit(Int32Array.from(firsts.keys()), seconds), firsts);
    const groups = this.#groupsOf(order, firsts, seconds);
    const singles = new Map<number, { from: number; to: number }>();
    const pairs = new RangeTable(groups.length);
    const filter = new PairFilter();
    for (const [index, from] of groups.entries()) {
      const to = groups[index + 1] ?? order.length;
      const group = order.subarray(from, to);
      if (to - from > 1) group.sort((a, b) => this.#compare(a, b));
      const first = firsts[group[0] ?? 0] ?? 0;
      const second = seconds[group[0] ?? 0] ?? 0;
      if (second === 0) {
        singles.set(first, { from, to });
        if (group.every((spelling) => (this.#records[spelling] ?? 0) < 0))
          for (const follower of this.#followers) filter.addPair(first, follower);
        else filter.addUnit(first);
        continue;
      }
      filter.addPair(first, second);
      if (this.#hasGapFirst(group[0] ?? 0)) for (const mark of separators) filter.addPair(first, mark);
      const slot = pairs.slotOf(first, second);
      pairs.fill(slot, first, second, from, to);
      for (const spelling of group) pairs.goesOn(slot, this.#thirdOf(spelling));
    }
    const sorted = { ...this.#inOrder(order), singles, pairs, filter };
    return new FormIndex({ ...sorted, nexts: nextsOf(sorted, groups) });
  }

  /** The first two units of each spelling, a gap between them left out; the second is 0 where there is one only. */
  #pairs(): [Uint16Array, Uint16Array] {
    const firsts = new Uint16Array(this.#count);
    const seconds = new Uint16Array(this.#count);
    for (let index = 0; index < this.#count; index++) {
      const from = this.#offsets[index] ?? 0;
      const length = (this.#offsets[index + 1] ?? 0) - from;
      firsts[index] = this.#pool[from] ?? 0;
      if (length > 1) seconds[index] = this.#pool[from + (this.#hasGapFirst(index) ? 2 : 1)] ?? 0;
    }
    return [firsts, seconds];
  }

  #hasGapFirst(spelling: number): boolean {
    const from = this.#offsets[spelling] ?? 0;
    return (this.#offsets[spelling + 1] ?? 0) - from > 1 && this.#pool[from + 1] === gap;
  }

  /** The unit behind the first two; `null` at the end and for a gap. */
  #thirdOf(spelling: number): number | null {
    const third = (this.#offsets[spelling] ?? 0) + (this.#hasGapFirst(spelling) ? 3 : 2);
    const unit = third < (this.#offsets[spelling + 1] ?? 0) ? (this.#pool[third] ?? gap) : gap;
    return unit === gap ? null : unit;
  }

  /** Where each group of one pair begins. */
  #groupsOf(order: Int32Array, firsts: Uint16Array, seconds: Uint16Array): number[] {
    const groups: number[] = [];
    let pair = -1;
    for (const [index, spelling] of order.entries()) {
      const next = (firsts[spelling] ?? 0) * 0x10000 + (seconds[spelling] ?? 0);
      if (next !== pair) groups.push(index);
      pair = next;
    }
    return groups;
  }

  /** By units, the shorter first, then by record. */
  #compare(a: number, b: number): number {
    const [fromA, fromB] = [this.#offsets[a] ?? 0, this.#offsets[b] ?? 0];
    const lengthA = (this.#offsets[a + 1] ?? 0) - fromA;
    const lengthB = (this.#offsets[b + 1] ?? 0) - fromB;
    const shared = Math.min(lengthA, lengthB);
    for (let index = 1; index < shared; index++) {
      const difference = (this.#pool[fromA + index] ?? 0) - (this.#pool[fromB + index] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB || (this.#records[a] ?? 0) - (this.#records[b] ?? 0);
  }

  #inOrder(order: Int32Array) {
    const pool = new Uint16Array(this.#offsets[this.#count] ?? 0);
    const offsets = new Int32Array(order.length + 1);
    const records = new Int32Array(order.length);
    let end = 0;
    for (const [index, spelling] of order.entries()) {
      const [from, to] = [this.#offsets[spelling] ?? 0, this.#offsets[spelling + 1] ?? 0];
      for (let at = from; at < to; at++) pool[end++] = this.#pool[at] ?? 0;
      offsets[index + 1] = end;
      records[index] = this.#records[spelling] ?? 0;
    }
    return { pool, offsets, records };
  }
}

/** The range that a unit leads to from a larger one. */
interface Next {
  readonly low: number;
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

type Spellings = Pick<SortedSpellings, 'pool' | 'offsets'>;

/** The ranges within large ones, as a walk along a text comes to them. */
function nextsOf(sorted: Spellings, groups: readonly number[]): RangeTable {
  const nexts: Next[] = [];
  for (const [index, from] of groups.entries()) {
    const to = groups[index + 1] ?? sorted.offsets.length - 1;
    if (to - from > fewSpellings) addNexts(sorted, from, to, 1, nexts);
  }
  const table = new RangeTable(nexts.length);
  for (const { low, key, from, to } of nexts) table.fill(table.slotOf(low, key), low, key, from, to);
  return table;
}

/** Those within a range whose spellings agree in their first `depth` units. */
function addNexts(sorted: Spellings, from: number, to: number, depth: number, nexts: Next[]): void {
  const { pool, offsets } = sorted;
  const unitAt = (index: number) => pool[(offsets[index] ?? 0) + depth] ?? 0;
  let start = from;
  while (start < to && (offsets[start + 1] ?? 0) - (offsets[start] ?? 0) === depth) start++;
  let low = start;
  while (start < to) {
    const unit = unitAt(start);
    let end = start + 1;
    while (end < to && unitAt(end) === unit) end++;
    // A walk goes into a gap before it looks at the unit behind, and then begins there.
    if (unit === gap) low = end;
    else if (to - low > fewSpellings) nexts.push({ low, key: nextKey(depth, unit), from: start, to: end });
    if (end - start > fewSpellings) addNexts(sorted, start, end, depth + 1, nexts);
    start = end;
  }
}

function widened<T extends Int32Array | Uint16Array>(numbers: T, room: T): T {
  room.set(numbers);
  return room;
}

/** Sorts `order` by what `units` says of each, keeping the order of equals: one pass of a radix sort. */
function sortByUnit(order: Int32Array, units: Uint16Array): Int32Array {
  const ends = new Int32Array(0x10001);
  for (const unit of units) ends[unit + 1] = (ends[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < 0x10000; unit++) ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const index of order) {
    const unit = units[index] ?? 0;
    const place = ends[unit] ?? 0;
    sorted[place] = index;
    ends[unit] = place + 1;
  }
  return sorted;
}
