import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, exportText } from './exported';

/** Reads the marks as criticmarkup.com describes them. */
function read(text: string): { readonly before: string; readonly after: string } {
  const plain = (part: string) =>
    part
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&gt;', '>');
  const marks = /\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{~~(.*?)~>(.*?)~~\}|\{>>(.*?)<<\}/gsu;
  const take = (choose: (marks: readonly (string | undefined)[]) => string | undefined) =>
    plain(text.replace(marks, (_, ...found: (string | undefined)[]) => choose(found) ?? ''));
  return {
    before: take(([, deleted, old]) => deleted ?? old),
    after: take(([inserted, , , now]) => inserted ?? now),
  };
}

describe('CriticMarkup', () => {
  it.each([
    [['行った。。'], ['行った。'], '行った。{--。--}'],
    [['行った'], ['行った。'], '行った{++。++}'],
    [['赤い花'], ['青い花'], '{~~赤~>青~~}い花'],
    [['一', '二'], ['一'], '一{--\n二--}'],
  ])('%j → %j', async (source, draft, expected) => {
    expect(await exportText('criticmarkup', documentOf(draft, { source }))).toBe(expected);
  });

  it('has comments behind their paragraphs', async () => {
    const comments = [
      { paragraph: 1, text: '二つ\n{++目++}' },
      { paragraph: 0, text: '確認' },
    ];
    const text = await exportText(
      'criticmarkup',
      documentOf(['一', '三'], { source: ['一', '二'], comments }),
    );
    expect(text).toBe('一{>>確認<<}\n{~~二~>三~~}{>>二つ &#123;++目++&#125;<<}');
  });

  it('accepting gives the draft, rejecting the source, also where the text looks like marks', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '+',
      '-',
      '~',
      '>',
      '<',
      '=',
      '++}',
      '{--',
      '~>',
      '赤',
      '青い',
      '。',
    );
    const paragraph = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
    const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (source, draft) => {
        const text = await exportText('criticmarkup', documentOf(draft, { source }));
        expect(read(text)).toEqual({ before: source.join('\n'), after: draft.join('\n') });
      }),
      { numRuns: 300 },
    );
  });
});
