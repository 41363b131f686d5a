import { describe, expect, it } from 'vitest';
import { fixWords, makeVisible, shorten, showPiece } from '#renderer/state';
import { exampleFinding } from '../example-state';

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
  it('says what goes and what comes', () => {
    expect(fixWords(exampleFinding('k'), 0)).toEqual({ before: '。。', after: '。' });
    expect(fixWords(exampleFinding('k', ' ', ''), 0)).toEqual({ before: '␣', after: '' });
  });

  it('covers all edits of a fix', () => {
    const row = exampleFinding('k', '"退屈"', '');
    const quotes = [
      { span: { from: 10, to: 11 }, insert: '「' },
      { span: { from: 13, to: 14 }, insert: '」' },
    ];
    const finding = { ...row.finding, fixes: [{ tier: 'safe', edits: quotes }] } as const;
    expect(fixWords({ ...row, finding }, 0)).toEqual({ before: '"退屈"', after: '「退屈」' });
  });

  it('says nothing of an edit that the excerpt does not show, or of a fix that is not there', () => {
    const row = exampleFinding('k');
    const far = { tier: 'ask', edits: [{ span: { from: 90, to: 90 }, insert: '」' }] } as const;
    expect(fixWords({ ...row, finding: { ...row.finding, fixes: [far] } }, 0)).toBeNull();
    expect(fixWords(row, 1)).toBeNull();
  });
});
