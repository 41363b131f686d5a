import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredCharset, importText } from '#shared/import';

async function textOf(html: string): Promise<readonly string[]> {
  const read = await importText('html', html);
  return read.ok ? read.value.paragraphs : [read.failure.code];
}

async function droppedOf(html: string) {
  const read = await importText('html', html);
  return read.ok ? Object.fromEntries(read.value.dropped.map(({ kind, count }) => [kind, count])) : read;
}

describe('a web page', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line a block', '<h1>題</h1><div><p>一<p>二</div>三', ['題', '一', '二', '三']],
    ['a line a line break', '<p>一<br>二<br><br>三<br></p>', ['一', '二', '', '三']],
    ['empty lines that are shown', '<p>一</p><p></p><p><br></p><p>&nbsp;</p><p>二</p>', ['一', '', '', '二']],
    ['inline elements as they are read', '<p>あ<b>い</b><a>う</a><span>え</span></p>', ['あいうえ']],
    ['one space for white space', '<p>\n  one\n  two \t <b> three</b>\n</p>', ['one two three']],
    [
      'no space where a Japanese line was cut',
      '<p>日本語の\n  文章です。\n続き</p>',
      ['日本語の文章です。続き'],
    ],
    ['full-width spaces', '<p>　一　二</p>', ['　一　二']],
    ['preformatted lines', '<pre>\nfoo\n  bar\n\nbaz\n</pre>', ['foo', '  bar', '', 'baz']],
    ['entities', '<p>A &amp; B&lt;br&gt; &#x3042;&hearts;', ['A & B<br> あ♥']],
    ['tables row by row', '<table><tr><th>名<th>値<tr><td>一<td></table>', ['名\t値', '一\t']],
    ['tables of layout as blocks', '<table><tr><td><p>一<p>二<td>三</table>', ['一', '二', '三']],
    [
      'readings',
      '<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>と<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>',
      ['｜漢字《かんじ》と｜東《とう》｜京《きょう》'],
    ],
    ['what is left of broken tags', '<p>一<b>二</p></i>三', ['一二', '三']],
    [
      'no scripts, styles or titles',
      '<title>題</title><style>p{}</style><script>"<p>";document.write("x")</script><p>一</p><noscript>二</noscript>',
      ['一'],
    ],
    ['nothing hidden', '<p hidden>一</p><p style="display: none">二<b>三</b></p><p>四</p>', ['四']],
    ['one empty paragraph for an empty page', '', ['']],
  ])('gives %s', async (_, html, expected) => {
    expect(await textOf(html)).toEqual(expected);
  });

  it('says what is left out', async () => {
    const html =
      '<title>題</title><script src="https://example.org/a.js"></script><img src="https://example.org/a.png">' +
      '<svg><text>図</text></svg><iframe src="https://example.org/"></iframe><ul><li>一<li><a href="x">二</a></ul>' +
      '<form><input><textarea>三</textarea></form><math><mi>x</mi></math><p hidden>四</p>';
    expect(await textOf(html)).toEqual(['一', '二']);
    expect(await droppedOf(html)).toEqual({
      title: 1,
      script: 1,
      image: 2,
      embedded: 1,
      'list-marker': 2,
      link: 1,
      'form-field': 2,
      formula: 1,
      hidden: 1,
    });
  });

  it('of any kind gives lines without line ends or tags that were read', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<td>',
      '<tr>',
      '</table>',
      '<ruby>',
      '<rt>',
      '<pre>',
      '\n',
      ' ',
      'あ',
      '<script>',
      '</script>',
      '<',
      '&',
      '<!--',
      '-->',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const lines = await textOf(pieces.join(''));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join('')).not.toMatch(/[\n\r]|<\/?(?:p|br|td|tr)>/u);
      }),
      { numRuns: 300 },
    );
  });

  it('nested without end is refused', async () => {
    expect(await textOf('<b>'.repeat(200_000))).toEqual(['html-too-deep']);
  });

  it('of 10 MB is read whole', async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, index) => `${index} ${'機械が訳した長い文章です。'.repeat(9)}`,
    );
    expect(await textOf(lines.map((line) => `<p>${line}</p>\n`).join(''))).toEqual(lines);
  });
});

describe('the encoding a page says it is in', () => {
  it.each<[string, string | null]>([
    ['<meta charset="Shift_JIS">', 'shift_jis'],
    ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">', 'euc-jp'],
    ['<?xml version="1.0" encoding="gb2312"?><html>', 'gb2312'],
    ['<p>charset=utf-8', null],
    [`${' '.repeat(1024)}<meta charset=utf-8>`, null],
  ])('is found in %s', (html, expected) => {
    expect(declaredCharset(new TextEncoder().encode(html))).toBe(expected);
  });
});
