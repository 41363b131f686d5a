import { describe, expect, it } from 'vitest';
import { detectGlossaryFormat, type FormatId, type ReadOptions, readGlossaryAs } from '#shared/glossary';

function read(id: FormatId, text: string, options: ReadOptions = {}) {
  const { entries, ...rest } = readGlossaryAs(id, text, options);
  return { ...rest, entries: entries.map(({ entry }) => entry), lines: entries.map(({ line }) => line) };
}

describe('a table', () => {
  it('is read by its header, in any of three languages', () => {
    for (const header of ['term,variant,type,note', '正式表記,異表記,分類,備考', '规范形式,变体,类别,备注']) {
      expect(read('csv', `${header}\nサーバー,サーバ,term,機械\n`)).toMatchObject({
        entries: [{ term: 'サーバー', variants: [{ text: 'サーバ' }], category: 'term', note: '機械' }],
        needs: [{ kind: 'columns', header: true, suggestion: ['term', 'variants', 'category', 'note'] }],
      });
    }
  });

  it('takes what others call our categories for them, and keeps all other words', () => {
    const rows = ['黄仁勲,人名', '台积电,机构', 'CUDA,Product', '青雲宗,宗門', 'x,constructor'];
    const { entries } = read('csv', `term,category\n${rows.join('\n')}\n`);
    expect(entries.map(({ category }) => category)).toEqual([
      ...['person', 'organization', 'product', '宗門', 'constructor'],
    ]);
    expect(read('csv', '黄仁勲,人名\n台積電,組織名\n').needs).toMatchObject([
      { suggestion: ['term', 'category'] },
    ]);
  });

  it('unites rows about one term, and numbered columns', () => {
    const { entries, lines } = read('csv', 'term,variant1,variant2\n"黄\n仁勲",a,b\n\n雷軍,c,\n黄 仁勲,d,\n');
    expect(entries).toEqual([
      { term: '黄 仁勲', variants: ['a', 'b', 'd'].map((text) => ({ text })) },
      { term: '雷軍', variants: [{ text: 'c' }] },
    ]);
    expect(lines).toEqual([2, 5]);
  });

  it('tells its delimiter', () => {
    for (const delimiter of [',', ';', '\t', '|'])
      expect(read('csv', `term${delimiter}variant\nx${delimiter}y`).entries).toEqual([
        { term: 'x', variants: [{ text: 'y' }] },
      ]);
    expect(read('csv', 'term^variant\nx^y', { delimiter: '^' }).entries).toMatchObject([{ term: 'x' }]);
  });

  it('without a header is guessed, and asked about', () => {
    const corrections = read('csv', 'サーバ,サーバー\nサーヴァ,サーバー\nファイヤ,ファイア\n');
    expect(corrections.needs).toMatchObject([{ header: false, suggestion: ['variants', 'term'] }]);
    expect(corrections.entries[0]).toEqual({
      term: 'サーバー',
      variants: [{ text: 'サーバ' }, { text: 'サーヴァ' }],
    });
    const translated = read('csv', 'サーバー,服务器,term\n雷軍,雷军,person\n');
    expect(translated.needs).toMatchObject([{ suggestion: ['term', 'source', 'category'] }]);
    const answered = read('csv', 'a,b\n', { header: false, columns: ['ignore', 'term'] });
    expect(answered).toMatchObject({ entries: [{ term: 'b' }], needs: [] });
  });

  it('shows its first rows and tells headings that it does not read', () => {
    const { needs, dropped } = read('csv', 'term,color\nx,red\n');
    expect(needs).toMatchObject([
      {
        preview: [
          ['term', 'color'],
          ['x', 'red'],
        ],
      },
    ]);
    expect(dropped).toEqual([{ code: 'unknown-field', line: 1, detail: 'color' }]);
  });

  it('takes off the apostrophe before a formula, and no other', () => {
    const { entries } = read('csv', "term,note\n'=1+1,'tis\n''-x,＝y\n");
    expect(entries).toEqual([
      { term: '=1+1', note: "'tis" },
      { term: "'-x", note: '＝y' },
    ]);
  });

  it('names rows without a term', () => {
    expect(read('csv', 'term,variant\nx,y\n,z\n').dropped).toEqual([{ code: 'no-term', line: 3 }]);
  });
});

