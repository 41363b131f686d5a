import { readingList } from './reading-list';

let readings: Map<string, readonly string[]> | null = null;
let syllables: Set<string> | null = null;
const spelled = new Map<string, readonly string[]>();

/** All Mandarin readings of a kanji without tones (ü is v); none where the list does not have it. */
export function readingsOf(kanji: string): readonly string[] {
  readings ??= readList();
  return readings.get(kanji) ?? [];
}

/**
 * The syllables that some letters may spell, in pinyin or in Wade–Giles, whose apostrophes are often left out:
 * xun → xun; hsun → xun; jen → ren; chang → chang, zhang. None when they spell no syllable.
 */
export function syllablesOf(letters: string): readonly string[] {
  const known = spelled.get(letters);
  if (known) return known;
  syllables ??= new Set(readingList.match(/[a-z]+/gu));
  const valid = syllables;
  const found = [...new Set([letters, ...fromWadeGiles(letters)])].filter((syllable) => valid.has(syllable));
  // Any letters of a text come by here; what was asked once is asked again soon, or never.
  if (spelled.size > 5000) spelled.clear();
  spelled.set(letters, found);
  return found;
}

function readList(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of readingList.matchAll(/([a-z]+)([^a-z ]+)/gu)) {
    for (const character of characters) {
      const known = table.get(character);
      if (known) known.push(syllable);
      else table.set(character, [syllable]);
    }
  }
  return table;
}

/** Initials of Wade–Giles and what pinyin has for them, without and with their apostrophe; longest first. */
const initials: readonly (readonly [string, readonly string[]])[] = [
  ['hs', ['x']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['ss', ['s']],
  ['sz', ['s']],
  ['sh', ['sh']],
  ['j', ['r']],
  ['k', ['g', 'k']],
  ['p', ['b', 'p']],
  ['t', ['d', 't']],
  ['', ['']],
];

const finals: Readonly<Record<string, readonly string[]>> = {
  ih: ['i'],
  ien: ['ian'],
  ieh: ['ie'],
  ueh: ['ue'],
  ung: ['ong'],
  iung: ['iong'],
  uei: ['ui'],
  o: ['o', 'e', 'uo'],
  u: ['u', 'i'],
};

/** Whole syllables that the parts do not explain. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  yen: ['yan'],
  yeh: ['ye'],
  yu: ['you'],
  yung: ['yong'],
  erh: ['er'],
  i: ['yi'],
  // Lü without its dots, or in passports.
  ...{ lu: ['lv'], lyu: ['lv'], nu: ['nv'], nyu: ['nv'] },
};

/** May hold what is no syllable: chi → zhi, chi, ji, qi are told apart by nothing but the final. */
function fromWadeGiles(letters: string): string[] {
  const [initial, chinese] = initials.find(([start]) => letters.startsWith(start)) ?? ['', ['']];
  const rest = letters.slice(initial.length);
  // Without an initial of its own the consonant is that of pinyin: lieh, nien, lung.
  const consonant = initial === '' ? (/^[bcdfghlmnrswyz]*/u.exec(rest)?.[0] ?? '') : '';
  const final = rest.slice(consonant.length);
  const isSibilant = /^(?:ts|tz|ss|sz)$/u.test(initial);
  const endings = (finals[final] ?? [final]).filter(
    (ending) => final !== 'u' || ending === 'u' || isSibilant,
  );
  return [
    ...chinese.flatMap((start) => endings.map((ending) => start + consonant + ending)),
    ...(irregular[letters] ?? []),
  ];
}
