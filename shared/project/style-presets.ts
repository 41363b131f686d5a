import type { Style } from './style';

/** What publishers' house rules for novels agree on. */
const novel: Style = {
  name: '小説',
  profile: {
    kind: 'novel',
    scriptSpacing: 'none',
    comma: '、',
    titleMarks: '『』',
    dash: '――',
    leader: 'double',
    stopBeforeQuote: false,
    indented: true,
    spaceAfterMark: true,
  },
};

/** As newspapers and business magazines set text across the page. */
const business: Style = {
  name: 'ビジネス・新聞',
  profile: {
    kind: 'prose',
    register: 'plain',
    scriptSpacing: 'none',
    digits: 'half',
    latin: 'half',
    latinBrackets: 'full',
    comma: '、',
    titleMarks: '『』',
    dash: '――',
    leader: 'double',
    stopBeforeQuote: false,
  },
};

/** After the style guide of the Japan Translation Federation (JTF日本語標準スタイルガイド, 翻訳用). */
const manual: Style = {
  name: 'マニュアル',
  profile: {
    kind: 'manual',
    register: 'polite',
    scriptSpacing: 'none',
    digits: 'half',
    latin: 'half',
    latinBrackets: 'full',
    comma: '、',
    titleMarks: '『』',
    stopBeforeQuote: false,
    indented: false,
    spaceAfterMark: true,
  },
};

/** After 「公用文作成の考え方」 (建議, 2022). */
const official: Style = {
  name: '公用文',
  profile: {
    kind: 'prose',
    scriptSpacing: 'none',
    latinBrackets: 'full',
    comma: '、',
    titleMarks: '『』',
    stopBeforeQuote: true,
    indented: true,
    spaceAfterMark: true,
  },
};

/** The styles that come with Suiko. */
export const stylePresets: readonly Style[] = [novel, business, manual, official];
