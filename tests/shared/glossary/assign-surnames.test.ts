import { describe, expect, test } from 'vitest';
import { assignSurnames, buildMatcher, type Entry } from '#shared/glossary';

const person = (id: string, surname: string, given: string): Entry => ({
  id,
  term: surname + given,
  category: 'person',
  parts: { surname, given },
  variants: [{ text: given, part: 'given' }],
});
const entries = [
  person('a', '黄', '仁勲'),
  person('b', '黄', '志遠'),
  person('c', '黄', '文理'),
  person('d', '雷', '軍'),
];
const matcher = buildMatcher([{ lang: 'ja', entries, tombstones: [] }]);

/** Each surname as the given name of the one who is meant, with those who may be meant as well behind a `?`. */
function read(...paragraphs: string[]): string[] {
  const names = assignSurnames(paragraphs.map((text) => matcher.find(text, [])));
  const given = ({ parts }: Entry) => parts?.given ?? '';
  return names
    .flat()
    .filter(({ form }) => form.kind === 'surname')
    .map(({ entry, others }) => [given(entry), ...others.map(given)].join('?'));
}

describe('a surname is read by the whole text', () => {
  test.each<[string, string[], string[]]>([
    ['one person is named', ['黄志遠が来た。', '黄氏は笑った。'], ['志遠']],
    ['the one named last', ['黄仁勲と黄志遠。', '黄氏は。', '黄仁勲は。黄氏が'], ['志遠?仁勲', '仁勲?志遠']],
    ['named only behind', ['黄氏は。', '黄志遠と黄仁勲は'], ['志遠?仁勲']],
    ['a given name names as well', ['黄仁勲と黄志遠。', '仁勲氏は。', '黄氏は'], ['仁勲?志遠']],
    ['nobody is named', ['黄氏は'], ['仁勲?志遠?文理']],
    [
      'another surname says nothing',
      ['黄志遠と黄仁勲。', '雷軍が。', '黄さんは、雷さんは'],
      ['仁勲?志遠', '軍'],
    ],
  ])('%s', (_name, paragraphs, expected) => {
    expect(read(...paragraphs)).toEqual(expected);
  });

  test('everything else stays as it was', () => {
    const names = ['黄仁勲と黄氏', '', '雷軍と雷氏'].map((text) => matcher.find(text, []));
    const read = assignSurnames(names);
    expect(read.map((list) => list.map(({ span }) => span))).toEqual(
      names.map((list) => list.map(({ span }) => span)),
    );
    expect(read[2]).toEqual(names[2]);
  });
});
