/**
 * How a name sounds, roughly, whatever script it is written in: capitals for consonants, of which only the place counts
 * (P is p, b and v; C is ch, j, zh, q and ts), small letters for vowels, `r` for an r that many scripts leave out.
 */
export type Sound = string;

const kana: Readonly<Record<string, string>> = kanaTable();

/** The sound of folded katakana: ジェンスン → CeNSuN. */
export function soundOfKana(katakana: string): Sound {
  const known = said.get(katakana);
  if (known !== undefined) return known;
  const sound = sayKana(katakana);
  if (said.size > 20000) said.clear();
  said.set(katakana, sound);
  return sound;
}

const said = new Map<string, Sound>();

function sayKana(katakana: string): Sound {
  let sound = '';
  let last = '';
  for (const character of katakana.replace(/[ーッ・]/gu, '')) {
    const small = smallKana[character];
    // シャ, ティ, ヴェ: a small kana takes the place of the vowel before it; ウォ and イェ keep it.
    if (small === undefined) sound += kana[character] ?? '';
    else sound = ('ウイ'.includes(last) && last !== '' ? sound : sound.replace(/[iueo]$/u, '')) + small;
    last = character;
  }
  return simplify(sound);
}

const smallKana: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ia',
  ュ: 'iu',
  ョ: 'io',
};

function kanaTable(): Record<string, string> {
  const rows: readonly (readonly [string, string])[] = [
    ['アイウエオ', ''],
    ['カキクケコ', 'K'],
    ['ガギグゲゴ', 'K'],
    ['サシスセソ', 'S'],
    ['ザ＿ズゼゾ', 'S'],
    ['タ＿＿テト', 'T'],
    ['ダ＿＿デド', 'T'],
    ['ナニヌネノ', 'N'],
    ['ハヒフヘホ', 'H'],
    ['バビブベボ', 'P'],
    ['パピプペポ', 'P'],
    ['マミムメモ', 'M'],
    ['ラリルレロ', 'R'],
  ];
  const table: Record<string, string> = {
    ...{ ヤ: 'ia', ユ: 'iu', ヨ: 'io', ワ: 'ua', ヲ: 'o', ン: 'N', ヴ: 'Pu' },
    ...{ チ: 'Ci', ツ: 'Cu', ジ: 'Ci', ヂ: 'Ci', ヅ: 'Su' },
  };
  for (const [row, consonant] of rows)
    [...row].forEach((character, at) => {
      table[character] = consonant + 'aiueo'.charAt(at);
    });
  return table;
}

/** What letters stand for, the longest first; `^` is the beginning of a word, `$` its end. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:tsch|tch|tsh)/u, 'C'],
  [/^(?:sch|sh|hs)/u, 'S'],
  // Qu, qun and quan are pinyin, the qu of other words has more behind it.
  [/^(?:zh|ch|ts|tz|cz|dz|dj|j|q(?!u)|q(?=u(?:n?$|an$)))/u, 'C'],
  [/^(?:ck|kh|qu|q)/u, 'K'],
  [/^(?:ph|ff|f)/u, 'H'],
  [/^ughe(?=s?$)/u, 'iu'],
  [/^(?:gh)(?=[^aeiou]|$)/u, ''],
  [/^th/u, 'T'],
  [/^ng/u, 'N'],
  [/^c(?=[eiy])/u, 'S'],
  [/^(?:cc|c|kk|k|gg|g)/u, 'K'],
  [/^(?:ss|s|zz|z)/u, 'S'],
  [/^(?:tt|t|dd|d)/u, 'T'],
  [/^(?:pp|p|bb|b|v)/u, 'P'],
  [/^(?:nn|n)/u, 'N'],
  [/^(?:mm|m)/u, 'M'],
  [/^(?:ll|l|rr|rh|r(?=[aeiouy]))/u, 'R'],
  [/^r/u, 'r'],
  [/^(?:ee|ie(?=$|[^n])|y(?![aeiou]))/u, 'i'],
  [/^(?:oo|ou|eu)/u, 'u'],
  [/^eo/u, 'o'],
  [/^(?:ae|oe)/u, 'e'],
  [/^y/u, 'i'],
  [/^w/u, 'u'],
  [/^h(?=[aeiouwy])/u, 'H'],
  [/^h/u, ''],
  [/^[aeiou]/u, '='],
];

/** The sound of lower-case letters: jensen → CeNSeN. `x` is x as pinyin has it at the beginning, else ks. */
export function soundOfLatin(letters: string): Sound {
  const known = spelled.get(letters);
  if (known !== undefined) return known;
  const sound = spellOut(letters);
  if (spelled.size > 20000) spelled.clear();
  spelled.set(letters, sound);
  return sound;
}

/**
 * What letters may sound like: as they stand, with the j of Wade–Giles (jen is ren), without the h that Korean does not
 * say (Jun-ho is ジュノ), and as English ends words (core).
 */
