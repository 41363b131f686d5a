import fc from 'fast-check';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, exportBytes } from './exported';
import { convertWord, type ReadWord, readWords } from './libre-office';

type Texts = readonly [source: readonly string[], draft: readonly string[]];

const named: Readonly<Record<string, Texts>> = {
  'nothing changed': [
    ['一', '二', '三'],
    ['一', '二', '三'],
  ],
  'words replaced': [['黄仁順は「電池の王」だ。。'], ['黄仁勲は『電池の王』だ。']],
  'two paragraphs joined': [
    ['今日は天気がい', 'い。', '次'],
    ['今日は天気がいい。', '次'],
  ],
  'a paragraph parted': [['一。二。'], ['一。', '二。']],
  'a paragraph deleted': [
    ['一', '二', '三'],
    ['一', '三'],
  ],
  'the last paragraph deleted': [['一', '二'], ['一']],
  'the first paragraph deleted': [['一', '二'], ['二']],
  'a text emptied': [['一', '二', '三'], ['']],
  'an empty text filled': [[''], ['一', '二', '三']],
  'empty lines that came and went': [
    ['一', '', '', '二'],
    ['', '一', '二', ''],
  ],
  'insertions on both sides of a paragraph mark': [
    ['前、', '、後'],
    ['前、x', 'y、後'],
  ],
  'deletions on both sides of a paragraph mark': [
    ['前、x', 'y、後'],
    ['前、', '、後'],
  ],
  'a paragraph between two that changed': [
    ['全部', '違う'],
    ['まったく', '別の', '文章'],
  ],
  'a paragraph moved': [
    ['甲の段落です。', '乙の段落です。', '丙の段落です。'],
    ['丙の段落です。', '甲の段落です。', '乙の段落です。'],
  ],
  'characters outside the plane, tabs, ruby, markup': [
    ['\t𠮷野家と葛\u{E0100}城', '｜九天玄女《きゅうてんげんにょ》', '<b>&amp;</b>'],
    ['\t𠮟野家と葛\u{E0100}城\t', '｜九天玄女《げんにょ》', '<i>&amp;</i>'],
  ],
};

const pieces = ['赤', '青い', '𠮷野家', '。', '、', 'word ', '\t', '｜漢字《かな》', '<b>&', '👨‍👩‍👧'];
const paragraph = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
const text = fc.array(paragraph, { minLength: 1, maxLength: 5 });

describe('Word with tracked changes, read by LibreOffice', () => {
  const cases: readonly Texts[] = [
    ...Object.values(named),
    ...fc.sample(fc.tuple(text, text), { numRuns: 40, seed: 20260131 }),
  ];
  let read: readonly ReadWord[] = [];

  beforeAll(async () => {
    const files = cases.map(([source, draft]) => exportBytes('docx-changes', documentOf(draft, { source })));
    read = await readWords(await Promise.all(files));
  }, 120_000);

  it.each(Object.keys(named).map((name, index) => [name, index] as const))(
    'accepting gives the draft, rejecting the source: %s',
    (_, index) => {
      const [source, draft] = cases[index] ?? [];
      expect(read[index]).toMatchObject({ accepted: draft, rejected: source });
    },
  );

  it('accepting gives the draft, rejecting the source, of any two texts', () => {
    const results = read.map(({ accepted, rejected }) => [rejected, accepted]);
    expect(results).toEqual(cases);
  });

  it('names author and date of every revision, and nothing is revised where nothing changed', () => {
    expect(read[0]?.kinds).toEqual([]);
    expect(read[1]).toMatchObject({
      kinds: ['Delete', 'Insert'],
      authors: ['校正 <A&B>'],
      dates: ['2026-01-31T10:20:30'],
    });
  });

  it('has notes as comments on their paragraphs, joined ones too', async () => {
    const source = ['今日は天気がい', 'い。', '次'];
    const draft = ['今日は天気がいい。', '次'];
    const comments = [
      { paragraph: 0, text: '確認\n<済み>' },
      { paragraph: 1, text: '未訳？' },
    ];
    const xml = await convertWord(await exportBytes('docx-changes', documentOf(draft, { source, comments })));
    const flat = xml.replace(/\s*\n\s*/gu, '');
    const found = Array.from(
      flat.matchAll(/<office:annotation .*?<\/office:annotation>(.*?)<office:annotation-end/gu),
      ([all, covered = '']) => ({
        creator: all.match(/<dc:creator>(.*?)<\/dc:creator>/u)?.[1],
        lines: Array.from(all.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gu), ([, line]) => line),
        covered: covered.replace(/<[^>]*>/gu, ''),
      }),
    );
    const creator = '校正 &lt;A&amp;B&gt;';
    expect(found).toEqual([
      { creator, lines: ['確認', '&lt;済み&gt;'], covered: 'い。' },
      { creator, lines: ['未訳？'], covered: '次' },
    ]);
  });
});

describe('Word with tracked changes', () => {
  it('gives every revision a number of its own', async () => {
    const document = documentOf(['x', 'y', 'c、あ'], { source: ['a', 'c、い'] });
    const zip = await JSZip.loadAsync(await exportBytes('docx-changes', document));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const ids = Array.from(xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu), ([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
