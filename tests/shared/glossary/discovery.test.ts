import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDiscovery, buildMatcher, type Entry, isProbable } from '#shared/glossary';
import { readingList } from '../../../shared/glossary/discovery/reading-list';
import { jaroWinkler, syllableSimilarity } from '../../../shared/glossary/discovery/similarity';
import { readingsOf, syllablesOf } from '../../../shared/glossary/discovery/syllables';
import { readingList as listOfPackages } from '../../generate/readings';

function person(term: string, surname: string, given: string, more: Partial<Entry> = {}): Entry {
  return { id: term, term, category: 'person', parts: { surname, given }, ...more };
}

const entries: readonly Entry[] = [
  person('黄仁勲', '黄', '仁勲', {
    latin: ['Jensen Huang'],
    source: ['黄仁勋'],
    not: ['黄志遠'],
    tags: ['chips'],
  }),
  person('黄文傑', '黄', '文傑'),
  person('雷軍', '雷', '軍'),
  person('沈雪舟', '沈', '雪舟'),
  person('林海燕', '林', '海燕', { latin: ['Lin Haiyan'] }),
  person('リサ・スー', 'スー', 'リサ', { latin: ['Lisa Su'], source: ['苏姿丰'] }),
  person('マルタ・エリングセン', 'エリングセン', 'マルタ', { latin: ['Marta Ellingsen'] }),
  person('デブ・オコンジョ', 'オコンジョ', 'デブ', { latin: ['Dev Okonjo'] }),
  person('金正恩', '金', '正恩', { latin: ['Kim Jong-un'] }),
  person('高橋一郎', '高橋', '一郎'),
  person('山田花子', '山田', '花子'),
  person('王偉', '王', '偉'),
  person('李明', '李', '明'),
  { id: 'fab', term: 'FAB社', category: 'organization', tags: ['chips'] },
  { id: 'homlin', term: 'ホムリン', category: 'product', latin: ['Homlin'] },
];

function find(text: string, listed = entries) {
  const glossaries = [{ lang: 'ja', entries: listed, tombstones: [] }];
  const names = buildMatcher(glossaries).find(text, []);
  return buildDiscovery(glossaries).find(text, names, []);
}

function found(text: string) {
  return find(text).map((name) => {
    const form = text.slice(name.span.from, name.span.to);
    return `${isProbable(name) ? 'probably' : 'maybe'} ${form} → ${name.replacement}`;
  });
}

