import { doubtful, foreign, old, simplified } from './han-form-lists';

/** A character that Japanese writes otherwise or not at all. */
export interface HanForm {
  /**
   * `simplified`: not Japanese, and one Japanese character is meant. `doubtful`: several may be meant, or a rare one.
   * `foreign`: simplified, without a Japanese form. `old`: a traditional or variant form of a Jōyō kanji.
   */
  readonly kind: 'simplified' | 'doubtful' | 'foreign' | 'old';
  /** The Japanese characters it may stand for, the likeliest first. */
  readonly japanese: readonly string[];
}

let table: ReadonlyMap<string, HanForm> | null = null;

/** What is known of a character; `undefined` for one that Japanese uses as it is. One UTF-16 code unit each. */
export function hanFormOf(character: string): HanForm | undefined {
  table ??= buildTable();
  return table.get(character);
}

let known: Uint8Array | null = null;

/** The offsets of all characters of a text that have a `HanForm`. */
export function hanFormsIn(text: string): number[] {
  known ??= knownUnits();
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (known[text.charCodeAt(at)]) offsets.push(at);
  return offsets;
}

function knownUnits(): Uint8Array {
  table ??= buildTable();
  const units = new Uint8Array(0x10000);
  for (const character of table.keys()) units[character.charCodeAt(0)] = 1;
  return units;
}

/** Whether a character is a simplified one that Japanese does not write. */
export function isSimplified(character: string): boolean {
  const form = hanFormOf(character);
  return form !== undefined && form.kind !== 'old';
}

function buildTable(): ReadonlyMap<string, HanForm> {
  const map = new Map<string, HanForm>();
  for (const character of foreign) map.set(character, { kind: 'foreign', japanese: [] });
  for (const [character, form] of pairsOf(simplified))
    map.set(character, { kind: 'simplified', japanese: [form] });
  for (const group of doubtful.split(' ')) {
    const [character = '', ...japanese] = group;
    map.set(character, { kind: 'doubtful', japanese });
  }
  // 户 and 查 are simplified forms and variants as well.
  for (const [character, form] of pairsOf(old)) map.set(character, { kind: 'old', japanese: [form] });
  return map;
}

function* pairsOf(list: string): Generator<[string, string]> {
  for (let at = 0; at < list.length; at += 2) yield [list.charAt(at), list.charAt(at + 1)];
}