describe('rules of prh', () => {
  const rule = (...lines: string[]) => read('prh', `version: 1\nrules:\n  - ${lines.join('\n    ')}\n`);

  it('become entries with their forms, conditions and examples', () => {
    expect(
      rule(
        'expected: サーバー',
        'patterns:',
        '  - サーヴァ',
        '  - /サーバ(?!ー)/',
        '  - /(?<!ウェブ|Web)サバ/',
        'specs: [{from: サーバを, to: サーバーを}]',
        'prh: 長音をつける',
        'options: {wordBoundary: true}',
        'category: term',
        'x-latin: [server]',
      ).entries,
    ).toEqual([
      {
        term: 'サーバー',
        note: '長音をつける',
        category: 'term',
        latin: ['server'],
        variants: [
          { text: 'サーヴァ' },
          { text: 'サーバ', notAfter: ['ー'] },
          { text: 'サバ', notBefore: ['ウェブ', 'Web'] },
        ],
        examples: [{ before: 'サーバを', after: 'サーバーを' }],
      },
    ]);
  });

  it('keep a regular expression as one, and say where it is not looked for', () => {
    expect(rule('expected: Cookie', 'pattern: /[Cc]ookies?(?!\\.js)/')).toMatchObject({
      entries: [{ variants: [{ text: '[Cc]ookies?', match: 'regex', notAfter: ['.js'] }] }],
      dropped: [],
    });
    expect(rule('expected: x', 'pattern: /(a+)+\\1$/i')).toMatchObject({
      entries: [{ variants: [{ text: '(a+)+\\1$', match: 'regex', case: false }] }],
      dropped: [{ code: 'regex-unmatched', line: 4 }],
    });
  });

  it('with conditions that cannot be kept become proposals, and templates nothing', () => {
    expect(rule('expected: x', 'pattern: /(a)?b/', 'regexpMustEmpty: $1')).toMatchObject({
      entries: [{ variants: [{ status: 'proposed' }] }],
      dropped: [{ code: 'condition' }],
    });
    expect(rule('expected: $1さん', 'pattern: /(.)様/')).toMatchObject({
      entries: [],
      dropped: [{ code: 'template' }],
    });
  });

  it('of a mere word are the right form', () => {
    expect(read('prh', 'rules:\n  - Cookie\n  - expected: jQuery\n').entries).toEqual([
      { term: 'Cookie' },
      { term: 'jQuery' },
    ]);
  });

  it('ask for what they import, and leave out rules that are ignored', () => {
    const text = 'imports:\n  - path: ./a.yml\n    ignoreRules: [{expected: x}]\n';
    expect(read('prh', text).needs).toEqual([{ kind: 'imports', paths: ['a.yml'] }]);
    const imports = { 'a.yml': 'rules: [x, y]' };
    expect(read('prh', text, { imports })).toMatchObject({ needs: [], entries: [{ term: 'y' }] });
  });
});

