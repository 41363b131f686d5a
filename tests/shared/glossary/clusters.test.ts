import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryOfCluster } from '#shared/glossary';
import { openSession, type Session } from '#shared/session';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

function open(text: string, entries: readonly Entry[] = []): Session {
  const glossaries = entries.length === 0 ? [] : [{ lang: 'ja', entries, tombstones: [] }];
  return openSession({ name: 'a', source, text, glossaries });
}

/** Canonical form and the other forms, "maybe" with a question mark. */
function clusters(text: string, entries: readonly Entry[] = []): string[] {
  return open(text, entries)
    .nameClusters()
    .map(({ canonical, members }) => {
      const others = members.filter((member) => member.text !== canonical);
      const forms = others.map((member) => `${member.text}${member.score < 0.75 ? '?' : ''}`).sort();
      return `${canonical}: ${forms.join(' ')}`;
    });
}

/** A text in which each form is the subject of two sentences. */
function about(...forms: readonly string[]): string {
  return forms.map((form) => `昨日は${form}が来た。今日も${form}を見た。`).join('\n');
}

const jensen: Entry = {
  id: 'p1',
  term: '黄仁勲',
  category: 'person',
  parts: { surname: '黄', given: '仁勲' },
  latin: ['Jensen Huang'],
};

describe('clusters without an entry', () => {
  it.each([
    ['kanji that sound the same', ['梁啓明', '梁其明'], '梁啓明: 梁其明'],
    [
      'pinyin and Wade–Giles',
      ['張忠謀', 'Zhang Zhongmou', 'Chang Chung-mou'],
      '張忠謀: Chang Chung-mou Zhang Zhongmou',
    ],
    ['mixed script in both orders', ['沈雪舟', '沈Xuezhou', 'Xuezhou沈'], '沈雪舟: Xuezhou沈 沈Xuezhou'],
    ['katakana as Chinese sounds', ['李雪峰', 'リー・シュエフォン'], '李雪峰: リー・シュエフォン'],
    [
      'Korean in both romanisations',
      ['朴智恩', 'Park Ji-eun', 'Pak Chi-ŭn'],
      '朴智恩: Pak Chi-ŭn Park Ji-eun',
    ],
    ['Korean in katakana', ['朴智恩', 'パク・ジウン'], '朴智恩: パク・ジウン'],
    [
      'Japanese in Hepburn, either order',
      ['高橋健一', 'Takahashi Kenichi', 'Kenichi Takahashi'],
      '高橋健一: Kenichi Takahashi Takahashi Kenichi',
    ],
    [
      'Western names in katakana and letters',
      ['ノラ・リンドグレン', 'Nora Lindgren'],
      'ノラ・リンドグレン: Nora Lindgren',
    ],
    ['initials', ['ノラ・リンドグレン', 'N. Lindgren'], 'ノラ・リンドグレン: N. Lindgren'],
    ['forms of one kanji', ['陳偉国', '陈伟国'], '陳偉国: 陈伟国'],
    [
      'a transcription',
      ['ジョナサン・ハーグリーブス', '喬納森・哈格里夫斯'],
      'ジョナサン・ハーグリーブス: 喬納森・哈格里夫斯',
    ],
    [
      'products in case, width and script',
      ['ノルマンダ', 'Normanda', 'ＮＯＲＭＡＮＤＡ'],
      'ノルマンダ: Normanda ＮＯＲＭＡＮＤＡ',
    ],
    ['long vowels', ['ヴェルトーラ', 'ヴェルトラ'], 'ヴェルトーラ: ヴェルトラ'],
    ['legal forms', ['三嶺電機', '三嶺電機株式会社'], '三嶺電機: 三嶺電機株式会社'],
    ['places read in letters', ['青岩山', 'Qingyan山', 'チンイエン山'], '青岩山: Qingyan山 チンイエン山'],
    ['a number behind one kanji', ['嵐9', 'Lan-9'], '嵐9: Lan-9'],
    [
      'kinds in another language',
      ['東新放送', 'Dongsin Broadcasting', '東新放送局'],
      '東新放送: Dongsin Broadcasting 東新放送局',
    ],
    [
      'firms without their kind',
      ['アルタイル製薬', 'Altair Pharma', 'アルタイル'],
      'アルタイル製薬: Altair Pharma アルタイル?',
    ],
    ['abbreviations word by word', ['国際港湾労働組合連合', '港湾労連'], '国際港湾労働組合連合: 港湾労連?'],
    ['names in other words', ['白狼氷河', 'ホワイトウルフ氷河'], '白狼氷河: ホワイトウルフ氷河?'],
    [
      'firms as Japanese reads them',
      ['北辰鉄道', 'ホクシン鉄道', 'Hokushin Railway'],
      '北辰鉄道: Hokushin Railway ホクシン鉄道',
    ],
    ['words in kana spelled in two ways', ['エルヴィオン', 'エルビオン'], 'エルヴィオン: エルビオン'],
    ['hiragana and katakana', ['ツバメ7号', 'つばめ7号'], 'ツバメ7号: つばめ7号'],
    ['Chinese names as Japanese reads them', ['鄭海舟', 'テイ・カイシュウ'], '鄭海舟: テイ・カイシュウ'],
    ['habits of Korean spelling', ['鄭善姫', 'Jung Sun-hee'], '鄭善姫: Jung Sun-hee'],
    ['an h that is not said', ['李俊浩', 'イ・ジュノ'], '李俊浩: イ・ジュノ'],
    [
      'short forms of first names',
      ['エリザベス・ハートリー', 'リズ・ハートリー'],
      'エリザベス・ハートリー: リズ・ハートリー?',
    ],
  ])('hold %s', (_, forms, expected) => {
    expect(clusters(about(...forms))).toEqual([expected]);
  });

  it.each([
    ['黄仁勲、黄仁宇', 'two of one surname'],
    ['葉子軒、葉子涵', 'two of one surname'],
    ['マルタ・ヴェルナー、アレクサンドラ・ヴェルナー', 'two of one surname'],
    ['青岩山、青雲山', 'two mountains'],
    ['沈没、沈黙', 'words'],
    ['サーバー、サービス', 'words'],
    ['東京、東京大学', 'a place and what stands there'],
    ['南湾精密電路、南湾精工', 'two firms of one place'],
    ['Jiang Yulin、Jiang Yuling', 'n and ng'],
    ['虹星、虹声', 'what is left of two houses'],
    ['馬国慶、馬国梁', 'two of one surname'],
  ])('keep %s apart: %s', (names) => {
    expect(clusters(about(...names.split('、')))).toEqual([]);
  });

  it('are held back to maybe where one syllable has many homophones', () => {
    expect(clusters(about('王偉', '王薇'))).toEqual(['王偉: 王薇?']);
  });

  it('never chain two people by a form that fits both', () => {
    const found = clusters(about('Kim Min-su', 'Kim Min-seo', 'Kim Minsu', 'Kim Minseo'));
    expect(found).toEqual(['Kim Min-su: Kim Minsu', 'Kim Min-seo: Kim Minseo']);
  });

  it('take in forms of address, of several people the one named last', () => {
    expect(clusters('葉子軒が来た。葉Zixuanは笑う。\n老葉は帰る。')).toEqual(['葉子軒: 老葉? 葉Zixuan']);
  });

  it.each([
    ['老舗翠峰茶業は開いた。', '翠峰茶業'],
    ['釜山港周辺は静かだ。', '釜山港'],
    ['旧北辰鉄道の駅だ。', '北辰鉄道'],
  ])('find names beside other kanji: %s', (sentence, name) => {
    const form = { 翠峰茶業: '翠峰茶业', 釜山港: 'プサン港', 北辰鉄道: 'ホクシン鉄道' }[name] ?? '';
    const [found] = open(`${form}が来た。${form}を見た。\n${sentence}`).nameClusters();
    expect(found?.members.map(({ text }) => text).sort()).toEqual([name, form].sort());
  });

  it('give a Western first name to the only one of that surname', () => {
    const text = about('林国栄', 'Eric Lin');
    expect(clusters(text)).toEqual(['林国栄: Eric Lin?']);
    expect(clusters(`${text}\n${about('林美玲')}`)).toEqual([]);
  });

  it('propose the well-formed before the frequent', () => {
    expect(clusters(about('梁Qiming', '梁Qiming', '梁啓明'))).toEqual(['梁啓明: 梁Qiming']);
  });

  it('are found in English texts', () => {
    const text =
      'When Tseng Wei-lun came, Zeng Weilun left. In Hsinlin, W. L. Tseng sang; at Hsin-lin, so says Lao Tseng, she slept.';
    expect(clusters(`${text}\n${text}`)).toEqual([
      'Tseng Wei-lun: Lao Tseng? W. L. Tseng Zeng Weilun',
      'Hsinlin: Hsin-lin',
    ]);
  });

  it('say why', () => {
    const [cluster] = open('梁啓明は語った。\n梁其明CEOは笑った。').nameClusters();
    expect(cluster?.members[1]?.evidence).toEqual([
      { id: 'same-surname' },
      { id: 'sounds-the-same', a: 'qi', b: 'qi' },
      { id: 'title-follows', a: 'CEO' },
    ]);
  });
});

