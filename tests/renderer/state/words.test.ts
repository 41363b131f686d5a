import { describe, expect, it } from 'vitest';
import { fixWords, makeVisible, shorten, showExample, showPiece } from '#renderer/state';
import type { Fix } from '#shared/findings';
import type { Span } from '#shared/text';

describe('makeVisible', () => {
  it.each([
    [' ', '␣'],
    ['\u3000', '□'],
    ['\u200b', '[U+200B]'],
    ['\n', '⏎'],
    ['黄 仁', '黄␣仁'],
    ['\ud800', '[U+D800]'],
  ])('%j → %s', (text, expected) => {
    expect(makeVisible(text)).toBe(expected);
  });
});

describe('showPiece', () => {
  it('shows signs only where there is nothing else to see', () => {
    expect(showPiece(' ')).toBe('␣');
    expect(showPiece('Jensen Huang')).toBe('Jensen Huang');
    expect(showPiece('一行目\n二行目')).toBe('一行目⏎二行目');
  });
});

describe('shorten', () => {
  it('leaves out the middle and never half a character', () => {
    expect(shorten('一二三四五六七', 5)).toBe('一二…六七');
    expect(shorten('𠮷𠮷𠮷𠮷𠮷𠮷', 5)).toBe('𠮷𠮷…𠮷𠮷');
    expect(shorten('短い', 5)).toBe('短い');
  });
});

describe('fixWords', () => {
  const read = (text: string) => (extent: Span) => ({
    text: text.slice(extent.from, extent.to),
    before: text.slice(0, extent.from),
    after: text.slice(extent.to),
  });
  const fixOf = (...edits: readonly (readonly [number, number, string])[]): Fix => ({
    tier: 'ask',
    edits: edits.map(([from, to, insert]) => ({ span: { from, to }, insert })),
  });

  it('says what goes, what comes, and what stands round it', () => {
    expect(fixWords(fixOf([3, 5, '。']), read('行った。。次に'))).toEqual({
      before: '。。',
      after: '。',
      contextBefore: '行った',
      contextAfter: '次に',
    });
  });

  it('shows a space by its sign', () => {
    expect(fixWords(fixOf([1, 2, '']), read('黄 氏'))).toMatchObject({ before: '␣', after: '' });
  });

  it('covers all edits of a fix', () => {
    const quotes = fixOf([0, 1, '「'], [3, 4, '」']);
    expect(fixWords(quotes, read('"退屈"'))).toMatchObject({ before: '"退屈"', after: '「退屈」' });
  });

  it('takes no context from other paragraphs', () => {
    expect(fixWords(fixOf([4, 4, '」']), read('前\n彼は\n後'))).toMatchObject({
      contextBefore: '彼は',
      contextAfter: '',
    });
  });

  it('says nothing of a fix that is not there or changes nothing', () => {
    expect(fixWords(undefined, read(''))).toBeNull();
    expect(fixWords(fixOf(), read(''))).toBeNull();
  });
});

describe('showExample', () => {
  it.each([
    ['行った。 そして', '行った。␣そして'],
    ['the the end', 'the the end'],
    ['Hello , you', 'Hello␣, you'],
    ['a\u200bb\nc', 'a[U+200B]b\nc'],
    ['終わり ', '終わり␣'],
  ])('%j → %s', (text, expected) => {
    expect(showExample(text)).toBe(expected);
  });
});
