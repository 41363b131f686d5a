import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fold } from '#shared/text';

/**
 * Words and names of Japanese. `kuromoji` holds the IPA dictionary (mecab-ipadic 2.7.0, 2007) with a cost a word: what
 * its corpus has more of costs less, and names it never saw cost most. It is a peer of the bench
 * (`npm install --prefix tests/bench/peers`), so this runs where that is installed.
 */
export interface NameLists {
  /** Groups parted by a space: a reading in katakana and the surnames that are read so, in folded kanji, each with `,`. */
  readonly surnames: string;
  /** How surnames and given names read a kanji: groups parted by a space, a kanji and its readings, each with `,`. */
  readonly kanjiOfNames: string;
  /** Words of two kanji that are no names: groups parted by a space, a first kanji and the second ones. */
  readonly pairs: string;
  /** Words of three kanji that begin with a Chinese or Korean surname, parted by a space. */
  readonly triples: string;
  /** Well-known places of two kanji, as `pairs`. */
  readonly places: string;
  /** Common nouns in katakana, of three kana and more, parted by a space. */
  readonly katakana: string;
}

interface Word {
  readonly text: string;
  readonly kind: string;
  readonly reading: string;
  readonly cost: number;
}

/** What the corpus of the dictionary has; above, all unseen names cost the same. */
const seenSurname = 7620;
/** Words in katakana that are kept, the cheapest first. */
const mostKatakana = 5000;

export async function nameLists(isSurname: (kanji: string) => boolean): Promise<NameLists> {
  const words = await readWords();
  const ofKind = (pattern: RegExp) => words.filter(({ kind }) => pattern.test(kind));
  const isKanji = (text: string, least: number, most: number) =>
    new RegExp(`^\\p{Script=Han}{${least},${most}}$`, 'u').test(text);
  const ordinary = ofKind(
    /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能|接尾)|^副詞|^接続詞|^連体詞|^動詞|^形容詞/u,
  );
  const names = (pattern: RegExp, dearest: number) =>
    ofKind(pattern).filter(({ text, cost }) => isKanji(text, 1, 3) && cost < dearest);
  return {
    surnames: byReading(names(/人名,姓/u, seenSurname)),
    kanjiOfNames: byKanji(names(/人名,[名姓]/u, Number.POSITIVE_INFINITY)),
    pairs: byFirst(ordinary.filter(({ text }) => isKanji(text, 2, 2)).map(({ text }) => fold(text).text)),
    triples: unique(
      ordinary
        .filter(({ text }) => isKanji(text, 3, 3) && isSurname(fold(text.charAt(0)).text))
        .map(({ text }) => fold(text).text),
    ).join(' '),
    places: byFirst(
      ofKind(/固有名詞,地域/u)
        .filter(({ text }) => isKanji(text, 2, 2))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, mostPlaces)
        .map(({ text }) => fold(text).text),
    ),
    katakana: unique(
      ordinary
        .filter(({ text }) => /^[\u30a1-\u30fc]{3,}$/u.test(text))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, mostKatakana)
        .map(({ text }) => text),
    ).join(' '),
  };
}

function byReading(words: readonly Word[]): string {
  const groups = new Map<string, Set<string>>();
  for (const { text, reading } of words) {
    const group = groups.get(reading) ?? new Set();
    groups.set(reading, group.add(fold(text).text));
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, names]) => reading + [...names].sort().join(','))
    .join(' ');
}

/** Places that are kept, the cheapest first. */
const mostPlaces = 3000;

/** A reading has to be met in so many names. */
const leastNames = 4;

/**
 * Readings of single kanji out of those of names: every way to part a name's reading among its kanji counts at first as
 * much as any other, then each as much as its parts were met in all names, some rounds over.
 */
function byKanji(words: readonly Word[]): string {
  const names = words.map(({ text, reading }) => ({
    kanji: [...fold(text).text],
    ways: waysToPart(reading, [...text].length),
  }));
  let weights = new Map<string, number>();
  for (let round = 0; round < 8; round++) {
    const next = new Map<string, number>();
    for (const { kanji, ways } of names) {
      const scored = ways.map((parts) =>
        parts.reduce(
          (score, part, at) => score * (weights.get(`${kanji[at]} ${part}`) ?? (round === 0 ? 1 : 0)),
          1,
        ),
      );
      const whole = scored.reduce((sum, score) => sum + score, 0);
      ways.forEach((parts, way) => {
        const share = whole === 0 ? 0 : (scored[way] ?? 0) / whole;
        parts.forEach((part, at) => {
          const key = `${kanji[at]} ${part}`;
          next.set(key, (next.get(key) ?? 0) + share);
        });
      });
    }
    weights = next;
  }
  const groups = new Map<string, string[]>();
  for (const [key, weight] of weights) {
    const [kanji = '', reading = ''] = key.split(' ');
    if (weight >= leastNames) groups.set(kanji, [...(groups.get(kanji) ?? []), reading]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kanji, readings]) => kanji + readings.sort().join(','))
    .join(' ');
}

/** All ways to part a reading into so many pieces; small kana, ン and ー begin none. */
function waysToPart(reading: string, count: number): string[][] {
  if (count === 1) return [[reading]];
  const ways: string[][] = [];
  for (let at = 1; at < reading.length; at++) {
    if (/[ァィゥェォャュョッンー]/u.test(reading.charAt(at))) continue;
    for (const rest of waysToPart(reading.slice(at), count - 1)) ways.push([reading.slice(0, at), ...rest]);
  }
  return ways;
}

function byFirst(words: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const word of unique(words))
    groups.set(word.charAt(0), (groups.get(word.charAt(0)) ?? '') + word.charAt(1));
  return [...groups].map(([first, seconds]) => first + seconds).join(' ');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

interface Dictionary {
  readonly dictionary: { getShort(at: number): number };
  readonly target_map: Readonly<Record<string, readonly number[]>>;
  getFeatures(id: string): string;
}

function readWords(): Promise<Word[]> {
  const folder = fileURLToPath(new URL('../bench/peers/node_modules/kuromoji', import.meta.url));
  const kuromoji = createRequire(import.meta.url)(folder);
  return new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: `${folder}/dict` })
      .build((error: Error | null, tokenizer: { token_info_dictionary: Dictionary }) => {
        if (error) reject(error);
        else resolve(wordsOf(tokenizer.token_info_dictionary));
      });
  });
}

function wordsOf(words: Dictionary): Word[] {
  return Object.values(words.target_map)
    .flat()
    .map((id) => {
      const [text = '', ...features] = words.getFeatures(String(id)).split(',');
      // The cost stands behind the two ids of its context.
      return {
        text,
        kind: features.slice(0, 4).join(','),
        reading: features[7] ?? '',
        cost: words.dictionary.getShort(id + 4),
      };
    });
}
