import fc from 'fast-check';

/** Pieces that checks react to, and pieces they must leave alone. */
const pieces = [
  '港',
  '工場の',
  'は',
  '行った',
  'です',
  'カード',
  'NVIDIA',
  '黄仁順',
  '黄Jenxun',
  '。',
  '、',
  '。。',
  ',',
  '.',
  '!',
  '?',
  ' ',
  '  ',
  '　',
  '「',
  '」',
  '（',
  '）',
  '(',
  ')',
  '"',
  "'",
  '...',
  '…',
  '--',
  '―',
  '<br>',
  '</p>',
  'em>',
  '<b',
  '&amp;',
  '&lt;br&gt;',
  '&nbsp;',
  '\u200b',
  'か\u3099',
  '`code`',
  'https://example.com/a?b=c',
  '10:30',
  '1,000.5',
  '(CEO)',
  '👩\u200d💻',
  '𠮷',
  '1)',
  '- [ ]',
  '```',
  ':',
  ';',
];

/** A line of garbled text. */
export const garbledLine = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((list) => list.join(''));

export const garbledLines = fc.array(garbledLine, { minLength: 1, maxLength: 8 });