describe('clusters of entries', () => {
  it('hold listed and discovered forms', () => {
    expect(clusters('黄仁勲が来た。\n黄任勲は、ファン・ジェンスンは、黄氏は笑う。', [jensen])).toEqual([
      '黄仁勲: ファン・ジェンスン 黄 黄任勲',
    ]);
  });

  it('hold what is like any one of their forms, and ask about what only may be', () => {
    const entry = { ...jensen, latin: ['Jensen Huang', 'Jen-Hsun Huang'] };
    const text = '黄仁勲は語った。\n黄仁順CEOが来た。黄Jenxunは笑う。Jen-Hsun黄も来た。\n黄連勳氏も同じだ。';
    expect(clusters(text, [entry])).toEqual(['黄仁勲: Jen-Hsun黄 黄Jenxun 黄仁順 黄連勳?']);
  });

  it('leave a form to the person it fits better', () => {
    const shen: Entry = {
      id: 'p2',
      term: '沈嘉沢',
      category: 'person',
      parts: { surname: '沈', given: '嘉沢' },
    };
    expect(clusters(about('沈嘉沢', '沈嘉雲', '沈Jiayun'), [shen])).toEqual(['沈嘉雲: 沈Jiayun']);
  });
});

describe('what a person decides', () => {
  const text = '梁啓明は語った。\n梁其明CEOは笑い、梁Qimingも来た。';

  function decide(session: Session) {
    const [cluster] = session.nameClusters();
    if (!cluster) throw new Error('no cluster');
    return cluster;
  }

  it('becomes an entry whose places are shown before it is kept, and applied in one batch', () => {
    const session = open(text);
    const cluster = decide(session);
    const choice = { canonical: '梁啓明', accepted: ['梁其明', '梁Qiming'] };
    const entry = entryOfCluster(cluster, choice, 'abcdefgh');
    expect(entry).toMatchObject({
      term: '梁啓明',
      category: 'person',
      parts: { surname: '梁', given: '啓明' },
    });
    const places = session.preview({ kind: 'entry', entry });
    expect(places.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      '梁其明 → 梁啓明',
      '梁Qiming → 梁啓明',
    ]);
    expect(session.entries()).toEqual([]);
    session.putEntry(entry);
    const batch = session.chosenBatch(places.map(({ key }) => key));
    session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
    expect(session.texts().draft).toBe('梁啓明は語った。\n梁啓明CEOは笑い、梁啓明も来た。');
  });

  it('keeps a rejected form out, also when the project is opened again', () => {
    const session = open(text);
    session.rejectForm({ entry: null, canonical: '梁啓明' }, '梁其明');
    expect(
      session.nameClusters().flatMap(({ members }) => members.map((member) => member.text)),
    ).not.toContain('梁其明');
    expect(session.projectText()).toContain('["梁啓明","梁其明"]');
    session.setNotOne([]);
    expect(session.nameClusters()[0]?.members.map((member) => member.text)).toContain('梁其明');
  });

  it('keeps a form rejected for an entry out', () => {
    const session = open('黄仁勲が来た。\n黄任勲は笑う。', [jensen]);
    session.rejectForm({ entry: 'p1', canonical: '黄仁勲' }, '黄任勲');
    expect(session.nameClusters()).toEqual([]);
    expect(session.entries()[0]?.entry.not).toEqual(['黄任勲']);
  });

  it('makes the former term a variant where another form is chosen', () => {
    const session = open('黄仁勲が来た。\n黄任勲は笑う。', [jensen]);
    const entry = entryOfCluster(decide(session), { canonical: '黄任勲', accepted: [] }, 'x');
    expect(entry).toMatchObject({ id: 'p1', term: '黄任勲', variants: [{ text: '黄仁勲' }] });
    expect(entry.parts).toEqual({ surname: '黄', given: '任勲' });
  });
});

