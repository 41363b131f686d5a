import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctProfile,
  detectLanguage,
  editBetween,
  fencedParagraphs,
  findMarkup,
  foldLineEnds,
  isCodeLine,
  mergeSpans,
  overlapsAny,
  type ParagraphKind,
  paragraphKind,
  paragraphStarts,
  placeAt,
  profileOf,
  protectedSpans,
  splitParagraphs,
  splitSentences,
} from '#shared/text';
import { garbledLine } from '../garbled-text';

describe('sentences', () => {
  it.each([
    ['行った。来た。', ['行った。', '来た。']],
    ['「行く。」と言った。次。', ['「行く。」と言った。', '次。']],
    ['えっ！？　本当。', ['えっ！？　', '本当。']],
    ['It works. It does.', ['It works. ', 'It does.']],
    ['円周率は3.14です。', ['円周率は3.14です。']],
    ['終わりがない', ['終わりがない']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
  });

  it('cover the paragraph without gaps', () => {
    fc.assert(
      fc.property(garbledLine, (text) => {
        expect(
          splitSentences(text)
            .map(({ from, to }) => text.slice(from, to))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('protected spans', () => {
  it.each([
    ['詳しくはhttps://example.com/a?b=1。次へ', ['https://example.com/a?b=1']],
    ['連絡はname@example.co.jpまで、@suikoへ', ['name@example.co.jp', '@suiko']],
    ['`npm start`と打つ', ['`npm start`']],
    ['--verboseと-oを付ける', ['--verbose', '-o']],
    ['print()とfs.readFile("a")を呼ぶ', ['print()', 'fs.readFile("a")']],
    ['C:\\Users\\nameと/etc/hostsを開く', ['C:\\Users\\name', '/etc/hosts']],
    ['report.pdfとarchive.tar.gz', ['report.pdf', 'archive.tar.gz']],
    ['10:30に3:2で1,000.5、v1.2.3、2024/05/01', ['10:30', '3:2', '1,000.5', 'v1.2.3', '2024/05/01']],
    ['［名前を付けて保存(A)...］を押す', ['［名前を付けて保存(A)...］']],
    ['｜九天玄女《きゅうてんげんにょ》と漢字《かな》', ['｜九天玄女《きゅうてんげんにょ》', '漢字《かな》']],
    ['名前（　）を書く', ['（　）']],
    ['笑った(^_^)と(´・ω・`)', ['(^_^)', '(´・ω・`)']],
    ['👩\u200d💻と1\ufe0f\u20e3', ['👩\u200d💻', '1\ufe0f\u20e3']],
    ['Dr.とCo.,Ltd.とYahoo!', ['Dr.', 'Co.,Ltd.', 'Yahoo!']],
    ['普通の文です。', []],
    ['画像処理装置(GPU)と価格(税込み)', []],
  ])('%s', (text, expected) => {
    expect(protectedSpans(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });

  it.each([
    ['const a = 1;', true],
    ['$ npm install', true],
    ['  "name": "suiko",', true],
    ['}', true],
    ['これは普通の文です。', false],
    ['NVIDIA', false],
    ['', false],
  ])('a line of code: %s', (line, isCode) => {
    expect(isCodeLine(line)).toBe(isCode);
  });

  it('lie between two code fences; a fence without a partner is text', () => {
    expect([...fencedParagraphs([false, true, false, true, false, true])]).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('markup', () => {
  it.each([
    ['<p>文</p>', ['tag p', 'tag p']],
    ['文です/p>次', ['tail p']],
    ['div class="x">文', ['tail div']],
    ['文</p', ['head p']],
    ['文&nbsp;と&amp;lt;と&#12354;', ['entity  ', 'entity <', 'entity あ']],
    ['p>0.05 と a > b と x->p', []],
    ['lifespan>5', []],
    ['文b>と</b>', ['tail b', 'tag b']],
  ])('%s', (text, pieces) => {
    expect(findMarkup(text).map(({ kind, name }) => `${kind} ${name}`)).toEqual(pieces);
  });
});

describe('languages', () => {
  it.each([
    ['彼は行った。', 'ja'],
    ['他已经走了。', 'zh'],
    ['He has gone.', 'en'],
    ['Use the NVIDIA GPU with 工場 and 港.', 'en'],
    ['新しいNVIDIA GPUのBlackwellは速い。', 'ja'],
    ['二行目', 'ja'],
    ['詳しくは https://example.com/a/long/path?with=query を見よ。', 'ja'],
    ['', 'ja'],
  ] as const)('%s', (text, language) => {
    expect(detectLanguage([text])).toBe(language);
  });
});

describe('the profile', () => {
  it.each([
    ['雨です。傘を持ちます。駅に着きました。乗るでしょう。開けてください。', 'polite'],
    ['雨だ。傘を持つ。駅に着いた。乗るだろう。駅は近い。', 'plain'],
    ['雨です。傘を持つ。', 'mixed'],
  ])('hears the register of %s', (text, register) => {
    expect(profileOf([text]).register).toBe(register);
  });

  it('tells the habits of a document from its majority', () => {
    const profile = profileOf([
      '新しい NVIDIA の GPU は速い。',
      '最高経営責任者（CEO）は「行く。」と……——言った。',
    ]);
    expect(profile).toEqual({
      language: 'ja',
      kind: 'prose',
      register: 'plain',
      scriptSpacing: 'space',
      digits: 'mixed',
      latin: 'half',
      latinBrackets: 'full',
      comma: '、',
      titleMarks: '『』',
      dash: '——',
      leader: 'double',
      stopBeforeQuote: true,
      indented: false,
      spaceAfterMark: false,
      nameGlosses: 'any',
      hardWrapped: false,
    });
  });

  it('takes corrections of known values only', () => {
    const profile = profileOf(['文です。']);
    expect(correctProfile(profile, { dash: '——', leader: 'triple', colour: 'red' })).toEqual({
      ...profile,
      dash: '——',
    });
  });
});

describe('paragraph kinds', () => {
  it.each<[string, ParagraphKind]>([
    ['第3章 旅立ち', 'heading'],
    ['# 見出し', 'heading'],
    ['・項目です。', 'item'],
    ['1. 電源を入れる。', 'item'],
    ['| a | b |', 'row'],
    ['彼は行った。', 'prose'],
    ['「行く」', 'prose'],
  ])('%s is %s', (text, kind) => {
    expect(paragraphKind(text)).toBe(kind);
  });
});

describe('places and edits', () => {
  it('finds the place of every offset', () => {
    fc.assert(
      fc.property(fc.array(garbledLine, { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        const starts = paragraphStarts(lines);
        for (let offset = 0; offset <= text.length; offset++) {
          const place = placeAt(starts, offset);
          expect((starts[place.paragraph] ?? 0) + place.offset).toBe(offset);
          expect(place.offset).toBeLessThanOrEqual(lines[place.paragraph]?.length ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('finds an edit that turns one text into another and splits no surrogate pair', () => {
    fc.assert(
      fc.property(garbledLine, garbledLine, (before, after) => {
        const edit = editBetween(0, [before], after);
        const { from, to, insert } = edit ?? { from: { offset: 0 }, to: { offset: 0 }, insert: '' };
        expect(before.slice(0, from.offset) + insert + before.slice(to.offset)).toBe(after);
        expect(insert).not.toMatch(/\p{Surrogate}/u);
        expect(edit === null).toBe(before === after);
      }),
    );
    expect(editBetween(0, ['𠮷'], '𠮸')).toMatchObject({
      from: { offset: 0 },
      to: { offset: 2 },
      insert: '𠮸',
    });
  });

  it('folds line ends and splits paragraphs', () => {
    expect(splitParagraphs(foldLineEnds('a\r\nb\rc\n'))).toEqual(['a', 'b', 'c', '']);
  });

  it('merges spans and asks them', () => {
    const merged = mergeSpans([
      { from: 5, to: 8 },
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
    expect(merged).toEqual([
      { from: 0, to: 3 },
      { from: 5, to: 8 },
    ]);
    expect(
      [
        { from: 3, to: 5 },
        { from: 7, to: 9 },
        { from: 6, to: 6 },
        { from: 5, to: 5 },
      ].map((span) => overlapsAny(merged, span)),
    ).toEqual([false, true, true, false]);
  });
});
