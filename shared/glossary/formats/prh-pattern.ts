import type { Variant } from '../entry';

const syntax = /[\\^$.*+?()[\]{}|/]/gu;
const katakana = '[ァ-ヺー]';
const startsInKatakana = /^[ァ-ヺ]/u;
const endsInKatakana = /[ァ-ヺー]$/u;

/**
 * Whether a variant is a pattern of its rule: prh writes the right form for all of them and everywhere, so what
 * becomes something else, in some places only, or not without a person, is none.
 */
export function isPattern(variant: Variant): boolean {
  const { status = 'replace', part = 'full', in: place = 'any', to } = variant;
  const isApplied = status === 'replace' || status === 'forbidden';
  return isApplied && part === 'full' && place === 'any' && to === undefined && !isSplit(variant);
}

/** Alternatives of an expression cannot have guards written round them without becoming another text. */
function isSplit({ text, match, notBefore = [], notAfter = [] }: Variant): boolean {
  return match === 'regex' && notBefore.length + notAfter.length > 0 && splitAlternatives(text).length > 1;
}

/**
 * A form as a pattern of prh. Anything with characters of regular expressions, or `-`, stands in slashes. Where the
 * form is part of a right one (`rightForms`: サーバ in サーバー), or would be found inside a longer word of katakana,
 * the pattern says where it does not match: `/サーバ(?![ァ-ヺー])/`.
 */
export function writePattern(variant: Variant, rightForms: readonly string[]): string {
  const { text, match, notBefore = [], notAfter = [] } = variant;
  const guards = match === 'regex' ? { before: [], after: [] } : guardsOf(text, rightForms);
  const before = [...guards.before, ...notBefore.map(escapeRegex)];
  const after = [...guards.after, ...notAfter.map(escapeRegex)];
  if (match !== 'regex' && before.length + after.length === 0 && !/[-\\^$.*+?()[\]{}|/]/u.test(text))
    return text;
  const lookbehind = before.length > 0 ? `(?<!${before.join('|')})` : '';
  const lookahead = after.length > 0 ? `(?!${after.join('|')})` : '';
  const body = match === 'regex' ? text : escapeRegex(text);
  const flags = match === 'regex' && variant.case === false ? 'i' : '';
  return `/${lookbehind}${body}${lookahead}/${flags}`;
}

/** What a pattern finds as a variant; a regular expression that is more than a form with guards stays one. */
export function readPattern(pattern: string, rightForms: readonly string[]): Variant {
  const [, source, flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(pattern) ?? [];
  if (source === undefined) return { text: pattern };
  const { head, body, tail } = partsOf(source);
  const text = /^(?:[^\\^$.*+?()[\]{}|/]|\\.)+$/su.test(body) ? unescapeRegex(body) : null;
  const guards = text === null ? { before: [], after: [] } : guardsOf(text, rightForms);
  const before = readGuard(head, guards.before);
  const after = readGuard(tail, guards.after);
  const insensitive = flags.includes('i') ? { case: false } : {};
  // A guard at one alternative is none of the others.
  const isWhole = text !== null || splitAlternatives(body).length === 1 || head + tail === '';
  if (!before || !after || !isWhole || body === '') return { text: source, match: 'regex', ...insensitive };
  return {
    ...(text === null ? { text: body, match: 'regex', ...insensitive } : { text }),
    ...(before.length > 0 && { notBefore: before }),
    ...(after.length > 0 && { notAfter: after }),
  };
}

/** A pattern cut into a leading lookbehind, the form, and a trailing lookahead; borders of a Latin word are ours anyway. */
function partsOf(source: string): { head: string; body: string; tail: string } {
  const bare = /^\\b[\w ]+\\b$/u.test(source) ? source.slice(2, -2) : source;
  const end = bare.startsWith('(?<!') ? endOfGroup(bare, 0) : 0;
  const start = bare.indexOf('(?!', end);
  const isTail = start >= 0 && endOfGroup(bare, start) === bare.length;
  return {
    head: bare.slice('(?<!'.length, Math.max(0, end - 1)),
    body: bare.slice(end, isTail ? start : undefined),
    tail: isTail ? bare.slice(start + '(?!'.length, -1) : '',
  };
}

/** Behind the bracket that closes the group at `from`; 0 when none does. */
function endOfGroup(pattern: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (const match of pattern.slice(from).matchAll(/\\.|./gsu)) {
    const [token] = match;
    if (isClass) isClass = token !== ']';
    else if (token === '[') isClass = true;
    else if (token === '(') depth++;
    else if (token === ')' && --depth === 0) return from + match.index + 1;
  }
  return 0;
}

export function escapeRegex(text: string): string {
  return text.replace(syntax, '\\$&');
}

/** The text that a pattern without operators stands for, or `null`. */
function unescapeRegex(pattern: string): string | null {
  if (/\\[^\\^$.*+?()[\]{}|/-]/u.test(pattern)) return null;
  return pattern.replace(/\\(.)/gu, '$1');
}

/** Patterns of what may not stand before and after a form, made so that reading recognises them. */
function guardsOf(text: string, rightForms: readonly string[]): { before: string[]; after: string[] } {
  const before = startsInKatakana.test(text) ? [katakana] : [];
  const after = endsInKatakana.test(text) ? [katakana] : [];
  for (const right of rightForms) {
    for (let at = right.indexOf(text); at >= 0 && text !== ''; at = right.indexOf(text, at + 1)) {
      const [head, tail] = [right.slice(0, at), right.slice(at + text.length)];
      if (head !== '' && tail !== '') before.push(`${escapeRegex(head)}(?=${escapeRegex(text + tail)})`);
      else if (head !== '' && !(before[0] === katakana && endsInKatakana.test(head)))
        before.push(escapeRegex(head));
      else if (tail !== '' && !(after[0] === katakana && /^[ァ-ヺー]/u.test(tail)))
        after.push(escapeRegex(tail));
    }
  }
  return { before: [...new Set(before)], after: [...new Set(after)] };
}

/** The literal alternatives of a guard, without those of ours; `null` when there is more in it. */
function readGuard(guard: string, own: readonly string[]): string[] | null {
  if (guard === '') return [];
  const alternatives = splitAlternatives(guard).filter((part) => !own.includes(part));
  const texts = alternatives.map((part) =>
    /(?<!\\)[\^$.*+?()[\]{}]/u.test(part) ? null : unescapeRegex(part),
  );
  return texts.every((text) => text !== null && text !== '') ? texts.filter((text) => text !== null) : null;
}

/** Splits at | outside of groups and classes. */
function splitAlternatives(guard: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of guard.matchAll(/\\.|./gsu)) {
    if (token === '(' || token === '[') depth++;
    else if (token === ')' || token === ']') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}