describe('whatever the text', () => {
  const pieces = [
    '黄',
    '仁勲',
    '任勲',
    'Renxun',
    'Huang',
    ' ',
    '・',
    '氏',
    'は、',
    '（',
    '）',
    'フアン',
    '老',
    '𠮷田',
    'A. ',
    '9',
    '-',
    '\n',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));

  it('members lie inside their paragraphs, spell their text, and none of a cluster stands twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = text.split('\n');
        for (const { members } of open(text, [jensen]).nameClusters()) {
          expect(new Set(members.map((member) => member.text)).size).toBe(members.length);
          for (const { text: form, score, occurrences } of members) {
            expect(score).toBeGreaterThanOrEqual(0.6);
            for (const { from, to } of occurrences)
              expect(paragraphs[from.paragraph]?.slice(from.offset, to.offset)).toBe(form);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('an edit gives what the text from scratch gives', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...pieces.slice(0, -1)), (text, insert) => {
        const edited = open(text);
        edited.nameClusters();
        const place = { paragraph: 0, offset: 0 };
        edited.apply([{ from: place, to: place, insert }], { kind: 'edit', alternative: 2 });
        expect(edited.nameClusters()).toEqual(open(insert + text).nameClusters());
      }),
      { numRuns: 60 },
    );
  });
});
