/** A number as a text writes it, in digits, in kanji or in both: 1,490, 1億5000万, 四千八百, 二〇二六. */
export interface Numeral {
  readonly value: number;
  /** The first code unit after it. */
  readonly to: number;
  /** Written in kanji alone. */
  readonly isKanji: boolean;
}

const digits = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const kanjiDigits = '〇一二三四五六七八九';
const smallScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largeScales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
const englishScale = / ?(thousand|million|billion|trillion)\b/y;
const englishScales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The number that begins at `at`, `null` when none does. Digits are half width (see `narrow`). */
export function readNumeral(text: string, at: number): Numeral | null {
  const sum = new Sum();
  let to = at;
  let isKanji = true;
  for (;;) {
    const character = text[to] ?? '';
    const scaleAt = character === ' ' && !isKanji && sum.isOpen ? to + 1 : to;
    if (isDigit(character) && !sum.isOpen) {
      digits.lastIndex = to;
      const [run = ''] = digits.exec(text) ?? [];
      sum.put(Number(run.replaceAll(',', '')));
      to += run.length;
      isKanji = false;
    } else if (kanjiDigitOf(character) >= 0 && sum.takesDigit) {
      sum.append(kanjiDigitOf(character));
      to++;
    } else if (sum.scale(text[scaleAt] ?? '', to > at)) to = scaleAt + 1;
    else break;
  }
  if (to === at) return null;
  englishScale.lastIndex = to;
  const [words = '', word = ''] = (!isKanji && englishScale.exec(text)) || [];
  const value = rounded(sum.total * (englishScales[word] ?? 1));
  return { value, to: to + words.length, isKanji };
}

/** Full-width letters, digits and marks as their half-width ones; the length stays. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A number on its way: 1億5000万 is a sum of groups of four digits, each a sum of its own. */
class Sum {
  #groups = 0;
  #group = 0;
  #open: number | null = null;
  #isAppending = false;

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Whether a kanji digit can follow: behind another one, or where a number begins. */
  get takesDigit(): boolean {
    return this.#open === null || this.#isAppending;
  }

  get total(): number {
    return this.#groups + this.#group + (this.#open ?? 0);
  }

  put(value: number): void {
    this.#open = value;
    this.#isAppending = false;
  }

  append(digit: number): void {
    this.#open = (this.#open ?? 0) * 10 + digit;
    this.#isAppending = true;
  }

  /** Takes a 十 or 万, 百 without a digit being 100; false for any other character. */
  scale(character: string, isInside: boolean): boolean {
    const small = smallScales[character];
    const large = isInside ? largeScales[character] : undefined;
    if (small !== undefined) this.#group += (this.#open ?? 1) * small;
    else if (large !== undefined) {
      this.#groups += (this.#group + (this.#open ?? 0) || 1) * large;
      this.#group = 0;
    } else return false;
    this.#open = null;
    return true;
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function kanjiDigitOf(character: string): number {
  return character === '' ? -1 : kanjiDigits.indexOf(character);
}

/** 1.5 × 1億 is 150000000 whatever binary fractions make of it. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
