import { hasJapanese } from './characters';
import { narrow, readNumeral } from './numerals';
import type { Span } from './span';
import { moneyBefore, readUnit } from './units';

/** Something in a text that can be looked up elsewhere: a number with its unit, an address or a code, a Latin name. */
export interface Fact {
  readonly kind: 'number' | 'literal' | 'name';
  /** What a person would point at: the number with its unit, the whole of a date. */
  readonly span: Span;
  /** Normalised: 1億5000万 and 150,000,000 are one value. */
  readonly value: string;
  /** Name of the unit; empty where none is known, as with counters (三台, 3人). */
  readonly unit: string;
  /**
   * May stand for another fact, but is not missed when it is gone: 一つ, 数十, ふたり, ordinary words in Latin letters.
   */
  readonly isVague: boolean;
}

const address = /(?:https?|ftp):\/\/[\w.~:/?#@!$&*+,;=%-]+|[\w.%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y;
const words =
  /[A-Za-z][A-Za-z0-9]*(?:[-.&'’+_][A-Za-z0-9]+)*(?: [A-Za-z][A-Za-z0-9]*(?:[-.&'’+_][A-Za-z0-9]+)*)*/y;
/** 10分の1, 三分の二 */
const fraction = /([\d〇一二三四五六七八九十百千万]{1,9}) ?分の ?([\d〇一二三四五六七八九十百千万]{1,9})/y;
/** 2026-03-01, 2026/3/1 */
const numericDate = /((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/y;
/** 3.1.4, 192.168.0.1, 0120-000-117 */
const code = /\d+(?:\.\d+){2,}|\d+(?:-\d+)+/y;
/** 21:00; any other is a ratio, as 3:2 is */
const clock = /([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/y;
const ratio = /(\d+) ?[:対] ?(\d+)|(\d+)\/(\d+)/y;
const gluedLetters = /[A-Za-z][A-Za-z0-9]*/y;
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const kanaNumbers: Readonly<Record<string, number>> = {
  ...{ ひとつ: 1, ふたつ: 2, みっつ: 3, よっつ: 4, いつつ: 5, むっつ: 6, ななつ: 7, やっつ: 8, ここのつ: 9 },
  ...{ ひとり: 1, ふたり: 2 },
};
const kanaNumber = new RegExp(Object.keys(kanaNumbers).join('|'), 'y');
const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What a fact can begin with; any other character is passed over. */
const starts = /[0-9A-Za-z〇一二三四五六七八九十百千万兆億ひふみよいむなやこ]/gu;
/** As many Latin words in a row are a sentence left as it was, not a name. */
const sentenceWords = 5;

/** The facts of a paragraph, in order and each with its own span, but for the parts of a date, which share theirs. */
export function readFacts(text: string): Fact[] {
  const reader = new Reader(text);
  starts.lastIndex = 0;
  for (let match = starts.exec(reader.text); match; match = starts.exec(reader.text)) {
    starts.lastIndex = Math.max(match.index + 1, reader.readAt(match.index));
  }
  return joinDates(text, reader.facts);
}

class Reader {
  readonly text: string;
  readonly facts: Fact[] = [];
  readonly #isJapanese: boolean;

  constructor(text: string) {
    this.text = narrow(text);
    this.#isJapanese = hasJapanese(text);
  }

  /** Takes the facts that begin at `at`; answers where they end, `at` when none does. */
  readAt(at: number): number {
    const character = this.text[at] ?? '';
    if (/[ひふみよいむなやこ]/u.test(character)) return this.#readKana(at);
    if (/[0-9]/u.test(character))
      return this.#readAddress(at) ?? this.#readSpecial(at) ?? this.#readNumber(at);
    if (/[A-Za-z]/u.test(character)) return this.#readAddress(at) ?? this.#readWords(at);
    return this.#readFraction(at) ?? this.#readNumber(at);
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }

  #push(kind: Fact['kind'], from: number, to: number, value: string, unit = '', isVague = false): number {
    this.facts.push({ kind, span: { from, to }, value, unit, isVague });
    return to;
  }

  #readAddress(at: number): number | null {
    const match = this.#match(address, at);
    if (!match) return null;
    const found = match[0].replace(/[.,;:!?/]+$/u, '');
    return this.#push('literal', at, at + found.length, found.toLowerCase());
  }

  #readWords(at: number): number {
    const [run = ''] = this.#match(words, at) ?? [];
    const to = at + run.length;
    const single = run.toLowerCase().split(' ');
    for (const word of single) {
      const number = englishNumbers.indexOf(word);
      if (number >= 0) this.#push('number', at, to, String(number), '', true);
    }
    const isName =
      this.#isJapanese && single.length < sentenceWords && run.length > 1 && /[A-Z0-9]/u.test(run);
    return this.#push('name', at, to, single.map(bare).join(' '), '', !isName);
  }

  #readKana(at: number): number {
    const [run = ''] = this.#match(kanaNumber, at) ?? [];
    const value = kanaNumbers[run];
    return value === undefined ? at : this.#push('number', at, at + run.length, String(value), '', true);
  }

  #readFraction(at: number): number | null {
    const match = this.#match(fraction, at);
    const below = readNumeral(match?.[1] ?? '', 0);
    const above = readNumeral(match?.[2] ?? '', 0);
    if (!match || !below || !above) return null;
    return this.#push('literal', at, at + match[0].length, `${above.value}/${below.value}`);
  }

  /** Numbers that are no quantity. */
  #readSpecial(at: number): number | null {
    const date = this.#match(numericDate, at);
    if (date) {
      const to = at + date[0].length;
      const units = ['year', 'month', 'day'];
      for (const [index, unit] of units.entries()) this.#push('number', at, to, plain(date[index + 1]), unit);
      return to;
    }
    const codes = this.#match(code, at);
    if (codes) return this.#push('literal', at, at + codes[0].length, codes[0]);
    const time = this.#match(clock, at);
    if (time) {
      const to = at + time[0].length;
      this.#push('number', at, to, plain(this.#afterNoon(at, Number(time[1]))), "o'clock");
      return time[2] === '00' ? to : this.#push('number', at, to, plain(time[2]), 'minute');
    }
    const two = this.#match(ratio, at);
    if (!two) return this.#readFraction(at);
    const value = two[1] === undefined ? `${two[3]}/${two[4]}` : `${two[1]}:${two[2]}`;
    return this.#push('literal', at, at + two[0].length, value);
  }

  #readNumber(at: number): number {
    const numeral = readNumeral(this.text, at);
    if (!numeral) return at;
    const { value, to, isKanji } = numeral;
    const unit = readUnit(this.text, to);
    const letters = unit ? null : this.#match(gluedLetters, to);
    // 4K, 5G: no quantity but a name.
    if (letters) {
      const end = to + letters[0].length;
      return this.#push('name', at, end, bare(this.text.slice(at, end)));
    }
    const currency = moneyBefore(this.text, at);
    const from = currency === undefined ? at : at - 1;
    const name = unit?.name ?? currency ?? '';
    const isVague = isKanji ? this.#isVagueKanji(at, value, to, name) : value <= 1 && name === '';
    const scaled = this.#inCommonTerms(at, value * (unit?.factor ?? 1), name);
    const end = unit?.to ?? to + (/^[つ\u3400-\u9fff]/u.test(this.text.slice(to, to + 1)) ? 1 : 0);
    return this.#push('number', from, end, plain(scaled), name, isVague || this.#isAbout(at, to));
  }

  /** Words such as 一方 and 万一 hold no number, and 二人 has many other names. */
  #isVagueKanji(at: number, value: number, to: number, unit: string): boolean {
    if (value < 2 || /^[百千万]$/u.test(this.text.slice(at, to))) return true;
    const isWordPart =
      /[\u3400-\u9fff]/u.test(this.text[at - 1] ?? '') && !/[第約計全]/u.test(this.text[at - 1] ?? '');
    if (isWordPart) return true;
    if (unit !== '') return this.text.startsWith('十分', at);
    return value < 3 || !/[つ人名台個枚本冊回件社軒章番号位頭匹歳階種倍]/u.test(this.text[to] ?? '');
  }

  /** 数十, 何百, 十数 */
  #isAbout(at: number, to: number): boolean {
    return /[数何幾]/u.test(this.text[at - 1] ?? '') || /[数何幾余]/u.test(this.text[to] ?? '');
  }

  /** Years of an era as years, hours after noon as hours of the day. */
  #inCommonTerms(at: number, value: number, unit: string): number {
    if (unit === 'year') return value + (eras[this.#before(at, 2)] ?? 0);
    return unit === "o'clock" ? this.#afterNoon(at, value) : value;
  }

  #before(at: number, length: number): string {
    return this.text.slice(Math.max(0, at - length), at);
  }

  #afterNoon(at: number, hour: number): number {
    return hour < 12 && /午後 ?$/u.test(this.#before(at, 3)) ? hour + 12 : hour;
  }
}

const dateParts: readonly string[] = ['year', 'month', 'day'];

/** Gives the parts of 2026年3月1日 the span of the whole. */
function joinDates(text: string, facts: readonly Fact[]): Fact[] {
  const joined: Fact[] = [];
  let begin = 0;
  for (const [index, fact] of facts.entries()) {
    const previous = facts[index - 1];
    if (!previous || !continuesDate(text, previous, fact)) begin = index;
    const next = facts[index + 1];
    if (next && continuesDate(text, fact, next)) continue;
    const span = { from: facts[begin]?.span.from ?? fact.span.from, to: fact.span.to };
    const isVague = begin === index && fact.isVague;
    for (const part of facts.slice(begin, index + 1)) joined.push({ ...part, span, isVague });
  }
  return joined;
}

function continuesDate(text: string, a: Fact, b: Fact): boolean {
  const order = dateParts.indexOf(b.unit);
  if (a.span === b.span || order < 1 || dateParts.indexOf(a.unit) !== order - 1) return false;
  return text.slice(a.span.to, b.span.from).trim() === '';
}

/** A word without what parts it: Wi-Fi and WiFi are one. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

/** A number as its shortest digits. */
function plain(value: string | number | undefined): string {
  return String(Number(value));
}
