import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '#shared/session';
import type { DocumentEdit } from '#shared/text';
import { clean, open } from './open';

const all = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** Goes back to an earlier state as the editor would; answers what takes that back. */
function goBack(session: Session, project: string, alternative: number): void {
  const batch = session.returnTo(project);
  if (!batch) throw new Error('The state of a session is a project');
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative });
}

function replace(paragraph: number, to: number, insert: string): DocumentEdit {
  return { from: { paragraph, offset: 0 }, to: { paragraph, offset: to }, insert };
}

interface Saved {
  readonly draft: readonly string[];
  readonly paragraphs: readonly unknown[];
}

function saved(project: string): Saved {
  const { draft, paragraphs }: Saved = JSON.parse(project);
  return { draft, paragraphs };
}

describe('going back to an earlier state of the draft', () => {
  it('brings back text, origins, notes and confirmations of what it changes', () => {
    const session = open('彼は行った。。\n二行目。\n三行目。。');
    clean(session);
    session.confirm({ from: 0, to: 1 }, true);
    session.setNote(0, '人名を確認');
    const then = session.projectText();
    session.apply([replace(0, 2, '彼女は'), replace(2, 1, '第三')], { kind: 'edit', alternative: 3 });
    expect(session.statuses(all)).toEqual(['edited', 'untouched', 'edited']);
    goBack(session, then, 4);
    expect(session.statuses(all)).toEqual(['confirmed', 'untouched', 'fixed']);
    expect(saved(session.projectText())).toEqual(saved(then));
  });

  it('leaves what was said since of a paragraph that is the same', () => {
    const session = open('一。\n二。');
    const then = session.projectText();
    session.confirm({ from: 0, to: 1 }, true);
    session.apply([replace(1, 1, '弐')], { kind: 'edit', alternative: 2 });
    goBack(session, then, 3);
    expect(session.statuses(all)).toEqual(['confirmed', 'untouched']);
  });

  it('is one step that is taken back whole', () => {
    const session = open('一。\n二。\n三。');
    const then = session.projectText();
    const edit = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 1, offset: 0 }, insert: '' };
    session.apply([edit], { kind: 'edit', alternative: 2 });
    session.confirm({ from: 0, to: 1 }, true);
    const before = saved(session.projectText());
    goBack(session, then, 3);
    expect(session.texts().draft).toBe('一。\n二。\n三。');
    session.apply([edit], { kind: 'undo', alternative: 2 });
    expect(saved(session.projectText())).toEqual(before);
  });

  it('changes nothing where nothing differs, and knows what is no project', () => {
    const session = open('一。\n二。');
    expect(session.returnTo(session.projectText())?.edits).toEqual([]);
    expect(session.returnTo('{"$":"suiko-project"}')).toBeNull();
    expect(session.returnTo('text')).toBeNull();
  });

  it('comes to the same text and origins from any other', () => {
    const line = fc.constantFrom('', 'い', '行った。', '行った。そして帰った。', 'あ', 'あいう');
    const lines = fc.array(line, { minLength: 1, maxLength: 7 });
    const source = { fileName: 'a', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const openWith = (draft: readonly string[]) =>
          openSession({ name: 'a', source, text: '一。', draft: draft.join('\n'), glossaries: [] });
        const then = openWith(one).projectText();
        const session = openWith(other);
        goBack(session, then, 2);
        expect(session.texts().draft).toBe(one.join('\n'));
        expect(session.returnTo(then)?.edits).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
