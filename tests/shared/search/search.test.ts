import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSearch, type SearchQuery } from '#shared/search';
import { applyEdits } from '#shared/text';

const loose: SearchQuery = { text: '', isRegex: false, matchCase: false, matchWidth: false };

function open(query: Partial<SearchQuery>) {
  const search = compileSearch({ ...loose, ...query });
  if (!search.ok) throw new Error(search.failure.detail);
  return search.value;
}

function findIn(text: string, query: Partial<SearchQuery>, limit = 100): string[] {
  const { spans } = open(query).find(text, limit);
  return Array.from({ length: spans.length / 2 }, (_, i) => text.slice(spans[i * 2], spans[i * 2 + 1]));
}

function replaceIn(text: string, query: Partial<SearchQuery>, template: string): string {
  const search = open(query);
  const { spans } = search.find(text, 100);
  const edits = search.replacements(text, spans, template).map((insert, i) => ({
    span: { from: spans[i * 2] ?? 0, to: spans[i * 2 + 1] ?? 0 },
    insert,
  }));
  return applyEdits(text, edits).text;
}

describe('a text', () => {
  test.each<[string, string, Partial<SearchQuery>, string[]]>([
    ['case is let go', 'NVIDIAとNvidia', { text: 'nvidia' }, ['NVIDIA', 'Nvidia']],
    ['case is kept', 'NVIDIAとNvidia', { text: 'Nvidia', matchCase: true }, ['Nvidia']],
    ['width is let go', 'ＡＩとAIと㈱', { text: 'ai' }, ['ＡＩ', 'AI']],
    ['width is kept', 'ＡＩとAI', { text: 'AI', matchWidth: true }, ['AI']],
    ['kana are one', 'サーバとさーば', { text: 'さーば' }, ['サーバ', 'さーば']],
    ['half-width kana with their marks', 'ｻｰﾊﾞを', { text: 'サーバ' }, ['ｻｰﾊﾞ']],
    ['a mark is not cut off', 'ｻｰﾊﾞを', { text: 'サーハ' }, []],
    ['a letter of several units', '㈱海', { text: '(株)' }, ['㈱']],
    ['no part of such a letter', '㈱海', { text: '株' }, []],
    ['forms of kanji are told apart', '髙橋と高橋', { text: '高橋' }, ['高橋']],
    ['marks of expressions mean themselves', 'a.c abc', { text: 'a.c' }, ['a.c']],
    ['outside of the BMP', '𠮷野𠮷', { text: '𠮷' }, ['𠮷', '𠮷']],
    ['nothing is looked for', 'abc', { text: '' }, []],
  ])('%s', (_, text, query, expected) => {
    expect(findIn(text, query)).toEqual(expected);
  });

  test('is found where indexOf finds it, when everything is told apart', () => {
    const letters = fc.constantFrom('あ', 'ア', 'a', 'A', 'Ａ', '゛', '\u3099', '𠮷', '\n');
    const texts = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(letters, { minLength: 1, maxLength: 2 }), (text, parts) => {
        const wanted = parts.join('');
        const found = findIn(text, { text: wanted, matchCase: true, matchWidth: true });
        expect(found).toHaveLength(text.split(wanted).length - 1);
      }),
    );
  });

  test('is found at whole letters only, whatever is let go', () => {
    const any = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(any, any, any, (before, wanted, after) => {
        // A mark that stands first belongs to what comes before it.
        fc.pre(wanted !== '' && !/^[\p{M}\uff9e\uff9f]/u.test(wanted));
        for (const found of findIn(`${before}${wanted}${after}`, { text: wanted }))
          expect(found.length).toBeGreaterThan(0);
        expect(findIn(`、${wanted}、`, { text: wanted }).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an expression', () => {
  test.each<[string, string, Partial<SearchQuery>, string[]]>([
    ['classes', '第3章 第12章', { text: '第\\d+章' }, ['第3章', '第12章']],
    ['scripts', '黄Jenxun', { text: '\\p{Script=Han}+' }, ['黄']],
    ['a paragraph’s start', 'あ\nい', { text: '^' }, ['', '']],
    ['nothing in between', '𠮷', { text: '' }, []],
    ['empty matches pass over whole characters', '𠮷', { text: 'x*' }, ['', '']],
  ])('%s', (_, text, query, expected) => {
    expect(findIn(text, { ...query, isRegex: true })).toEqual(expected);
  });

  test('that is none says why', () => {
    expect(compileSearch({ ...loose, text: '(', isRegex: true })).toMatchObject({
      ok: false,
      failure: { code: 'bad-expression', detail: expect.stringMatching(/group/u) },
    });
  });

  test.each<[string, string, string, string, string]>([
    ['groups', '2026年11月', '(\\d+)年(\\d+)月', '$1/$2', '2026/11'],
    ['a group and a digit', 'ab', '(a)b', '$12', 'a2'],
    ['names', 'ab', '(?<first>a)b', '$<first>$<first>', 'aa'],
    ['all of it, and a dollar', '5', '\\d', '$$$&', '$5'],
    ['what stands round it', '3章と3節', '(?<=と)3', '四', '3章と四節'],
    ['a line break', 'a, b', ', ', '\\n', 'a\nb'],
    ['indents', 'あ\nい', '^', '　', '　あ\n　い'],
    ['what means nothing', 'a', 'a', '$9$x\\d', '$9$x\\d'],
  ])('replaces with %s', (_, text, wanted, template, expected) => {
    expect(replaceIn(text, { text: wanted, isRegex: true }, template)).toBe(expected);
  });
});

test('a text is replaced by the template as it is', () => {
  expect(replaceIn('1円と1円', { text: '1円' }, '$1')).toBe('$1と$1');
});

test('no more places than asked for, and the answer says so', () => {
  const { spans, isCut } = open({ text: 'a' }).find('aaaa', 3);
  expect([...spans]).toEqual([0, 1, 1, 2, 2, 3]);
  expect(isCut).toBe(true);
  expect(open({ text: 'a' }).find('aaa', 3).isCut).toBe(false);
});
