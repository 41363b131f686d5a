import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '#shared/export';
import { importBytes } from '#shared/import';
import { documentXml, packageOf, paragraph, run, wordFile } from './word-files';

async function textOf(body: string): Promise<readonly string[]> {
  const read = await importBytes(await wordFile(body));
  return read.ok ? read.value.paragraphs : [read.failure.code];
}

async function droppedOf(body: string) {
  const read = await importBytes(await wordFile(body));
  return read.ok ? Object.fromEntries(read.value.dropped.map(({ kind, count }) => [kind, count])) : read;
}

const cell = (...paragraphs: readonly string[]) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;

describe('a Word document', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a line a paragraph',
      paragraph(run('朝です。')) + paragraph() + paragraph(run('夜'), run('です。')),
      ['朝です。', '', '夜です。'],
    ],
    [
      'tabs and line breaks',
      paragraph('<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/><w:t>四</w:t></w:r>'),
      ['一\t二', '三', '四'],
    ],
    [
      'no stops of tabs and no page breaks',
      paragraph(
        '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>',
        '<w:r><w:br w:type="page"/><w:t>一</w:t></w:r>',
      ),
      ['一'],
    ],
    [
      'readings above characters',
      paragraph(
        run('私は'),
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        run('を読む'),
      ),
      ['私は｜漢字《かんじ》を読む'],
    ],
    [
      'tables row by row',
      `<w:tbl><w:tr>${cell(paragraph(run('名')))}${cell(paragraph())}${cell(paragraph(run('値')))}</w:tr><w:tr>${cell(paragraph())}</w:tr></w:tbl>`,
      ['名\t\t値'],
    ],
    [
      'cells of several paragraphs one after the other',
      `<w:tbl><w:tr>${cell(paragraph(run('一')), paragraph(run('二')))}${cell(paragraph(run('三')))}</w:tr></w:tbl>`,
      ['一', '二', '三'],
    ],
    [
      'the results of fields without their codes',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('12'),
      ),
      ['12'],
    ],
    [
      'what a control holds',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(run('中'))}</w:sdtContent></w:sdt>`,
      ['中'],
    ],
    ['entities of XML', paragraph(run('A &amp; B &lt;br&gt; &#x3042;')), ['A & B <br> あ']],
    ['one empty paragraph where there is none', '', ['']],
  ])('gives %s', async (_, body, expected) => {
    expect(await textOf(body)).toEqual(expected);
  });

  it('reads as if tracked changes were accepted', async () => {
    const mark = (kind: string) => `<w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>`;
    const deleted = '<w:del><w:r><w:delText>古い</w:delText></w:r></w:del>';
    const inserted = `<w:ins>${run('新しい')}</w:ins>`;
    const body =
      paragraph(run('前'), deleted, inserted, run('後')) +
      paragraph(mark('del'), run('つな')) +
      paragraph(run('ぐ')) +
      paragraph(
        mark('ins'),
        `<w:moveTo>${run('着いた')}</w:moveTo><w:moveFrom>${run('発った')}</w:moveFrom>`,
      ) +
      `<w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell(paragraph(run('消えた行')))}</w:tr></w:tbl>`;
    expect(await textOf(body)).toEqual(['前新しい後', 'つなぐ', '着いた']);
    expect(await droppedOf(body)).toEqual({ 'tracked-change': 4 });
  });

  it('says what is left out, once for what is there twice', async () => {
    const drawing = '<w:r><w:drawing><a:t>図</a:t></w:drawing></w:r>';
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('箱'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    const references =
      '<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>';
    const body =
      paragraph(drawing, box, references, run('本文')) +
      paragraph('<w:pPr><w:numPr/></w:pPr>', `<w:hyperlink r:id="rId5">${run('項目')}</w:hyperlink>`) +
      paragraph(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隠し</w:t></w:r>',
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>見える</w:t></w:r>',
      ) +
      '<w:sectPr><w:headerReference r:id="rId9"/></w:sectPr>';
    expect(await textOf(body)).toEqual(['本文', '項目', '見える']);
    expect(await droppedOf(body)).toEqual({
      image: 1,
      'text-box': 1,
      footnote: 2,
      comment: 1,
      'list-marker': 1,
      link: 1,
      hidden: 1,
      'header-footer': 1,
    });
  });

  it('of another program is read', async () => {
    const word = new Document({
      footnotes: { 1: { children: [new Paragraph('注')] } },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun({ text: '太字', bold: true }),
                new FootnoteReferenceRun(1),
                new TextRun('と細字'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: ['甲', '乙'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
              ],
            }),
          ],
        },
      ],
    });
    const read = await importBytes(new Uint8Array(await Packer.toBuffer(word)));
    expect(read).toEqual({
      ok: true,
      value: { paragraphs: ['太字と細字', '甲\t乙'], cues: [], dropped: [{ kind: 'footnote', count: 1 }] },
    });
  });

  it('that Suiko wrote comes back as it was', async () => {
    const line = fc.string({
      unit: fc.constantFrom('あ', '漢', 'a', '𠮟', '　', '\t', '&', '<', '。'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const exported = await exportDocument('docx', {
          title: '',
          language: 'ja',
          paragraphs,
          source: [],
          pairs: () => [],
          cues: [],
          comments: [],
          revision: { author: 'Suiko', date: '2026-01-01T00:00:00Z' },
        });
        if (exported.kind !== 'bytes') throw new Error('a Word document is bytes');
        const read = await importBytes(Buffer.from(exported.base64, 'base64'));
        expect(read).toEqual({ ok: true, value: { paragraphs, cues: [], dropped: [] } });
      }),
      { numRuns: 20 },
    );
  });

  it('of 10 MB is read whole', async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, index) => `${index} ${'機械が訳した長い文章です。'.repeat(9)}`,
    );
    expect(Buffer.byteLength(lines.join('\n'))).toBeGreaterThan(10_000_000);
    const read = await importBytes(await wordFile(lines.map((line) => paragraph(run(line))).join('')));
    expect(read.ok && read.value.paragraphs).toEqual(lines);
  });
});

describe('a file that is no good Word document is refused', () => {
  const good = wordFile(paragraph(run('本文'.repeat(500))));

  async function failureOf(bytes: Uint8Array) {
    const read = await importBytes(bytes);
    return read.ok ? null : read.failure.code;
  }

  it('when it is something else, empty or cut off', async () => {
    expect(await failureOf(new Uint8Array())).toBe('docx-broken');
    expect(await failureOf(new TextEncoder().encode('ただの文章です。'))).toBe('docx-broken');
    expect(await failureOf(zipSync({ 'content.xml': new Uint8Array(10) }))).toBe('docx-broken');
    const whole = await good;
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await failureOf(whole.subarray(0, whole.length * share))).toBe('docx-broken');
    }
    expect(await failureOf(await packageOf(documentXml('<w:p><w:r></w:p>')))).toBe('docx-broken');
    expect(await failureOf(await packageOf('<other/>'))).toBe('docx-broken');
  });

  it('never throws, whatever byte is wrong', async () => {
    const whole = await good;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = value;
        await importBytes(damaged);
      }),
      { numRuns: 200 },
    );
  });

  it('when it has a password', async () => {
    expect(await failureOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe(
      'docx-locked',
    );
  });

  it('when it would be unpacked to much more than it is', async () => {
    const bomb = await packageOf(documentXml(paragraph(run('a'.repeat(30_000_000)))));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failureOf(bomb)).toBe('docx-too-large');
  });

  it('when it hides its size', async () => {
    const bomb = await packageOf(documentXml(paragraph(run('a'.repeat(1_000_000)))));
    expect(await failureOf(declareSize(bomb, 1000))).toBe('docx-broken');
  });

  it('when it has very many entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    expect(await failureOf(zipSync(entries, { level: 0 }))).toBe('docx-too-large');
  });

  it('when it defines entities, of its own or from elsewhere', async () => {
    const external = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    for (const type of [external, laughs]) {
      const xml = documentXml(paragraph(run('&x;'))).replace('?>', `?>${type}`);
      expect(await failureOf(await packageOf(xml))).toBe('docx-unsafe');
    }
  });
});

/** Puts another size into every entry of the directory at the end of an archive. */
function declareSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}
