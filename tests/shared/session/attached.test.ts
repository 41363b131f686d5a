import { expect, test } from 'vitest';
import { openProject, openSession } from '#shared/session';

function openText(text: string) {
  const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  return openSession({ name: 'a', source, text, glossaries: [] });
}

test('an attached text is paired with the source, kept in the project, and can be taken away', () => {
  const session = openText('工場は春に動く。\n\n株価は上がった。');
  expect([session.attached(), session.attachedPairs()]).toEqual([null, []]);
  session.attach({ name: 'original.txt', text: 'The plant opens in spring.\n\nShares rose.' });
  expect(session.attachedPairs()).toHaveLength(3);

  const opened = openProject(session.projectText(), 'a.suiko');
  if (!opened.ok) throw new Error(opened.failure.code);
  const again = opened.value.session;
  expect(again.attached()).toEqual({
    name: 'original.txt',
    text: 'The plant opens in spring.\n\nShares rose.',
  });
  expect(again.attachedPairs()).toEqual(session.attachedPairs());
  expect(again.projectText()).toBe(session.projectText());

  again.attach(null);
  expect([again.attached(), again.attachedPairs()]).toEqual([null, []]);
  expect(again.projectText()).toBe(openText('工場は春に動く。\n\n株価は上がった。').projectText());
});

test('a second translation in the same language is paired by what it shares', () => {
  const session = openText('工場は春に動く。\n株価は上がった。');
  session.attach({ name: 'b.txt', text: '題名\n工場は来年の春に動く。\n株価は大きく上がった。' });
  expect(session.attachedPairs().at(-1)).toEqual({ source: { from: 1, to: 2 }, draft: { from: 2, to: 3 } });
});
