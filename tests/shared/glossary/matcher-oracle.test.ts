import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatcher, type Entry, type Glossary, parseGlossary } from '#shared/glossary';
import { applyEdits, protectedSpans } from '#shared/text';

/** Letters without boundaries of their own; one is a surrogate pair, one folds to three code units. */
const letters = ['あ', 'い', '.', '…', '😀', '。'];
const foldLetter = (letter: string) => (letter === '…' ? '...' : letter);
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const paragraph = fc.array(fc.constantFrom(...letters), { maxLength: 30 });

/** Leftmost-longest by trying every form at every letter, folding letter by letter. */
function findNaively(text: readonly string[], forms: readonly string[]): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    let longest = 0;
    for (let length = 1; at + length <= text.length; length++) {
      const folded = text
        .slice(at, at + length)
        .map(foldLetter)
        .join('');
      if (forms.some((form) => [...form].map(foldLetter).join('') === folded)) longest = length;
    }
    const offset = text.slice(0, at).join('').length;
    if (longest > 0) found.push(`${offset} ${text.slice(at, at + longest).join('')}`);
    at += Math.max(1, longest);
  }
  return found;
}

test('the matcher finds what a naive search finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), paragraph, (forms, text) => {
      const entries: Entry[] = forms.map((form, index) => ({
        id: String(index),
        term: `Z${index}`,
        variants: [{ text: form }],
      }));
      const joined = text.join('');
      const matches = buildMatcher([{ lang: 'ja', entries, tombstones: [] }]).find(joined, []);
      const found = matches.map(({ span }) => `${span.from} ${joined.slice(span.from, span.to)}`);
      expect(found).toEqual(findNaively(text, forms));
    }),
    { numRuns: 500 },
  );
});

test('among many forms that begin alike as well', () => {
  const alike = fc
    .array(fc.constantFrom('あ', 'い', '…'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(alike, { minLength: 40, maxLength: 90 }), paragraph, (forms, text) => {
      const entries: Entry[] = forms.map((one, index) => ({
        id: String(index),
        term: `Z${index}`,
        variants: [{ text: one }],
      }));
      const joined = text.join('');
      const matches = buildMatcher([{ lang: 'ja', entries, tombstones: [] }]).find(joined, []);
      const found = matches.map(({ span }) => `${span.from} ${joined.slice(span.from, span.to)}`);
      expect(found).toEqual(findNaively(text, forms));
    }),
    { numRuns: 60 },
  );
});

const edgy = ['a', 'B', 'Ａ', 'b', '1', 'ア', 'ｱ', 'ﾞ', 'ー', 'ガ', 'ｶ', '、', '-', '—', '_', 'を'];
const isLatin = (text: string | undefined) => text !== undefined && /[\p{Script=Latin}\d_]/u.test(text);
const isKatakana = (text: string | undefined) =>
  text !== undefined && /[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/u.test(text);

/** As above with folded clusters of one base and its marks, and no hit that is a piece of a longer word. */
function findBounded(text: string, forms: readonly string[]): string[] {
  const clusters = text.match(/.[\uff9e\uff9f]*/gsu) ?? [];
  const folded = (part: string) => part.normalize('NFKC').toLowerCase().replaceAll('—', '-');
  const isOneWord = (a: string | undefined, b: string | undefined) =>
    (isLatin(a?.at(-1)) && isLatin(b?.[0])) || (isKatakana(a?.at(-1)) && isKatakana(b?.[0]));
  const known = new Set(forms.map(folded));
  const found: string[] = [];
  for (let at = 0; at < clusters.length; ) {
    let longest = 0;
    for (let to = at + 1; to <= clusters.length; to++) {
      const isBounded =
        !isOneWord(clusters[at - 1], clusters[at]) && !isOneWord(clusters[to - 1], clusters[to]);
      if (isBounded && known.has(folded(clusters.slice(at, to).join('')))) longest = to - at;
    }
    const from = clusters.slice(0, at).join('').length;
    if (longest > 0) found.push(`${from} ${clusters.slice(at, at + longest).join('')}`);
    at += Math.max(1, longest);
  }
  return found;
}

test('width, case, marks and dashes are folded, and the edges of words are kept', () => {
  const joined = (maxLength: number) =>
    fc.array(fc.constantFrom(...edgy), { minLength: 1, maxLength }).map((parts) => parts.join(''));
  // A mark that stands first belongs to what comes before it.
  const form = joined(4).filter((text) => !/^[\uff9e]/u.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 6 }), joined(24), (forms, text) => {
      const entries: Entry[] = forms.map((one, index) => ({
        id: String(index),
        term: `終${index}終`,
        variants: [{ text: one, to: '終' }],
      }));
      const matches = buildMatcher([{ lang: 'ja', entries, tombstones: [] }]).find(text, []);
      const found = matches.map(({ span }) => `${span.from} ${text.slice(span.from, span.to)}`);
      expect(found).toEqual(findBounded(text, forms));
    }),
    { numRuns: 500 },
  );
});