describe('forms that no glossary lists', () => {
  it.each([
    ['a kanji that sounds the same', '黄任勲は語った。', 'probably 黄任勲 → 黄仁勲'],
    ['a kanji that sounds alike', '黄仁順氏は', 'probably 黄仁順 → 黄仁勲'],
    ['another form of the kanji beside a wrong one', '黃任勳が', 'probably 黃任勳 → 黄仁勲'],
    ['two kanji that sound alike', '黄連勳が', 'maybe 黄連勳 → 黄仁勲'],
    ['pinyin after the surname', '黄Renxunが', 'probably 黄Renxun → 黄仁勲'],
    ['Wade–Giles after the surname', '黄 Jen-hsun氏', 'probably 黄 Jen-hsun → 黄仁勲'],
    ['a Latin given name before the surname', 'Jensun黄氏は', 'probably Jensun黄 → 黄仁勲'],
    ['letters that go on in kanji', '黄Jen勲は', 'probably 黄Jen勲 → 黄仁勲'],
    ['letters for the surname', 'Lin海燕が', 'probably Lin海燕 → 林海燕'],
    ['a surname that sounds the same', '瀋雪舟が', 'probably 瀋雪舟 → 沈雪舟'],
    ['all of it in pinyin', 'Huang Renxunは', 'probably Huang Renxun → 黄仁勲'],
    ['all of it in Wade–Giles', 'Shen Hsueh-chouが', 'probably Shen Hsueh-chou → 沈雪舟'],
    ['a Latin form misspelled', 'Jensun Huangは', 'probably Jensun Huang → 黄仁勲'],
    ['a form of the original name', '蘇姿峰は', 'probably 蘇姿峰 → リサ・スー'],
    ['the original surname and letters', '蘇Zifeng氏', 'probably 蘇Zifeng → リサ・スー'],
    ['a title before the name', '創業者黄任勲が', 'probably 黄任勲 → 黄仁勲'],
    ['a Korean name in letters', 'Kim Jong-eunは', 'probably Kim Jong-eun → 金正恩'],
    ['a Japanese name', '高橋一朗は', 'probably 高橋一朗 → 高橋一郎'],
    ['a Western name in letters', 'Marta Elingsenは', 'probably Marta Elingsen → マルタ・エリングセン'],
    ['a Western name in katakana', 'マルタ・エリンセンは', 'maybe マルタ・エリンセン → マルタ・エリングセン'],
    ['a name in two scripts', 'Dev・オコンジョは', 'probably Dev・オコンジョ → デブ・オコンジョ'],
    ['a long vowel', 'ホームリンを', 'probably ホームリン → ホムリン'],
    ['a product misspelled', 'Homlynを', 'maybe Homlyn → ホムリン'],
    ['one syllable, which many names have', '王薇は', 'maybe 王薇 → 王偉'],
    ['a kanji that is rather another name', '黄仁宇氏は', 'maybe 黄仁宇 → 黄仁勲'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('are nicknames and parts only where their name or a related one stands near', () => {
    expect(found('老沈が来た。')).toEqual([]);
    expect(found('沈雪舟が来た。老沈は笑う。')).toEqual(['maybe 老沈 → 沈雪舟']);
    expect(found('FAB社のHuang CEOは')).toEqual(['maybe Huang → 黄']);
    expect(found('Huangは')).toEqual([]);
  });

  it('fit nobody for sure where they fit several', () => {
    expect(find('黄仁勲と黄文傑。老黄は笑う。')[0]?.evidence).toContainEqual({ id: 'fits-several' });
  });

  it.each([
    '黄色い花、黄金、黄河、黄砂',
    '王様、王国、王朝の王',
    '金曜日に金利と金融を',
    '雷雨、沈黙、林業、林立する、李明明',
    '黄文傑は黄志遠に会う。',
    '黄氏、黄CEO、雷君、黄さん',
    '当時黄任勲賞が',
    '高橋二郎さん、山田洋子さん',
    'Lisa Sun, Jensen Wang, Wei Huang',
    'アン・スーとマルタ・ハンセン',
    '黄仁勲（Jensun Huang）',
    'huang_renxun、@HuangRenxun1',
  ])('are none of %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keep out of protected spans', () => {
    const glossaries = [{ lang: 'ja', entries, tombstones: [] }];
    expect(buildDiscovery(glossaries).find('黄任勲', [], [{ from: 0, to: 3 }])).toEqual([]);
  });

  it('are found in English texts, too', () => {
    const zhang = person('Zhang Zhongmou', 'Zhang', 'Zhongmou', { source: ['张忠谋'] });
    const names = find('A letter to Chang Chung-mou and Zhang Wei.', [zhang]);
    expect(names.map(({ span, replacement }) => [span.from, span.to, replacement])).toEqual([
      [12, 27, 'Zhang Zhongmou'],
    ]);
  });

  it('lie inside the text and apart, whatever the text', () => {
    const pieces = [
      '黄',
      '任勲',
      '仁',
      'Jensun',
      ' ',
      '・',
      'Huang',
      '氏',
      'は',
      '老',
      'マルタ',
      '𠮷',
      'ﾞ',
      '（',
      'か\u3099',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, score } of find(text)) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(span.to).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThanOrEqual(0.6);
          last = span.to;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('readings', () => {
  it('are what the package gives', () => {
    expect(readingList).toBe(listOfPackages());
  });

  it('are known for Japanese, traditional and simplified forms', () => {
    expect(['勲', '勳', '勋'].map(readingsOf)).toEqual([['xun'], ['xun'], ['xun']]);
    expect(readingsOf('芸')).toContain('yi');
    expect(readingsOf('か')).toEqual([]);
  });

  it.each([
    ['xun', 'xun'],
    ['hsun', 'xun'],
    ['jen', 'ren'],
    ['hsueh', 'xue'],
    ['chieh', 'jie'],
    ['tzu', 'zi'],
    ['yen', 'yan'],
    ['kuo', 'guo'],
    ['chang', 'zhang'],
    ['ching', 'qing'],
  ])('%s spells %s', (letters, syllable) => {
    expect(syllablesOf(letters)).toContain(syllable);
  });

  it('are not seen in what spells no syllable', () => {
    expect(syllablesOf('strength')).toEqual([]);
  });

  it.each([
    ['xun', 'xun', 1],
    ['shun', 'xun', 0.65],
    ['lian', 'lan', 0.65],
    ['zhi', 'yuan', 0],
  ])('%s and %s are alike by %d', (a, b, likeness) => {
    expect(syllableSimilarity(a, b)).toBeCloseTo(likeness);
  });

  it('are compared letter by letter as Winkler has it', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
  });
});
