import type { RuleExample, RuleKeep } from '../rule';

/** What `fragment` finds, and where the missing part belongs. */
export const examples: readonly RuleExample[] = [
  {
    before: '株価は上がった。\nを超えて、市場の評価も大きく変わった。',
    after: '株価は上がった。\n〔欠落〕を超えて、市場の評価も大きく変わった。',
    tier: 'ask',
  },
  {
    before: '電波は乱れる。の間は、つながりにくくなります。',
    after: '電波は乱れる。〔欠落〕の間は、つながりにくくなります。',
    tier: 'ask',
  },
  {
    before: '規制の行方はまだ見えない。州の議会が、歩道での走行を禁じる法案を。別の案もある。',
    after: '規制の行方はまだ見えない。州の議会が、歩道での走行を禁じる法案を〔欠落〕。別の案もある。',
    tier: 'ask',
  },
  {
    before: '資金は銀行が融資する。増加する。',
    after: '資金は銀行が融資する。〔欠落〕増加する。',
    tier: 'ask',
  },
  {
    before: '工場は三年後に稼働します。費用は銀行が負担します',
    after: '工場は三年後に稼働します。費用は銀行が負担します。',
    tier: 'ask',
  },
  {
    before: 'The plant is modern. of the city, and it grew.',
    after: 'The plant is modern. [missing] of the city, and it grew.',
    tier: 'ask',
    profile: { language: 'en' },
  },
  {
    before: '社長は、<b>を見て、計画を改めた。',
    after: '社長は、<b>〔欠落〕を見て、計画を改めた。',
    tier: 'ask',
  },
  {
    before: '冬は長く、雪が多いため、農業には向かな\n町は別の道を選んだ。',
    after: '冬は長く、雪が多いため、農業には向かな〔欠落〕\n町は別の道を選んだ。',
    tier: 'ask',
  },
  {
    before: '米の出来は平年並みだった。と考えられる。',
    after: '米の出来は平年並みだった。〔欠落〕と考えられる。',
    tier: 'ask',
  },
  { before: '町は補助金をを決めた。', after: '町は補助金を〔欠落〕を決めた。', tier: 'ask' },
  {
    before: 'The price of rice has not changed since the\nNobody knows why.',
    after: 'The price of rice has not changed since the [missing]\nNobody knows why.',
    tier: 'ask',
    profile: { language: 'en' },
  },
];

/** What is short or left open on purpose. */
export const keeps: readonly RuleKeep[] = [
  '目には目を、歯には歯を。',
  '結果は逆だった。といった具合である。',
  '次の十年へ、確かな一歩を',
  '人は山に登り、鳥は空に\n魚は川に',
  'が、彼は笑った。',
  'にもかかわらず、彼は笑った。',
  'にやりと笑った。',
  'へえ、と彼は言った。',
  'まさか彼が。そう思った。',
  'で、切手は要るのか。',
  '彼は忘れなかった。あの日の海が青かったことを。',
  '「行こう」\nと、私は言った。',
  'をかしと書かれた古い本である。',
  'から揚げを食べた。',
  'よい旅を。',
  '手には剣を。心には花を。',
  '何だ、これは。',
  '彼は絶句した。安心した。',
  '社長は<b>計画を</b>改めた。',
  'モーニング！ と言った。',
  { text: '“Stop!” he said. We use the iPhone. iPads are new.', profile: { language: 'en' } },
];
