import { describe, expect, test } from 'vitest';
import { buildMatcher, type Entry, type Glossary, type NameMatch } from '#shared/glossary';

const huang: Entry = {
  id: 'aaaaaaaaaaaaaaaa',
  term: '黄仁勲',
  category: 'person',
  parts: { surname: '黄', given: '仁勲' },
  latin: ['Jen-Hsun Huang', 'Jensen Huang'],
  source: ['黄仁勋'],
  variants: [
    { text: '黄仁順' },
    { text: '黄連勳' },
    { text: '黄Jenxun' },
    { text: 'Jen-Hsun黄' },
    { text: '連勳', part: 'given' },
    { text: 'Huang', part: 'surname' },
    { text: 'ファン', part: 'surname' },
    { text: '老黄', in: 'narration' },
    { text: '黄人勲', status: 'proposed' },
  ],
  not: ['黄仁宇'],
};
const nvidia: Entry = {
  id: 'bbbbbbbbbbbbbbbb',
  term: 'NVIDIA',
  category: 'organization',
  variants: [{ text: 'エヌビディア', status: 'keep' }, { text: '英偉達' }, { text: 'エヌビデア' }],
};
const lei: Entry = {
  id: 'cccccccccccccccc',
  term: '雷軍',
  category: 'person',
  parts: { surname: '雷', given: '軍' },
  variants: [{ text: '雷军' }],
};
const su: Entry = {
  id: 'dddddddddddddddd',
  term: 'リサ・スー',
  category: 'person',
  parts: { surname: 'スー', given: 'リサ' },
  variants: [{ text: '蘇姿豊' }],
};
const term = (text: string, variants: Entry['variants'] = [], more: Partial<Entry> = {}): Entry => ({
  id: `term-${text}`,
  term: text,
  variants,
  ...more,
});

const glossaryOf = (...entries: Entry[]): Glossary => ({ lang: 'ja', entries, tombstones: [] });
const kura = term('倉守', [{ text: 'くらもり' }]);
const all = glossaryOf(huang, nvidia, lei, su, kura);

/** Each match as `found→replacement tier`, or `found=` where it is kept, or `found?action`. */
function show(text: string, match: NameMatch): string {
  const found = text.slice(match.span.from, match.span.to);
  if (match.action === 'keep') return `${found}=`;
  if (match.action === 'replace') return `${found}→${match.replacement} ${match.tier}`;
  return `${found}?${match.action} ${match.replacement}`;
}

function find(text: string, ...glossaries: Glossary[]): string[] {
  return buildMatcher(glossaries.length > 0 ? glossaries : [all])
    .find(text, [])
    .map((match) => show(text, match));
}

describe('leftmost-longest over all forms; terms and allowed forms protect', () => {
  const names = glossaryOf(
    term('黄仁勲', [{ text: '黄仁' }], { category: 'person' }),
    term('仁勲氏', [], { category: 'person' }),
  );
  test.each([
    ['一つの名前に一つの指摘', '黄仁勲氏は', names, ['黄仁勲=']],
    [
      '長音は足されない',
      'サーバーとサーバ',
      glossaryOf(term('サーバー', [{ text: 'サーバ' }])),
      ['サーバー=', 'サーバ→サーバー safe'],
    ],
    ['許された形', 'エヌビディアは', all, ['エヌビディア=']],
    ['混ざった形は正しい名前を切らない', 'Jen-Hsun黄仁勲は', all, ['黄仁勲=']],
    ['続く異表記', '黄仁順黄連勳', all, ['黄仁順→黄仁勲 likely', '黄連勳→黄仁勲 likely']],
    ['続く英字', '英偉達、英偉達', all, ['英偉達→NVIDIA safe', '英偉達→NVIDIA safe']],
    ['人が退けた形', '黄仁宇は', all, []],
  ])('%s', (_name, text, glossary, expected) => {
    expect(find(text, glossary)).toEqual(expected);
  });
});

