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
  { before: '荷台のをもう一度数えた。', after: '荷台の〔欠落〕をもう一度数えた。', tier: 'ask' },
  { before: '碁盤の上では、が死んでいた。', after: '碁盤の上では、〔欠落〕が死んでいた。', tier: 'ask' },
  { before: '町は補助金をを決めた。', after: '町は補助金を〔欠落〕を決めた。', tier: 'ask' },
  {
    before: 'The price of rice has not changed since the\nNobody knows why.',
    after: 'The price of rice has not changed since the [missing]\nNobody knows why.',
    tier: 'ask',
    profile: { language: 'en' },
  },
  {
    before: '影は手を眺めた。に、もう人の温度はない。',
    after: '影は手を眺めた。〔欠落〕に、もう人の温度はない。',
    tier: 'ask',
  },
  {
    before: '箱は濡れていない。表面には一滴の水も。中は軽い。',
    after: '箱は濡れていない。表面には一滴の水も〔欠落〕。中は軽い。',
    tier: 'ask',
  },
  {
    before: '棚の横には、と書かれた紙がある。',
    after: '棚の横には、〔欠落〕と書かれた紙がある。',
    tier: 'ask',
  },
  {
    before: '下請の契約は、の更新が来年に集中する。',
    after: '下請の契約は、〔欠落〕の更新が来年に集中する。',
    tier: 'ask',
  },
  {
    before: '町は明るい。最も重要な。次の話をする。',
    after: '町は明るい。最も重要な〔欠落〕。次の話をする。',
    tier: 'ask',
  },
  {
    before: '温度は高い。係員が室温を確認し。次の日に直した。',
    after: '温度は高い。係員が室温を確認し〔欠落〕。次の日に直した。',
    tier: 'ask',
  },
  {
    before: '町は基金を作ると約束したが、時期については明らかに。次の話をする。',
    after: '町は基金を作ると約束したが、時期については明らかに〔欠落〕。次の話をする。',
    tier: 'ask',
  },
  {
    before: '修理は七日です。短縮する。部品は別です。',
    after: '修理は七日です。〔欠落〕短縮する。部品は別です。',
    tier: 'ask',
    profile: { register: 'polite' },
  },
  {
    before: 'The plant is new. Is expected to grow. It is quiet.',
    after: 'The plant is new. [missing] Is expected to grow. It is quiet.',
    tier: 'ask',
    profile: { language: 'en' },
  },
  {
    before: 'The price of the has not changed.',
    after: 'The price of the [missing] has not changed.',
    tier: 'ask',
    profile: { language: 'en' },
  },
  {
    before: 'The cell is replaced twenty times as. It is cheap.',
    after: 'The cell is replaced twenty times as [missing]. It is cheap.',
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
  '彼のは青く、昨日のを洗った。町のはずれに住む。火の扱いには気をつけて。シートを敷け。',
  'をかしと書かれた古い本である。',
  'から揚げを食べた。',
  'よい旅を。',
  '手には剣を。心には花を。',
  '何だ、これは。',
  '彼は絶句した。安心した。',
  '社長は<b>計画を</b>改めた。',
  'モーニング！ と言った。',
  '――忘れられない一台は。\n海辺の学校のピアノです。\n――監督とはふだん、どんな話を。\nほとんど話しません。',
  '昼は焼きそばパン。夜は売れ残りのラスク。受付は9時から17時まで。',
  '無口な人だ。まさか、この私が。信じられなかった。',
  'お問い合わせは下記の窓口まで。ご不明な点は、お近くの販売店へ。',
  '開館は来春。貸し出しは10年前の2倍に。問い合わせは市教育委員会へ。',
  '春の夜、川沿いの道を二人で。言葉はいらない。',
  '忘れはしない。雨の匂いを、濡れた石段を、あの人の背中を。',
  '「どうする」と聞くと、「ジャムに」とだけ言います。',
  { text: '感動しました。納得した。駅まで歩きます。', profile: { register: 'polite' } },
  {
    text: 'Nobody knows what it is made of. The U.S. economy grew. Approx. ten came. Of course. Was it?',
    profile: { language: 'en' },
  },
  {
    text: 'It was the house they lived in. Is it ready? Had it been closed, who would know?',
    profile: { language: 'en' },
  },
  { text: '“Stop!” he said. We use the iPhone. iPads are new.', profile: { language: 'en' } },
];
