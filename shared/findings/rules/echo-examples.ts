import type { RuleExample, RuleKeep } from '../rule';

/** What `echo` finds and repairs. */
export const examples: readonly RuleExample[] = [
  {
    before: '受付はhttps://a.example/xで始まります。受付はhttps://a.example/xで始まります。',
    after: '受付はhttps://a.example/xで始まります。',
    tier: 'likely',
  },
  {
    before: 'It stood in the city in the city and fell.',
    after: 'It stood in the city and fell.',
    tier: 'likely',
    profile: { language: 'en' },
  },
  { before: '試合は長いと思った。と思った。', after: '試合は長いと思った。', tier: 'likely' },
  { before: '一覧に名前が名前がないとき', after: '一覧に名前がないとき', tier: 'likely' },
  {
    before: '保存が終わった時刻が表示が表示される。',
    after: '保存が終わった時刻が表示される。',
    tier: 'likely',
  },
  { before: '海の近くの近くの埋立地に建つ。', after: '海の近くの埋立地に建つ。', tier: 'likely' },
  { before: '七台も残っていると残っていると述べた。', after: '七台も残っていると述べた。', tier: 'likely' },
  {
    before: '石段の下にいつか一匹の犬が来て、一匹の犬が来て、丸くなった。',
    after: '石段の下にいつか一匹の犬が来て、丸くなった。',
    tier: 'likely',
  },
  { before: '古い端末の登録が消えます。消えます。', after: '古い端末の登録が消えます。', tier: 'likely' },
  {
    before: '水車を沈め、潮の力で電気を作ることだった。\n潮の力で電気を作ることだった。船は残る。',
    after: '水車を沈め、潮の力で電気を作ることだった。\n船は残る。',
    tier: 'likely',
  },
  {
    before:
      '工場の見学は土曜日に受け付けている。定員は十五人である。\n工場の見学は土曜日に受け付けている。定員は十五人である。\n以上。',
    after: '工場の見学は土曜日に受け付けている。定員は十五人である。\n以上。',
    tier: 'likely',
  },
  {
    before: '秤は祖母のもので、針が少し左に曲がっています。秤は祖母の物であり、針は少し左へ曲がっています。',
    after: '秤は祖母のもので、針が少し左に曲がっています。',
    tier: 'ask',
  },
  {
    before: 'It is the the plant.',
    after: 'It is the plant.',
    tier: 'likely',
    profile: { language: 'en' },
  },
  { before: '規則を承認しました、しました。', after: '規則を承認しました。', tier: 'likely' },
  {
    before: '北の港には倉庫が並ぶ。\n\n北の港には倉庫が並ぶ。客は少ない。',
    after: '北の港には倉庫が並ぶ。\n\n客は少ない。',
    tier: 'likely',
  },
  {
    before: '橋は戦後に造られたものである。最も長い橋だった。橋は戦後に造られたものである。今は渡れない。',
    after: '橋は戦後に造られたものである。最も長い橋だった。今は渡れない。',
    tier: 'ask',
  },
  {
    before: '誠は剣を抜いた。敵は三人。誠は息を止めた。誠は剣を抜いた。敵は三人。誠は息を止めた。',
    after: '誠は剣を抜いた。敵は三人。誠は息を止めた。',
    tier: 'likely',
  },
  {
    before: '「お前は何も知らない」と老人は言った。「お前は何も知らない」と老人は言った。',
    after: '「お前は何も知らない」と老人は言った。',
    tier: 'likely',
  },
  {
    before:
      '観光客の数は三年続けて増えており、宿泊施設の不足が大きな問題になっている。観光客の数は三年連続で増えており、宿泊施設の不足が大きな課題となっている。',
    after: '観光客の数は三年続けて増えており、宿泊施設の不足が大きな問題になっている。',
    tier: 'ask',
  },
  {
    before: '濡れた傘の先から、水が廊下に落ちる。傘の濡れた先から、水が廊下へ落ちていく。',
    after: '濡れた傘の先から、水が廊下に落ちる。',
    tier: 'ask',
  },
  {
    before:
      '大雨は三日のあいだ降り続き、川は堤防を越えた。村の人々は寺に逃げた。\n湯が沸かされた。\n大雨は三日のあいだ降り続き、川は堤防を越えた。\n夜が明けた。',
    after:
      '大雨は三日のあいだ降り続き、川は堤防を越えた。村の人々は寺に逃げた。\n湯が沸かされた。\n夜が明けた。',
    tier: 'likely',
  },
  {
    before: '橋の名はどの地図にも\n残っていない。橋の名はどの地図にも残っていない。翌年のことだ。',
    after: '橋の名はどの地図にも\n残っていない。翌年のことだ。',
    tier: 'likely',
  },
  { before: '「君の席はここだ」とここだ」と言う。', after: '「君の席はここだ」と言う。', tier: 'likely' },
  { before: 'Q．Q．送料はいくらですか。', after: 'Q．送料はいくらですか。', tier: 'likely' },
  {
    before: 'It froze. It froze. It froze. It froze. Nobody came.',
    after: 'It froze. Nobody came.',
    tier: 'likely',
    profile: { language: 'en' },
  },
  {
    before: '俺たちは明日\n俺たちは明日\n島を出る',
    after: '俺たちは明日\n島を出る',
    tier: 'ask',
    profile: { kind: 'subtitles' },
  },
  {
    before: '島の長老に\n島の長老に聞けば分かる',
    after: '島の長老に\n聞けば分かる',
    tier: 'ask',
    profile: { kind: 'subtitles' },
  },
  {
    before: 'The cell charges fast and lasts for two days. The cell charges quickly and lasts for two days.',
    after: 'The cell charges fast and lasts for two days. ',
    tier: 'ask',
    profile: { language: 'en' },
  },
];

