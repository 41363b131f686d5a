import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillIn, languageOf, placeholdersOf, type StringKey, strings, translator } from '#renderer/strings';

const keys = Object.keys(strings.en) as StringKey[];
const others = ['ja', 'zh'] as const;

describe('strings', () => {
  it.each(others)('%s has exactly the keys of English', (language) => {
    expect(Object.keys(strings[language]).sort()).toEqual([...keys].sort());
  });

  it.each(others)('%s uses the values that English names, and no others', (language) => {
    const differing = keys.filter(
      (key) => placeholdersOf(strings[language][key]).join() !== placeholdersOf(strings.en[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(['en', ...others] as const)('%s has no empty sentence', (language) => {
    expect(keys.filter((key) => strings[language][key].trim() === '')).toEqual([]);
  });

  it('parts Chinese from letters, figures, counts and names by a space', () => {
    const han = String.raw`\p{sc=Han}`;
    const other = String.raw`(?:[A-Za-z0-9]|\{(?:count|name|file|line|number)\})`;
    const touching = new RegExp(`${han}${other}|${other}${han}`, 'u');
    expect(keys.filter((key) => touching.test(strings.zh[key]))).toEqual([]);
  });

  it('says nothing loudly', () => {
    const loud = keys.filter((key) => /[!！]/u.test(strings.en[key] + strings.ja[key] + strings.zh[key]));
    expect(loud).toEqual([]);
  });
});

describe('the keys', () => {
  it('are each given in one file only', () => {
    const folder = fileURLToPath(new URL('../../../renderer/strings', import.meta.url));
    const given = readdirSync(folder)
      .filter((file) => /^en(?:-|\.)/u.test(file))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([^']+)':/gmu)])
      .map(([, key]) => key);
    expect(given.filter((key, index) => given.indexOf(key) !== index)).toEqual([]);
    expect(given.length).toBe(keys.length);
  });

  it('are all used somewhere in the interface', () => {
    const folder = fileURLToPath(new URL('../../../renderer', import.meta.url));
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('strings'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('fillIn', () => {
  it.each([
    ['{fixed} {fixed:place|places} fixed', { fixed: 1 }, '1 place fixed'],
    ['{fixed} {fixed:place|places} fixed', { fixed: 21 }, '21 places fixed'],
    ['{count} characters', { count: 2416 }, '2,416 characters'],
    ['“{name}” and {other}', { name: '{other}' }, '“{other}” and {other}'],
  ])('%s', (sentence, values, expected) => {
    expect(fillIn(sentence, values, 'en')).toBe(expected);
  });

  it('puts values in as they are, also where they look like replacement patterns', () => {
    expect(fillIn('{name}', { name: '$& $1' }, 'en')).toBe('$& $1');
  });
});

describe('translator', () => {
  it('speaks the language it was made for', () => {
    expect(translator('ja')('opened.summary', { fixed: 21, left: 9 })).toContain('21か所');
    expect(translator('zh')('common.undo')).toBe('撤销');
  });
});

describe('languageOf', () => {
  it.each([
    ['ja-JP', 'ja'],
    ['zh_CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('%s → %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