test('between the parts of a name may stand one mark or none', () => {
  const entries: Entry[] = ['アイ・ウエ', 'ウエ アイ・オ', 'オ'].map((term, index) => ({
    id: String(index),
    category: 'person',
    term,
  }));
  const matcher = buildMatcher([{ lang: 'ja', entries, tombstones: [] }]);
  const forms = /(?<![アイウエオ])(?:アイ[ ・＝]?ウエ|ウエ[ ・＝]?アイ[ ・＝]?オ|オ)(?![アイウエオ])/gu;
  const part = fc.constantFrom('アイ', 'ウエ', 'オ', ' ', '・', '＝', '、');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const found = matcher
        .find(text, [])
        .map(({ span }) => `${span.from} ${text.slice(span.from, span.to)}`);
      expect(found).toEqual(Array.from(text.matchAll(forms), (match) => `${match.index} ${match[0]}`));
    }),
    { numRuns: 500 },
  );
});

test('parts of many names that begin alike', () => {
  const given = ['ア', 'イ', 'ウ', 'アイ', 'アウ', 'イア', 'イウ'];
  const terms = given.flatMap((first) => given.map((second) => `オ・${first}・${second}`));
  const things = ['オア', 'オ', 'オアイ', 'オ・ア'].map((term) => ({ id: term, term }));
  const people: Entry[] = terms.map((term) => ({ id: term, term, category: 'person' }));
  const matcher = buildMatcher([{ lang: 'ja', entries: [...people, ...things], tombstones: [] }]);
  const part = fc.constantFrom('オ', 'ア', 'イ', 'ウ', '・', ' ', '、');
  const isKnown = (text: string) =>
    things.some(({ term }) => term === text) ||
    given.some((first) =>
      given.some((second) => new RegExp(`^オ[・ ]?${first}[・ ]?${second}$`, 'u').test(text)),
    );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
      const text = parts.join('');
      const expected: string[] = [];
      for (let at = 0; at < text.length; at++) {
        const ends = Array.from({ length: text.length - at }, (_, index) => text.length - index);
        const isFree = (to: number) => !isKatakana(text[at - 1]) && !isKatakana(text[to]);
        const end = ends.find((to) => isFree(to) && isKnown(text.slice(at, to)));
        if (end === undefined) continue;
        expected.push(`${at} ${text.slice(at, end)}`);
        at = end - 1;
      }
      const found = matcher
        .find(text, [])
        .map(({ span }) => `${span.from} ${text.slice(span.from, span.to)}`);
      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const pieces = [
  '黄',
  '仁',
  '勲',
  '勋',
  '順',
  'Jen',
  '-',
  'Hsun',
  ' ',
  '・',
  '氏',
  '（',
  '）',
  '「',
  '』',
  'ｶﾞ',
  '𠮷',
  'は',
];
const names = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));
const entry: Entry = {
  id: 'a',
  term: '黄仁勲',
  category: 'person',
  parts: { surname: '黄', given: '仁勲' },
  latin: ['Jen-Hsun'],
  variants: [{ text: '黄仁順' }, { text: 'Jen-Hsun黄' }, { text: '仁順', part: 'given' }],
};
const matcher = buildMatcher([{ lang: 'ja', entries: [entry], tombstones: [] }]);

test('matches lie inside the text, in order, and outside protected spans', () => {
  fc.assert(
    fc.property(names, fc.nat({ max: 30 }), fc.nat({ max: 5 }), (text, from, length) => {
      const hidden = { from, to: from + length };
      let end = 0;
      for (const { span, action, replacement } of matcher.find(text, [hidden])) {
        expect(span.from).toBeGreaterThanOrEqual(end);
        expect(span.to).toBeGreaterThan(span.from);
        end = span.to;
        if (length > 0) expect(span.to <= hidden.from || span.from >= hidden.to).toBe(true);
        if (action === 'keep') expect(replacement).toBeNull();
        else expect(replacement).not.toBe(text.slice(span.from, span.to));
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('after all safe replacements none is left', () => {
  const safe = (text: string) => matcher.find(text, []).filter(({ tier }) => tier === 'safe');
  fc.assert(
    fc.property(names, (text) => {
      const edits = safe(text).map(({ span, replacement }) => ({ span, insert: replacement ?? '' }));
      expect(safe(applyEdits(text, edits).text)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

interface Annotation {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly fix: string;
  readonly tier: string;
}

function readGlossary(path: string): Glossary {
  const parsed = parseGlossary(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.glossary;
}

test.each(['chip-chiefs', 'backup-manual', 'harbor-report', 'sword-novel'])(
  '%s: the annotated names, what they become and how certainly, and no others',
  (name) => {
    const folder = `corpus/${name}`;
    const matcher = buildMatcher([readGlossary(`${folder}/glossary.jsonl`)]);
    const annotations: Annotation[] = JSON.parse(readFileSync(`${folder}/findings.json`, 'utf8'));
    const found: string[] = [];
    let offset = 0;
    for (const text of readFileSync(`${folder}/source.txt`, 'utf8').split('\n')) {
      for (const { span, action, replacement, tier } of matcher.find(text, protectedSpans(text)))
        if (action !== 'keep') found.push(`${offset + span.from}-${offset + span.to} ${replacement} ${tier}`);
      offset += text.length + 1;
    }
    const annotated = annotations.filter(({ rule }) => rule === 'name-variant');
    expect(found).toEqual(annotated.map(({ start, end, fix, tier }) => `${start}-${end} ${fix} ${tier}`));
  },
);
