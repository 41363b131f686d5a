import { isRecord, sameValue, textOf, valueAt } from './same-value';

/** An object of a glossary file: an entry, a variant, a header. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A value as it was, and as each of two sides has it; `undefined` where there is none. */
export interface ThreeWays<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** Which side was edited more often and gives its value where only one can stand; 0 when neither was. */
export type Preference = 'ours' | 'theirs' | null;

/** Lists that are united item by item, by what names an item. */
const listKeys: Readonly<Record<string, (item: unknown) => string>> = {
  latin: textOf,
  source: textOf,
  not: textOf,
  tags: textOf,
  notBefore: textOf,
  notAfter: textOf,
  variants: (item) => {
    if (!isRecord(item)) return textOf(item);
    const { text, part = 'full', in: place = 'any' } = item;
    return textOf([text, part, place]);
  },
  examples: (item) => textOf(isRecord(item) ? item.before : item),
};

/** Who edited last and when: both sides differ in these whenever both edited, which is no disagreement. */
const notes = ['by', 'date'];

/**
 * One object out of two that began as `base`, the same whichever side is ours. What one side changed is taken, lists
 * are united, and where both changed a value differently, one stands and `conflict` keeps all of them by key.
 */
export function mergeRecords(sides: ThreeWays<JsonRecord>, preferred: Preference): JsonRecord {
  const { base = {}, ours = {}, theirs = {} } = sides;
  const members: [string, unknown][] = [];
  const disputed = new Map<string, readonly unknown[]>();
  const keys = new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)]);
  for (const key of [...keys].sort()) {
    if (key === 'conflict') continue;
    const ways = waysAt({ base, ours, theirs }, key);
    const settled = settleSame(ways);
    const value = settled ? settled.value : mergeField(key, ways, preferred);
    if (value !== undefined) members.push([key, value]);
    if (!settled && isDisputable(key)) disputed.set(key, [ways.ours ?? null, ways.theirs ?? null]);
  }
  const conflict = mergeConflicts({ base, ours, theirs }, disputed, new Map(members));
  return Object.fromEntries(conflict ? [...members, ['conflict', conflict]] : members);
}

function waysAt({ base = {}, ours = {}, theirs = {} }: ThreeWays<JsonRecord>, key: string) {
  return { base: valueAt(base, key), ours: valueAt(ours, key), theirs: valueAt(theirs, key) };
}

/** The value where not both sides changed it, or both changed it alike. */
export function settleSame<T>({
  base,
  ours,
  theirs,
}: ThreeWays<T>): { readonly value: T | undefined } | null {
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return { value: ours };
  return sameValue(base, ours) ? { value: theirs } : null;
}

function isDisputable(key: string): boolean {
  return !Object.hasOwn(listKeys, key) && !notes.includes(key) && key !== 'rev';
}

function mergeField(key: string, ways: ThreeWays<unknown>, preferred: Preference): unknown {
  const keyOf = Object.hasOwn(listKeys, key) ? listKeys[key] : undefined;
  if (keyOf) return mergeLists(ways, keyOf, preferred);
  if (key === 'rev') return Math.max(Number(ways.ours ?? 0), Number(ways.theirs ?? 0));
  return choose(ways, preferred);
}

function choose({ ours, theirs }: ThreeWays<unknown>, preferred: Preference): unknown {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const side = preferred ?? (textOf(ours) > textOf(theirs) ? 'ours' : 'theirs');
  return side === 'ours' ? ours : theirs;
}

function mergeLists(
  { base, ours, theirs }: ThreeWays<unknown>,
  keyOf: (item: unknown) => string,
  preferred: Preference,
): unknown {
  const items = { base: byKey(base, keyOf), ours: byKey(ours, keyOf), theirs: byKey(theirs, keyOf) };
  const first = choose({ base, ours, theirs }, preferred) === ours ? items.ours : items.theirs;
  const keys = new Set([...first.keys(), ...items.ours.keys(), ...items.theirs.keys()]);
  const merged = [...keys].flatMap((key) => {
    const ways = { base: items.base.get(key), ours: items.ours.get(key), theirs: items.theirs.get(key) };
    const item = mergeItem(ways, preferred);
    return item === undefined ? [] : [item];
  });
  return merged.length > 0 ? merged : undefined;
}

/** An item that one side changed and the other took out stays. */
function mergeItem(ways: ThreeWays<unknown>, preferred: Preference): unknown {
  const settled = settleSame(ways);
  if (settled) return settled.value;
  const { base, ours, theirs } = ways;
  if (!isRecord(ours) || !isRecord(theirs)) return ours ?? theirs;
  return mergeRecords({ base: isRecord(base) ? base : undefined, ours, theirs }, preferred);
}

/** Items by what names them; of several with one name each has a key of its own. */
function byKey(list: unknown, keyOf: (item: unknown) => string): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const item of Array.isArray(list) ? list : []) {
    const key = keyOf(item);
    let number = 1;
    while (items.has(`${key} ${number}`)) number++;
    items.set(`${key} ${number}`, item);
  }
  return items;
}

/** What was in dispute before and no side has settled, and what is now; with the value that stands, in fixed order. */
function mergeConflicts(
  sides: ThreeWays<JsonRecord>,
  disputed: ReadonlyMap<string, readonly unknown[]>,
  merged: ReadonlyMap<string, unknown>,
): JsonRecord | null {
  const known = { base: openIn(sides.base), ours: openIn(sides.ours), theirs: openIn(sides.theirs) };
  const keys = new Set([...Object.keys(known.ours), ...Object.keys(known.theirs), ...disputed.keys()]);
  const conflicts = [...keys].sort().flatMap((key) => {
    const open = mergeLists(waysAt(known, key), textOf, null);
    const values = [...(Array.isArray(open) ? open : []), ...(disputed.get(key) ?? [])];
    if (values.length === 0) return [];
    const sorted = sortUnique([...values, key === 'deleted' ? false : (merged.get(key) ?? null)]);
    return sorted.length > 1 ? [[key, sorted] as const] : [];
  });
  return conflicts.length > 0 ? Object.fromEntries(conflicts) : null;
}

function openIn(record: JsonRecord | undefined): JsonRecord {
  return isRecord(record?.conflict) ? record.conflict : {};
}

function sortUnique(values: readonly unknown[]): unknown[] {
  const byText = new Map(values.map((value) => [textOf(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
