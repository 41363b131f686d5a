import { describe, expect, it } from 'vitest';
import { type Entry, likenessToEntry, uniteEntries } from '#shared/glossary';

const huang: Entry = {
  id: 'a',
  term: '黄仁勲',
  category: 'person',
  variants: [{ text: '黄仁順' }, { text: '老黄', in: 'narration' }],
  not: ['Jensen'],
  note: 'CEO',
  tags: ['chips'],
};
const jensen: Entry = {
  id: 'b',
  term: 'Jensen',
  category: 'term',
  reading: 'じぇんすん',
  latin: ['Jensen Huang'],
  variants: [{ text: '老黄' }, { text: '黄仁勲' }],
  note: '台南',
  rev: 4,
};

describe('two entries made one', () => {
  it('keep the term, id and values of the first, and have the forms of both', () => {
    expect(uniteEntries(huang, jensen)).toEqual({
      id: 'a',
      term: '黄仁勲',
      category: 'person',
      reading: 'じぇんすん',
      latin: ['Jensen Huang'],
      variants: [{ text: '黄仁順' }, { text: '老黄', in: 'narration' }, { text: 'Jensen' }],
      note: 'CEO\n台南',
      tags: ['chips'],
    });
  });

  it('say nothing twice when they are the same', () => {
    expect(uniteEntries(huang, { ...huang, id: 'c' })).toEqual(huang);
  });
});

it.each([
  ['黄Jenxun', 'sounds like it'],
  ['黄仁訓', 'sounds the same'],
  ['Jensen Huan', 'is nearly spelled so'],
])('%s is more like the entry than another name: it %s', (form) => {
  const entry = { ...huang, latin: ['Jensen Huang'] };
  const other = { id: 'd', term: '魏哲家', latin: ['C. C. Wei'] };
  expect(likenessToEntry(form, entry)).toBeGreaterThan(likenessToEntry(form, other));
});