describe('boundaries go by the script at each edge', () => {
  test.each<[string, string[]]>([
    ['NVIDIAs', []],
    ['NVIDIAは', ['NVIDIA=']],
    ['ＮＶＩＤＩＡは', ['ＮＶＩＤＩＡ→NVIDIA safe']],
    ['冷却ファンが', []],
    ['ファン氏が', ['ファン→黄 likely']],
    ['ファンド', []],
    ['創業者雷軍氏', ['雷軍=']],
    ['雷军は', ['雷军→雷軍 safe']],
    ['風雷军配', []],
    ['老黄老', []],
    ['老黄牛のように', []],
    ['老黄は', ['老黄→黄仁勲 likely']],
    ['黄老思想', []],
    ['黄色い黄身', []],
    ['𠮷黄仁勲', ['黄仁勲=']],
    ['当時黄仁順は', ['黄仁順→黄仁勲 likely']],
    ['創業者黄仁順は', ['黄仁順→黄仁勲 safe']],
    ['英偉達株', ['英偉達→NVIDIA safe']],
    ['くらもりは', ['くらもり→倉守 safe']],
    ['くらもりら', ['くらもり→倉守 likely']],
    ['Huang-Lee', ['Huang→黄 likely']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['カー', 'カードとカーと', ['カー→車 likely']],
    ['ｶｰｶﾞ', 'カーガはｶｰｶﾞと', ['カーガ→車 safe', 'ｶｰｶﾞ→車 safe']],
    ['H100', 'H1000とH100', ['H100→車 safe']],
    ['明', '明るい明は', ['明→車 likely']],
    ['カ', 'ｶﾞはｶは', ['ｶ→車 likely']],
    ['İz', 'İzとizとi̇z', ['İz→車 likely', 'i̇z→車 likely']],
    ['', 'カード', []],
    [' ', 'a b', []],
    ['\ufe0f', 'カード', []],
    ['名前', '名\n前と名\r\n前', []],
    ['ab cd', 'ab\ncd ab\u3000cd', ['ab\u3000cd→車 safe']],
  ])('variant %j in %j', (text, paragraph, expected) => {
    const found = find(paragraph, glossaryOf(term('車', [{ text }])));
    expect(
      found.filter((line) => !line.startsWith('車')).map((line) => line.replace('ask', 'likely')),
    ).toEqual(expected);
  });

  test('offsets count code units, with a carriage return in the text as well', () => {
    const [match] = buildMatcher([all]).find('𠮷\r黄仁順は', []);
    expect(match?.span).toEqual({ from: 3, to: 6 });
  });
});

describe('tiers', () => {
  test.each<[string, string[]]>([
    ['黄仁順は', ['黄仁順→黄仁勲 safe']],
    ['黄Jenxunは', ['黄Jenxun→黄仁勲 safe']],
    ['Jen-Hsun黄の', ['Jen-Hsun黄→黄仁勲 safe']],
    ['連勳氏は', ['連勳→仁勲 likely']],
    ['Huang氏の', ['Huang→黄 likely']],
    ['Xiaoming Huangは', ['Huang→黄 ask']],
    ['本『黄仁順の流儀』も', ['黄仁順→黄仁勲 ask']],
    ['エヌビデア合同会社', ['エヌビデア→NVIDIA ask']],
    ['株式会社エヌビデア', ['エヌビデア→NVIDIA ask']],
    ['@エヌビデア', ['エヌビデア→NVIDIA ask']],
    ['Nvidiaは', ['Nvidia→NVIDIA likely']],
    ['黃仁勳は', ['黃仁勳→黄仁勲 safe']],
    ['黄仁勋は', ['黄仁勋→黄仁勲 safe']],
    ['黄人勲は', ['黄人勲?proposed 黄仁勲']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('short forms and forms that Japanese names use are likely at best', () => {
    expect(find('超微の', glossaryOf(term('AMD', [{ text: '超微' }])))).toEqual(['超微→AMD likely']);
    expect(find('髙橋太郎は', glossaryOf(term('高橋太郎', [], { category: 'person' })))).toEqual([
      '髙橋太郎→高橋太郎 likely',
    ]);
    expect(find('amdは', glossaryOf(term('AMD')))).toEqual(['amd→AMD ask']);
  });

  test('of a thing the same form is only another way to write it', () => {
    expect(find('藏守りは', glossaryOf(term('くらもり', [{ text: '蔵守り' }])))).toEqual([
      '藏守り→くらもり safe',
    ]);
  });

  test('an entry that is only proposed asks', () => {
    expect(find('黄仁順', glossaryOf({ ...huang, status: 'proposed' }))).toEqual(['黄仁順→黄仁勲 ask']);
  });
});

describe('several entries and glossaries', () => {
  const a = term('甲乙丙', [{ text: '丁戊己' }]);
  const b = term('庚辛壬', [{ text: '丁戊己' }]);
  test('the same span in two entries of one glossary is ambiguous; the one with the lower id is named', () => {
    expect(find('丁戊己', glossaryOf(a, b))).toEqual(['丁戊己?ambiguous 庚辛壬']);
    const [match] = buildMatcher([glossaryOf(a, b)]).find('丁戊己', []);
    expect(match?.others).toEqual([a]);
    expect(match?.tier).toBe('ask');
  });
  test('a variant equal to the term of another entry is ambiguous', () => {
    expect(find('甲乙丙', glossaryOf(a, term('庚辛壬', [{ text: '甲乙丙' }])))).toEqual([
      '甲乙丙?ambiguous 庚辛壬',
    ]);
  });
  test('the first glossary that names a form wins', () => {
    expect(find('丁戊己', glossaryOf(b), glossaryOf(a))).toEqual(['丁戊己→庚辛壬 safe']);
  });
  test('an exact form beats a folded one', () => {
    const people = glossaryOf(
      term('高橋', [], { category: 'person' }),
      term('髙橋', [], { category: 'person' }),
    );
    expect(find('髙橋と高橋', people)).toEqual(['髙橋=', '高橋=']);
  });
  test('entries that want the same text here agree', () => {
    const other: Entry = {
      ...huang,
      id: 'e',
      term: '黄志遠',
      parts: { surname: '黄', given: '志遠' },
      variants: [],
    };
    const both = glossaryOf(huang, { ...other, variants: [{ text: 'Huang', part: 'surname' }] });
    expect(find('Huang氏', both)).toEqual(['Huang→黄 likely']);
  });
});

describe('surname and title', () => {
  test.each<[string, string[]]>([
    ['黄氏は', ['黄=']],
    ['黄CEOと黄さん', ['黄=', '黄=']],
    ['スー氏は', ['スー=']],
    ['アン・スー氏は', []],
    ['黃氏は', ['黃→黄 likely']],
    ['黄志遠は', []],
    ['黄の', []],
    ['黄兄弟', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('of two people the one mentioned last before it is meant', () => {
    const second: Entry = {
      id: 'e',
      term: '黄志遠',
      category: 'person',
      parts: { surname: '黄', given: '志遠' },
    };
    const matches = buildMatcher([glossaryOf(huang, second)]).find('黄仁勲と黄志遠。黄氏', []);
    expect(matches.at(-1)).toMatchObject({ entry: { id: 'e' }, action: 'keep', form: { kind: 'surname' } });
    expect(matches.at(-1)?.others).toEqual([huang]);
  });
});

describe('parts of a name may stand apart', () => {
  test.each<[string, string[]]>([
    ['黄 仁勲は', ['黄 仁勲=']],
    ['黄　仁勲は', ['黄　仁勲=']],
    ['黄・仁勲は', ['黄・仁勲→黄仁勲 likely']],
    ['黄 仁順は', ['黄 仁順→黄仁勲 safe']],
    ['リサ・スーは', ['リサ・スー=']],
    ['リサ･スーは', ['リサ･スー→リサ・スー likely']],
    ['リサ スーは', ['リサ スー→リサ・スー likely']],
    ['リサスーは', ['リサスー→リサ・スー likely']],
    ['リサ＝スーは', ['リサ＝スー→リサ・スー likely']],
    ['Jensen\u3000Huangは', ['Jensen\u3000Huang?proposed 黄仁勲']],
    ['jensen huangは', ['huang→黄 likely']],
    ['JensenHuangは', ['JensenHuang?proposed 黄仁勲']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('glosses are kept', () => {
  test.each<[string, string[]]>([
    ['黄仁勲（Jensen Huang）は', ['黄仁勲=', 'Jensen Huang=']],
    ['黄仁順氏（Jensen Huang）は', ['黄仁順→黄仁勲 safe', 'Jensen Huang=']],
    ['黄仁勲（黄仁勋、Jensen Huang）は', ['黄仁勲=', '黄仁勋=', 'Jensen Huang=']],
    ['NVIDIA（エヌビデア）は', ['NVIDIA=', 'エヌビデア=']],
    ['NVIDIA（エヌビデアの親会社）', ['NVIDIA=', 'エヌビデア→NVIDIA safe']],
    ['英偉達（NVIDIA）は', ['英偉達→NVIDIA ask', 'NVIDIA=']],
    ['Jensen Huangは', ['Jensen Huang?proposed 黄仁勲']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('surroundings are repaired only where the replacement is the cause', () => {
  const entries = glossaryOf(
    huang,
    term('黄氏', [{ text: 'ミスターフアン' }]),
    term('黄CEO', [{ text: 'フアン最高' }]),
    term('李明', [{ text: '李民民民' }], { category: 'term' }),
  );
  test.each<[string, string[]]>([
    ['ミスターフアン氏は', ['ミスターフアン氏→黄氏 safe']],
    ['フアン最高最高経営責任者は', ['フアン最高最高経営責任者→黄CEO safe']],
    ['黄氏氏は', ['黄氏=']],
    ['黄仁順勲は', ['黄仁順勲→黄仁勲 likely']],
    ['黄仁順勲章', ['黄仁順→黄仁勲 likely']],
    ['黄仁勲勲章', ['黄仁勲=']],
    ['李明明', []],
  ])('%s', (text, expected) => {
    expect(find(text, entries)).toEqual(expected);
  });

  test('nothing is taken from a protected span', () => {
    const text = 'ミスターフアン氏';
    const matches = buildMatcher([entries]).find(text, [{ from: 7, to: 8 }]);
    expect(matches.map((match) => show(text, match))).toEqual(['ミスターフアン→黄氏 safe']);
  });
});

describe('speech and narration', () => {
  test('a form that is wrong in one kind of text is allowed in the other', () => {
    expect(find('老黄は「老黄だ」と老黄に')).toEqual(['老黄→黄仁勲 likely', '老黄=', '老黄→黄仁勲 likely']);
    const spoken = glossaryOf(term('私たち', [{ text: 'わしら', in: 'dialogue' }]));
    expect(find('わしら「わしら」', spoken)).toEqual(['わしら=', 'わしら→私たち safe']);
  });
  test('speech goes on over the edge of a paragraph', () => {
    expect(find('「老黄は')).toEqual(['老黄=']);
    expect(find('老黄は」老黄は')).toEqual(['老黄=', '老黄→黄仁勲 likely']);
  });
  test('the caller may know better', () => {
    const matches = buildMatcher([all]).find('老黄は', [], [{ from: 0, to: 3 }]);
    expect(matches.map(({ action }) => action)).toEqual(['keep']);
  });
});

describe('protected spans', () => {
  test('nothing is found inside or across, and their edges are boundaries', () => {
    const matcher = buildMatcher([all]);
    expect(matcher.find('エヌビデア', [{ from: 2, to: 3 }])).toEqual([]);
    const text = 'xHuangx';
    expect(matcher.find(text, [])).toEqual([]);
    expect(
      matcher
        .find(text, [
          { from: 0, to: 1 },
          { from: 6, to: 7 },
        ])
        .map((match) => show(text, match)),
    ).toEqual(['Huang→黄 likely']);
  });
});

describe('conditions of a variant', () => {
  test.each<[string, NonNullable<Entry['variants']>[number], string, string[]]>([
    [
      'notAfter',
      { text: 'コンピュータ', notAfter: ['ウイルス'] },
      'コンピュータウイルスとコンピュータ',
      ['コンピュータ→車 safe'],
    ],
    ['notBefore', { text: 'abc', notBefore: ['第'] }, '第abcとabc', ['abc→車 safe']],
    ['exact', { text: '黄仁勛', match: 'exact' }, '黄仁勳と黄仁勛', ['黄仁勛→車 safe']],
    ['case', { text: 'Apple', case: true }, 'appleとＡppleとApple', ['Ａpple→車 safe', 'Apple→車 safe']],
    ['to', { text: 'りんごちゃん', to: '林檎' }, '、りんごちゃん、', ['りんごちゃん→林檎 safe']],
    ['part without parts', { text: 'アップル', part: 'surname' }, 'アップル', ['アップル→null ask']],
    ['forbidden', { text: 'アップル', status: 'forbidden' }, 'アップル', ['アップル?forbidden 車']],
  ])('%s', (_name, variant, text, expected) => {
    expect(find(text, glossaryOf(term('車', [variant])))).toEqual(expected);
  });
});

describe('regular expressions', () => {
  const of = (text: string, more: Partial<NonNullable<Entry['variants']>[number]> = {}) =>
    glossaryOf(term('サーバー', [{ text, match: 'regex', ...more }]));
  test.each<[string, Glossary, string, string[]]>([
    ['are matched as written', of('サーバ[ァ-ヴ]?'), '新サーバァは', ['サーバァ→サーバー safe']],
    ['a term wins over what begins inside it', of('ーバ'), 'サーバー', ['サーバー=']],
    [
      'the longest of those that begin together',
      of('サーバ(?:アー)?'),
      'サーバアーは',
      ['サーバアー→サーバー safe'],
    ],
    [
      'inside a word they are likely',
      of('さば'),
      'さばさばと',
      ['さば→サーバー likely', 'さば→サーバー likely'],
    ],
    ['of two characters as well', of('鯖'), '、鯖、', ['鯖→サーバー likely']],
    ['what they become is literal text', of('(x+)y', { to: '$1' }), 'xxyは', ['xxy→$1 safe']],
    ['their case counts', of('Srv[0-9]'), 'srv1とSrv1', ['Srv1→サーバー safe']],
    ['unless they say otherwise', of('Srv[0-9]', { case: false }), 'srv1は', ['srv1→サーバー safe']],
    ['empty matches are none', of('x*'), 'あxxx', ['xxx→サーバー safe']],
    ['half a character is none', of('か'), 'か\u3099と𠮷', []],
    [
      'with conditions',
      of('abc', { notBefore: ['第'], in: 'dialogue' }),
      '第abc「abc」abc',
      ['abc→サーバー safe', 'abc='],
    ],
    ['what looks behind is matched', of('(?<!第)abc'), '第abc、abc', ['abc→サーバー safe']],
    ['one that is none finds nothing', of('(x)\\1'), 'xxは', []],
    ['one that is too large finds nothing', of('[あ-ん]{0,1000}[ア-ン]{0,1000}'), 'あああ', []],
    ['one that would take forever elsewhere takes its time', of('(?:x+x+)+y'), `${'x'.repeat(5000)}は`, []],
  ])('%s', (_name, glossary, text, expected) => {
    expect(find(text, glossary)).toEqual(expected);
  });

  test('a forbidden one is reported, a kept one protects', () => {
    expect(
      find(
        '第3版と第4版',
        glossaryOf(term('版', [{ text: '第\\d版', match: 'regex', status: 'forbidden' }])),
      ),
    ).toEqual(['第3版?forbidden 版', '第4版?forbidden 版']);
    const kept = term('版', [{ text: '第\\d版', match: 'regex', status: 'keep' }, { text: '3版' }]);
    expect(find('第3版', glossaryOf(kept))).toEqual(['第3版=']);
  });

  test('with an entry its expressions go', () => {
    const matcher = buildMatcher([of('サーバ[ァ-ヴ]?')]);
    expect(matcher.with([glossaryOf(term('車'))]).find('サーバは', [])).toEqual([]);
  });
});
