import { type ParagraphRule, replacing } from '../rule';

export const mojibake: ParagraphRule = {
  id: 'mojibake',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['garble'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '湾にã‚«ãƒ¢ãƒ¡の群れがいる。', after: '湾にカモメの群れがいる。', tier: 'likely' },
    { before: '日本語版は繧ｫ繝｡繝ｩで読む。', after: '日本語版はカメラで読む。', tier: 'likely' },
    { before: '縺薙ｓ縺ｫ縺｡縺ｯ', after: 'こんにちは', tier: 'likely' },
    { before: 'ƒeƒXƒg', after: 'テスト', tier: 'likely' },
    { before: 'The cafÃ© wasnâ€™t open.', after: 'The café wasn’t open.', tier: 'likely' },
    { before: '男の足元だけ\ufffdけていた。', after: '男の足元だけ\ufffdけていた。', tier: 'ask' },
    { before: '繝ｪ繧ｻ繝\ufffdト', after: '繝ｪ繧ｻ繝\ufffdト', tier: 'ask' },
    { before: '公司锟斤拷成立。', after: '公司锟斤拷成立。', tier: 'ask' },
  ],
  keeps: [
    'カフェ「Café—Élan」で会う。',
    '縺れた糸を繕う。',
    'AMANHÔ e depois',
    'ﾊﾝｶｸの文字',
    '絵文字👩‍💻です。',
    '(´・ω・`)と(ﾟДﾟ)',
    '`ã‚«ãƒ¢ãƒ¡`と出る。',
  ],
  check({ garbled }) {
    return garbled.map(({ span, text }) =>
      text === null ? { span, fixes: [] } : replacing('likely', span, text),
    );
  },
};