describe('TBX', () => {
  const dca = (terms: string) => `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="ja" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><descrip type="subjectField">組織</descrip>${terms}</conceptEntry></body></text></tbx>`;

  it('of version 3 tells right, allowed and wrong forms by their status', () => {
    const term = (text: string, status: string) =>
      `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}-admn-sts</termNote></termSec>`;
    const text = dca(
      `<langSec xml:lang="zh"><termSec><term>英伟达</term></termSec></langSec><langSec xml:lang="ja">${term('えぬびでぃあ', 'deprecatedTerm')}
      ${term('NVIDIA', 'preferredTerm')}${term('エヌビディア', 'admittedTerm')}${term('エンビディア', 'supersededTerm')}</langSec>`,
    );
    expect(read('tbx', text)).toMatchObject({
      entries: [
        {
          term: 'NVIDIA',
          category: '組織',
          source: ['英伟达'],
          variants: [
            { text: 'えぬびでぃあ' },
            { text: 'エヌビディア', status: 'keep' },
            { text: 'エンビディア' },
          ],
        },
      ],
      lines: [3],
      needs: [{ kind: 'language', suggestion: 'ja', languages: ['zh', 'ja'] }],
    });
    expect(read('tbx', text, { language: 'zh' }).entries).toMatchObject([{ term: '英伟达' }]);
  });

  it('of style DCT says the same in elements', () => {
    const text = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="a"><min:subjectField>term</min:subjectField><langSec xml:lang="ja">
<termSec><term>鯖</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>サーバー</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(read('tbx', text).entries).toEqual([
      { term: 'サーバー', category: 'term', variants: [{ text: '鯖' }] },
    ]);
  });

  it('of version 2 has other names for the same', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><note>機械</note><langSet xml:lang="ja">
<ntig><termGrp><term>サーバ</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>サーバー</term></tig></langSet></termEntry></body></text></martif>`;
    expect(read('tbx', text).entries).toEqual([
      { term: 'サーバー', note: '機械', variants: [{ text: 'サーバ' }] },
    ]);
  });
});

describe('lists of pairs', () => {
  const expected = [
    { term: '路飞', source: ['ルフィ'], note: '船長' },
    { term: '索隆', source: ['ゾロ'] },
  ];
  it.each<[FormatId, string]>([
    ['omegat', '# 辞書\nルフィ\t路飞\t船長\nゾロ\t索隆\n'],
    ['json-pairs', '[{"src":"ルフィ","dst":"路飞","info":"船長"},\n{"src":"ゾロ","dst":"索隆","info":""}]'],
    ['json-pairs', '{"ルフィ":{"translation":"路飞","note":"船長"},"ゾロ":"索隆"}'],
    ['arrow-pairs', 'ルフィ->路飞 #船長\n\n// 剣士\nゾロ->索隆\n'],
  ])('are read as %s', (id, text) => {
    expect(read(id, text)).toMatchObject({
      entries: expected,
      dropped: [],
      needs: [{ kind: 'direction', suggestion: 'source' }],
    });
  });

  it('correct rather than translate where both sides are in Japanese, if nobody says otherwise', () => {
    const text = 'サーバ->サーバー\nコンピュータ->コンピューター\n黄仁順->黄仁勲\n';
    expect(read('arrow-pairs', text)).toMatchObject({
      entries: [{ variants: [{ text: 'サーバ' }] }, {}, {}],
      needs: [{ suggestion: 'variant' }],
    });
    expect(read('arrow-pairs', text, { direction: 'source' })).toMatchObject({
      entries: [{ source: ['サーバ'] }, {}, {}],
      needs: [],
    });
  });

  it('name the lines that are no pairs', () => {
    expect(read('omegat', 'a\tb\nc\n').dropped).toEqual([{ code: 'not-a-pair', line: 2 }]);
    expect(read('json-pairs', '[\n{"src":"a","dst":"b"},\n{"src":"c"}\n]').dropped).toEqual([
      { code: 'not-a-pair', line: 3 },
    ]);
  });
});

describe('translation memories', () => {
  it('give the pairs that are terms, TMX', () => {
    const unit = (zh: string, ja: string) =>
      `<tu><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>\n`;
    const text = `<tmx version="1.4"><header/><body>\n${unit('黄仁勋', '黄<bpt i="1">&lt;b></bpt>仁勲')}${unit('他来了。', '彼が来た。')}</body></tmx>`;
    expect(read('tmx', text)).toMatchObject({
      entries: [{ term: '黄仁勲', source: ['黄仁勋'] }],
      dropped: [{ code: 'not-a-term', line: 3 }],
      needs: [{ kind: 'language', suggestion: 'ja' }],
    });
  });

  it('give the pairs that are terms, XLIFF of both versions', () => {
    const one = `<xliff version="1.2"><file source-language="zh" target-language="ja"><body>
<trans-unit id="1"><source>雷军</source><target>雷軍</target></trans-unit></body></file></xliff>`;
    const two = `<xliff version="2.1" srcLang="zh" trgLang="ja"><file id="f">
<unit id="1"><segment><source>雷军</source><target>雷軍</target></segment></unit></file></xliff>`;
    for (const text of [one, two])
      expect(read('xliff', text)).toMatchObject({
        entries: [{ term: '雷軍', source: ['雷军'] }],
        lines: [2],
        needs: [],
      });
  });
});

describe('the format of a file', () => {
  it.each<[string, string, FormatId]>([
    ['a.glossary.jsonl', '', 'suiko'],
    ['a.txt', '{"$":"suiko-glossary","v":1,"lang":"ja"}\n', 'suiko'],
    ['a.csv', 'a\tb', 'csv'],
    ['a.tsv', 'a,b', 'tsv'],
    ['prh.yml', '', 'prh'],
    ['a.xml', '<?xml version="1.0"?>\n<!-- <tmx> -->\n<martif type="TBX">', 'tbx'],
    ['a.xml', '<x:xliff xmlns:x="y">', 'xliff'],
    ['a.tmx', '<tmx>', 'tmx'],
    ['a.txt', 'a->b\n', 'arrow-pairs'],
    ['a.txt', 'a\tb -> c\n', 'omegat'],
    ['a.json', '[]', 'json-pairs'],
    ['-', 'rules:\n  - x\n', 'prh'],
    ['-', 'a,b\n', 'csv'],
  ])('%s beginning with %j is %s', (name, text, id) => {
    expect(detectGlossaryFormat(text, name)).toBe(id);
  });

  it('may be none', () => {
    expect(detectGlossaryFormat('一文だけ', 'a.bin')).toBeNull();
  });
});