export function soundsOfLetters(letters: string): readonly Sound[] {
  const sounds = [soundOfLatin(letters)];
  if (letters.includes('j')) sounds.push(soundOfLatin(letters.replaceAll('j', 'r')));
  // Jan is Yan where no Englishman says it, cao is tsao, and chih-wen has no h.
  if (letters.startsWith('j')) sounds.push(soundOfLatin(`y${letters.slice(1)}`));
  // Van der Meer is ファン・デル・メール.
  if (/v(?=[ao]n)/u.test(letters)) sounds.push(soundOfLatin(letters.replace(/v(?=[ao]n)/gu, 'f')));
  if (/c(?![hkeiy])/u.test(letters)) sounds.push(soundOfLatin(letters.replace(/c(?![hkeiy])/gu, 'ts')));
  if (/[cs]hihw/u.test(letters)) sounds.push(soundOfLatin(letters.replace(/(?<=[cs]hi)h(?=w)/gu, '')));
  if (silentH.test(letters)) sounds.push(soundOfLatin(letters.replace(silentH, '')));
  if (/[^aeiou][aeiou]+re$/u.test(letters)) sounds.push(soundOfLatin(`${letters.slice(0, -2)}a`));
  else if (/[aeiou][^aeiou]e$/u.test(letters)) sounds.push(soundOfLatin(letters.slice(0, -1)));
  return sounds;
}

const silentH = /(?<=[nml]|ng)h(?=[aeiou])/u;

const spelled = new Map<string, Sound>();

function spellOut(letters: string): Sound {
  let sound = '';
  for (let at = 0; at < letters.length; ) {
    const rest = letters.slice(at);
    if (rest.startsWith('x')) {
      sound += at === 0 || /^x[iu]/u.test(rest) ? 'S' : 'KS';
      at++;
      continue;
    }
    const found = spellings.find(([pattern]) => pattern.test(rest));
    const matched = found?.[0].exec(rest)?.[0] ?? rest.charAt(0);
    sound += found?.[1] === '=' ? matched : (found?.[1] ?? '');
    at += Math.max(1, matched.length);
  }
  return simplify(sound);
}

/** Long vowels are short ones: フアン and ファーン; two like sounds are one. */
function simplify(sound: string): Sound {
  return sound.replace(/([a-zA-Z])\1+/gu, '$1');
}

const nearby: Readonly<Record<string, number>> = {
  ...{ CS: 0.4, CT: 0.4, ST: 0.5, MN: 0.4, HK: 0.6, HP: 0.6, CK: 0.6 },
  ...{ Rr: 0, Pu: 0.6, Hu: 0.4 },
};

function weightOf(symbol: string): number {
  if (symbol === 'r') return 0.2;
  if (isVowel(symbol)) return 0.3;
  return symbol === 'H' ? 0.6 : 1;
}

/** What it costs to leave a sound out: vowels that katakana has to add cost least. */
function omissionOf(symbol: string): number {
  if (symbol === 'r') return 0.05;
  if (symbol === 'u' || symbol === 'o') return 0.1;
  return weightOf(symbol) * (isVowel(symbol) ? 0.7 : 1);
}

function exchangeOf(a: string, b: string): number {
  if (a === b) return 0;
  const known = nearby[a < b ? a + b : b + a];
  if (known !== undefined) return known;
  return isVowel(a) && isVowel(b) ? 0.15 : 1.2;
}

function isVowel(symbol: string): boolean {
  return 'aeiou'.includes(symbol);
}

const symbols = 'aeiouKSTCNHMRPr';
const count = symbols.length;
const weights = Float64Array.from(symbols, weightOf);
const omissions = Float64Array.from(symbols, omissionOf);
const exchanges = Float64Array.from({ length: count * count }, (_, at) =>
  exchangeOf(symbols.charAt(Math.floor(at / count)), symbols.charAt(at % count)),
);

/** A sound as indices into `symbols`, and their weight. */
interface Encoded {
  readonly codes: Uint8Array;
  readonly weight: number;
}

const encoded = new Map<Sound, Encoded>();

function encode(sound: Sound): Encoded {
  const known = encoded.get(sound);
  if (known) return known;
  // シャ and sha, チャ and cha have one vowel.
  const codes = Uint8Array.from(sound.replace(/([SC])i(?=[aeou])/gu, '$1'), (symbol) =>
    symbols.indexOf(symbol),
  );
  let weight = 0;
  for (const code of codes) weight += weights[code] ?? 0;
  if (encoded.size > 20000) encoded.clear();
  encoded.set(sound, { codes, weight });
  return { codes, weight };
}

/** Below this, sounds count as not alike at all, and are not compared to the end. */
const leastAlike = 0.5;
const row = new Float64Array(256);

/** How alike two sounds are, 0 to 1: a weighted edit distance against the weight of the heavier one. */
export function compareSounds(one: Sound, other: Sound): number {
  if (one === other) return 1;
  const [a, b] = [encode(one), encode(other)];
  const whole = Math.max(a.weight, b.weight);
  if (whole === 0 || b.codes.length >= row.length) return 0;
  // What the one weighs more has to be left out of it, most of it for nearly its weight.
  if (Math.abs(a.weight - b.weight) * 0.3 > whole * (1 - leastAlike)) return 0;
  row[0] = 0;
  for (let at = 0; at < b.codes.length; at++)
    row[at + 1] = (row[at] ?? 0) + (omissions[b.codes[at] ?? 0] ?? 0);
  for (const code of a.codes) {
    let corner: number = row[0] ?? 0;
    const omission = omissions[code] ?? 0;
    row[0] = corner + omission;
    let least: number = corner + omission;
    for (let at = 0; at < b.codes.length; at++) {
      const symbol = b.codes[at] ?? 0;
      const above = row[at + 1] ?? 0;
      const cost: number = Math.min(
        corner + (exchanges[code * count + symbol] ?? 0),
        above + omission,
        (row[at] ?? 0) + (omissions[symbol] ?? 0),
      );
      row[at + 1] = cost;
      if (cost < least) least = cost;
      corner = above;
    }
    if (least > whole * (1 - leastAlike)) return 0;
  }
  return Math.max(0, 1 - (row[b.codes.length] ?? 0) / whole);
}
