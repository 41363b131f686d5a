/**
 * How a name sounds, roughly, whatever script it is written in: capitals for consonants, of which only the place counts
 * (P is p, b and v; C is ch, j, zh, q and ts), small letters for vowels, `r` for an r that many scripts leave out.
 */
export type Sound = string;

const kana: Readonly<Record<string, string>> = kanaTable();

/** The sound of folded katakana: ジェンスン → CeNSuN. */
export function soundOfKana(katakana: string): Sound {
  let sound = '';
  let last = '';
  for (const character of katakana.replace(/[ーッ・]/gu, '')) {
    const small = smallKana[character];
    // シャ, ティ, ヴェ: a small kana takes the place of the vowel before it; ウォ keeps it.
    if (small === undefined) sound += kana[character] ?? '';
    else sound = (last === 'ウ' ? sound : sound.replace(/[iueo]$/u, '')) + small;
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
  [/^(?:zh|ch|ts|tz|cz|dz|dj|j|q(?!u))/u, 'C'],
  [/^(?:ck|kh|qu|q)/u, 'K'],
  [/^(?:ph|ff|f)/u, 'H'],
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
  CS: 0.4,
  CT: 0.4,
  ST: 0.5,
  MN: 0.4,
  HK: 0.6,
  HP: 0.6,
  CK: 0.6,
  Rr: 0,
  Pu: 0.6,
  Hu: 0.4,
};

function weightOf(symbol: string): number {
  if (symbol === 'r') return 0.2;
  if (/[aeiou]/u.test(symbol)) return 0.3;
  return symbol === 'H' ? 0.6 : 1;
}

/** What it costs to leave a sound out: vowels that katakana has to add cost least. */
function omissionOf(symbol: string): number {
  if (symbol === 'r') return 0.05;
  if (symbol === 'u' || symbol === 'o') return 0.1;
  return weightOf(symbol) * (/[aei]/u.test(symbol) ? 0.7 : 1);
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  const known = nearby[a < b ? a + b : b + a];
  if (known !== undefined) return known;
  if (/[aeiou]/u.test(a) && /[aeiou]/u.test(b)) return 0.15;
  return 1.2;
}

/** How alike two sounds are, 0 to 1: a weighted edit distance against the weight of the heavier one. */
export function compareSounds(one: Sound, other: Sound): number {
  const [a, b] = [one, other].map((sound) => sound.replace(/([SC])i(?=[aeou])/gu, '$1')) as [Sound, Sound];
  if (a === b) return 1;
  let row: number[] = [0];
  for (const symbol of b) row.push((row.at(-1) ?? 0) + omissionOf(symbol));
  for (const symbol of a) {
    const next = [(row[0] ?? 0) + omissionOf(symbol)];
    [...b].forEach((other, at) => {
      next.push(
        Math.min(
          (row[at] ?? 0) + exchange(symbol, other),
          (row[at + 1] ?? 0) + omissionOf(symbol),
          (next[at] ?? 0) + omissionOf(other),
        ),
      );
    });
    row = next;
  }
  const whole = Math.max(totalOf(a), totalOf(b));
  return whole === 0 ? 0 : Math.max(0, 1 - (row.at(-1) ?? 0) / whole);
}

function totalOf(sound: Sound): number {
  let total = 0;
  for (const symbol of sound) total += weightOf(symbol);
  return total;
}
