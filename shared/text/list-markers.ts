/** How the number of an item is written: the signs before and behind it, and its script. */
export interface MarkerStyle {
  readonly open: string;
  readonly form: MarkerForm;
  readonly close: string;
}

export type MarkerForm = keyof typeof forms;

/** The number at the start of an item. */
export interface ListMarker {
  readonly style: MarkerStyle;
  readonly value: number;
  /** White space before it: the level of the item. */
  readonly indent: string;
  /** White space behind it. */
  readonly gap: string;
  /** Where the marker ends, `gap` not counted. */
  readonly end: number;
}

/** The numbers 1, 2, 3 … of each script, and which scripts count alike. */
const forms = {
  half: { family: 'number', signs: numbersUpTo(999) },
  full: { family: 'number', signs: numbersUpTo(999).map(widened) },
  circled: { family: 'number', signs: Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') },
  lower: { family: 'letter', signs: Array.from('abcdefghijklmnopqrstuvwxyz') },
  upper: { family: 'letter', signs: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ') },
  wideLower: { family: 'letter', signs: Array.from('ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ') },
  wideUpper: { family: 'letter', signs: Array.from('ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ') },
  kana: { family: 'kana', signs: Array.from('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ') },
  kanji: {
    family: 'kanji',
    signs: [...kanjiUpToNine(''), '十', ...kanjiUpToNine('十')],
  },
} as const satisfies Record<string, { readonly family: string; readonly signs: readonly string[] }>;

const marker =
  /^([ \t　]*)(?:([①-⑳])|([（(]?)([0-9]{1,3}|[０-９]{1,3}|[a-zA-Zａ-ｚＡ-Ｚア-ホ]|十?[一二三四五六七八九]|十)([.．)）、,，]))([ \t　]*)(?=\S)/u;

/** The marker at the start of a line; `null` when it is no item, as 2、3日 and 1.5倍 are none. */
export function readListMarker(text: string): ListMarker | null {
  const match = marker.exec(text);
  if (!match) return null;
  const [whole, indent = '', circled, open = '', number = '', close = '', gap = ''] = match;
  const sign = circled ?? number;
  const next = text[whole.length] ?? '';
  const isPair = '（('.includes(open) && '）)'.includes(close);
  if (circled === undefined && open !== '' && !isPair) return null;
  if (gap === '' && open === '' && isNumberGoingOn(sign, close, next)) return null;
  for (const [form, { signs }] of formEntries) {
    const value = signs.indexOf(sign) + 1;
    if (value > 0)
      return { style: { open, form, close }, value, indent, gap, end: whole.length - gap.length };
  }
  return null;
}

/** A marker as a style writes it; `null` where the style has no sign for the number. */
export function writeListMarker(value: number, { open, form, close }: MarkerStyle): string | null {
  const sign = forms[form].signs[value - 1];
  return sign === undefined ? null : open + sign + close;
}

/** Whether numbers of two forms can stand in one list. */
export function countAlike(a: MarkerForm, b: MarkerForm): boolean {
  return forms[a].family === forms[b].family;
}

const formEntries = Object.keys(forms)
  .filter((form): form is MarkerForm => form in forms)
  .map((form): [MarkerForm, { readonly signs: readonly string[] }] => [form, forms[form]]);

/** 1.5, 2、3日, 二、三日; and A.I. or e.g. for letters. */
function isNumberGoingOn(sign: string, close: string, next: string): boolean {
  if (')）'.includes(close)) return false;
  if (/^[a-zA-Z]$/u.test(sign)) return /[A-Za-z.]/u.test(next);
  return /[0-9０-９一二三四五六七八九十数]/u.test(next);
}

function numbersUpTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}

function widened(number: string): string {
  return number.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function kanjiUpToNine(ten: string): string[] {
  return Array.from('一二三四五六七八九', (digit) => ten + digit);
}