/** What is said again on purpose, or only looks so. */
export const keeps: readonly RuleKeep[] = [
  '年々、町は小さくなる。年々、子どもが減る。',
  '雨が降れば川が増水し、川が増水すれば橋が渡れなくなる。',
  '売るために買い、買うために売る。',
  {
    text: '逃げろ\n逃げろ\n\nありがとう\nありがとう\n\nあの島には\n宝が眠っている\n\nあの島には\n誰も近づかない\n\n何だって？\n何だって言うんだ',
    profile: { kind: 'subtitles' },
  },
  'どんどん進み、人々は日々きしきし、きしきしと鳴る床を歩いた。',
  '（朝）https://a.example/x と https://a.example/x を開く。',
  '何度も何度も、一人一人に、一つ一つ話した。',
  '友達の友達の家の隣の隣の部屋に住む。',
  '「行くのか？」「行く」',
  '「三十秒に一度？」\n「ええ、三十秒に一度」',
  '闇、闇、闇、光。闇、闇、闇、光。',
  'いつまでも点いたり消えたりしていた。点いたり、消えたり。点いたり、消えたり。',
  'まわれ　まわれ　まわれ\nおれの腕\nまわれ　まわれ　まわれ',
  '走った。走った。ただ走った。',
  '電源を入れると、緑のランプが点灯します。電源を切ると、赤のランプが点灯します。',
  '会議は二時に始まります。会議は三時に始まります。',
  'ゆっくりとゆっくりと、遠くへ遠くへ行く。寒くて寒くて、待って待って待った。',
  'すもももももももものうち。',
  'アメリカからブラジルへの輸出が増えた。ブラジルからアメリカへの輸出も増えた。',
  '一号機は昨年の春に止まった。二号機は今年の春に止まった。',
  '売上高は前年より二割増えた。営業利益は前年より二割増えた。',
  '右のボタンを押すと音が大きくなります。左のボタンを押すと音が小さくなります。',
  'ガタガタガタガタガタガタと揺れ、海へ、海へと船は進んだ。',
  '・箱を開ける\n・箱を開ける',
  '会えますか。会えません。',
  {
    text: 'He said that that was very very good. In New York New York he is never, never wrong.',
    profile: { language: 'en' },
  },
];
