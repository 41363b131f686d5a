import fc from 'fast-check';
import JSZip from 'jszip';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { formats, formatsFor } from '#shared/export';
import { documentOf, exportBytes, exportText } from './exported';
import { convertWord } from './libre-office';

const paragraphs = [
  '第一章　旅立ち',
  '',
  '「R&D」は<b>強調</b>と"引用"と \'引用\' ——',
  '　字下げ、  二つの空白、\tタブ、𠮷野家と葛\u{E0100}城',
  'https://www.nvidia.com/ja-jp/a_b?x=1&y=2',
];
const hostile = 'a\0b\u0008c\ufffed\ud842e\u000bf';

const asText = (format: 'txt' | 'md' | 'html', texts: readonly string[], title = '題') =>
  exportText(format, documentOf(texts, { title }));

function decodeEntities(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html.replace(/&(?:#(\d+)|(\w+));/gu, (all, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (names[name ?? ''] ?? all),
  );
}

/** The texts of the <p> elements of a page, read without our code. */
function paragraphsOfHtml(html: string): string[] {
  return Array.from(html.matchAll(/<p>([\s\S]*?)<\/p>/gu), ([, inner = '']) =>
    decodeEntities(inner.replace(/<rp>.*?<\/rp>/gu, '').replace(/<[^>]*>/gu, '')),
  );
}

test('formats with timings are there for texts with timings', () => {
  expect(formatsFor({ cues: [{}] })).toEqual(Object.keys(formats));
  expect(formatsFor({ cues: [] })).toEqual(
    Object.keys(formats).filter((name) => name !== 'srt' && name !== 'vtt'),
  );
});

describe('text', () => {
  test('is the paragraphs, one a line', async () => {
    expect(await asText('txt', ['a', '', 'b', ''])).toBe('a\n\nb\n');
  });
});

describe('HTML', () => {
  test('is a whole page that reads back as the text', async () => {
    const html = await asText('html', paragraphs, '<題>');
    expect(html).toMatch(/^<!doctype html>\n<html lang="ja">/u);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>&lt;題&gt;</title>');
    expect(paragraphsOfHtml(html)).toEqual(paragraphs);
  });

  test('has no characters that a page may not have', async () => {
    expect(paragraphsOfHtml(await asText('html', [hostile]))).toEqual(['abcd\ufffdef']);
  });

  test.each([
    [
      '｜九天玄女《きゅうてんげんにょ》が',
      '<p><ruby>九天玄女<rp>《</rp><rt>きゅうてんげんにょ</rt><rp>》</rp></ruby>が</p>',
    ],
    ['彼は黄《ホワン》だ', '<p>彼は<ruby>黄<rp>《</rp><rt>ホワン</rt><rp>》</rp></ruby>だ</p>'],
    ['｜A&B《えーびー》', '<p><ruby>A&amp;B<rp>《</rp><rt>えーびー</rt><rp>》</rp></ruby></p>'],
    ['小説《紅楼夢》を', '<p>小説《紅楼夢》を</p>'],
    ['《まさか》と', '<p>《まさか》と</p>'],
  ])('ruby: %s', async (text, expected) => {
    expect(await asText('html', [text])).toContain(expected);
  });
});

describe('Markdown, read back by another program', () => {
  const readBack = async (texts: readonly string[]) =>
    paragraphsOfHtml(await marked.parse(await asText('md', texts), { gfm: true }));

  test.each([
    ...[
      '# 見出し',
      '> 引用',
      '- 項目',
      '+ 項目',
      '* 項目',
      '1. 項目',
      '12) 項目',
      '---',
      '***',
      '===',
      '```js',
      '~~~',
    ],
    ...[
      '    字下げ',
      '\tタブ',
      ' a',
      '*強調*と_強調_と**強調**',
      '__init__とsnake_case',
      '`code`',
      '~~消す~~',
      '~消す~',
    ],
    ...[
      '[x](y)',
      '![x](y)',
      '[x]: y',
      '<b>太字</b>',
      '&amp;と&#38;と& だけ',
      '\\*',
      'a\\',
      '| a | b |',
      '- [ ] 未',
      '#タグ',
    ],
    ...['1986. 良い年', '-5度', '「……」――', 'x | y'],
  ])('%s', async (text) => {
    expect(await readBack([text, '次'])).toEqual([text, '次']);
  });

  test('paragraphs stay apart, empty ones are left out', async () => {
    expect(await readBack(paragraphs)).toEqual(paragraphs.filter((text) => text !== ''));
    expect(await asText('md', ['a', '', 'b'])).toBe('a\n\nb\n');
  });

  test('any mixture of marks', async () => {
    const marks = [
      '*',
      '_',
      '`',
      '#',
      '-',
      '+',
      '=',
      '>',
      '<',
      '[',
      ']',
      '(',
      ')',
      '!',
      '~',
      '|',
      '&',
      ';',
      '\\',
      '1.',
      'a',
      '黄',
      '。',
    ];
    const text = fc
      .array(fc.constantFrom(...marks, ' ', ':'), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').trim())
      .filter((joined) => joined !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        expect(await readBack(texts)).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Word', () => {
  async function open(texts: readonly string[], language: 'ja' | 'en' | 'zh' = 'ja') {
    return JSZip.loadAsync(await exportBytes('docx', documentOf(texts, { title: '題 & "名"', language })));
  }

  async function part(zip: JSZip, name: string): Promise<string> {
    const file = zip.file(name);
    if (!file) throw new Error(`${name} is missing`);
    return file.async('string');
  }

  function paragraphsOfWord(xml: string): string[] {
    return Array.from(xml.matchAll(/<w:p(?:\/>|>([\s\S]*?)<\/w:p>)/gu), ([, inner = '']) =>
      Array.from(inner.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([tag, text]) =>
        tag === '<w:tab/>' ? '\t' : decodeEntities(text ?? ''),
      ).join(''),
    );
  }

  test('has the text, special characters and all', async () => {
    const xml = await part(await open(paragraphs), 'word/document.xml');
    expect(paragraphsOfWord(xml)).toEqual(paragraphs);
    expect(xml).toContain('xml:space="preserve"');
  });

  test('has no characters that XML may not have', async () => {
    const xml = await part(await open([hostile]), 'word/document.xml');
    expect(paragraphsOfWord(xml)).toEqual(['abcd\ufffdef']);
  });

  test.each([
    ['ja', 'ja-JP', 'Yu Mincho'],
    ['zh', 'zh-CN', 'SimSun'],
  ] as const)('says what language it is in and in which font: %s', async (language, tag, font) => {
    const styles = await part(await open(['a'], language), 'word/styles.xml');
    expect(styles).toContain(`w:eastAsia="${tag}"`);
    expect(styles).toContain(`w:eastAsia="${font}"`);
  });

  test('ruby is ruby', async () => {
    const xml = await part(await open(['彼は黄《ホワン》だ']), 'word/document.xml');
    const ruby = xml.match(/<w:ruby>.*<\/w:ruby>/u)?.[0] ?? '';
    expect(ruby).toMatch(/<w:rt>.*ホワン.*<\/w:rt><w:rubyBase>.*黄.*<\/w:rubyBase>/u);
    expect(xml).not.toContain('《');
    const flat = await convertWord(await exportBytes('docx', documentOf(['彼は黄《ホワン》だ'])));
    expect(flat).toMatch(
      /彼は<text:ruby[^>]*><text:ruby-base>黄<\/text:ruby-base><text:ruby-text[^>]*>ホワン<\/text:ruby-text><\/text:ruby>だ/u,
    );
  });

  test('an empty document opens too', async () => {
    expect(paragraphsOfWord(await part(await open(['']), 'word/document.xml'))).toEqual(['']);
  });
});
