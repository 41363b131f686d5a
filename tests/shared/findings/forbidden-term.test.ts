import { describe, expect, it } from 'vitest';
import { checkParagraph } from '#shared/findings';
import { buildDiscovery, buildMatcher, type Entry } from '#shared/glossary';
import { profileOf } from '#shared/text';

const entry: Entry = {
  id: 'aaaaaaaaaaaaaaaa',
  term: '利用者',
  variants: [
    { text: 'ユーザ', status: 'forbidden' },
    { text: 'エンドユーザー', status: 'keep' },
  ],
};

function found(text: string) {
  const glossaries = [{ lang: 'ja', entries: [entry], tombstones: [] }];
  const settings = {
    profile: profileOf([text]),
    matcher: buildMatcher(glossaries),
    discovery: buildDiscovery(glossaries),
    disabled: new Set<never>(),
  };
  return checkParagraph({ text, isCode: false }, settings).findings.filter(
    ({ rule }) => rule === 'forbidden-term',
  );
}

describe('forbidden-term', () => {
  it('reports a form the glossary forbids, with its entry', () => {
    expect(found('古いユーザが来た。')).toMatchObject([
      {
        severity: 'error',
        span: { from: 2, to: 5 },
        message: { id: 'forbidden-term', values: { term: '利用者' } },
        entry: entry.id,
      },
    ]);
  });

  it('offers what the match says, at the tier the match says', () => {
    expect(found('古いユーザが来た。')[0]?.fixes).toEqual([
      { tier: 'safe', edits: [{ span: { from: 2, to: 5 }, insert: '利用者' }] },
    ]);
  });

  it('leaves allowed forms and protected spans alone', () => {
    expect(found('エンドユーザーと利用者が来た。`ユーザ`')).toEqual([]);
  });
});
