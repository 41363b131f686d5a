import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/glossary';
import { openProject, type Session } from '#shared/session';
import { glossary, open } from './open';

const request = { kind: 'names' } as const;
const entryId = 'q3m7xk2vh9t4bd5n';

/** Applies the places of a preview but those of these paragraphs, which are left; answers what undo gives back. */
function applyBut(session: Session, left: readonly number[], alternative = 2) {
  const places = session.preview(request);
  const keysOf = (isLeft: boolean) =>
    places.filter(({ paragraph }) => left.includes(paragraph) === isLeft).map(({ key }) => key);
  const batch = session.chosenBatch(keysOf(false), keysOf(true));
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative });
  return batch;
}

function variantsOf(session: Session): number | undefined {
  return session.entries().find(({ entry }) => entry.id === entryId)?.occurrences.variants;
}

describe('places left as they are in a batch of names', () => {
  const text = '黄仁順が来た。\n黄仁順という誤記が残る。\n黄仁順は笑った。';

  it('are neither offered nor counted again, also after the project was opened anew', () => {
    const session = open(text);
    applyBut(session, [1]);
    expect(session.texts().draft).toBe('黄仁勲が来た。\n黄仁順という誤記が残る。\n黄仁勲は笑った。');
    expect(session.preview(request)).toEqual([]);
    expect(variantsOf(session)).toBe(0);
    expect(session.summary().findings.byRule['name-variant'] ?? 0).toBe(0);
    const reopened = openProject(session.projectText(), 'a.suiko');
    if (!reopened.ok) throw new Error('the project is ours');
    reopened.value.session.setGlossaries([glossary]);
    expect(reopened.value.session.preview(request)).toEqual([]);
    expect(reopened.value.session.ignored()).toMatchObject([{ rule: 'name-variant', text: '黄仁順' }]);
  });

  it('are taken back with the batch by its undo, and left again by redo', () => {
    const session = open(text);
    const { edits } = applyBut(session, [1]);
    const back = edits.map(({ from, to, insert }) => ({
      from,
      to: { paragraph: from.paragraph, offset: from.offset + insert.length },
      insert: text.split('\n')[from.paragraph]?.slice(from.offset, to.offset) ?? '',
    }));
    session.apply(back, { kind: 'undo', alternative: 1 });
    expect(session.ignored()).toEqual([]);
    expect(session.preview(request)).toHaveLength(3);
    expect(variantsOf(session)).toBe(3);
    session.apply(edits, { kind: 'redo', alternative: 2 });
    expect(session.ignored()).toHaveLength(1);
    expect(session.preview(request)).toEqual([]);
  });

  it('stay left when an entry gets another term, and when it is chosen from a cluster', () => {
    const session = open(text);
    applyBut(session, [1]);
    const entry: Entry = {
      id: entryId,
      term: '黄仁訓',
      category: 'person',
      variants: [{ text: '黄仁順' }, { text: '黄仁勲' }],
    };
    expect(session.preview({ kind: 'entry', entry }).map(({ paragraph }) => paragraph)).toEqual([0, 2]);
    session.putEntry(entry);
    expect(session.preview(request).map(({ paragraph }) => paragraph)).toEqual([0, 2]);
    expect(session.nameClusters().flatMap(({ members }) => members.map((one) => one.text))).not.toContain(
      '黄仁順',
    );
  });

  it('are no part of a cluster either when their form is only like a name', () => {
    const session = open('黄仁勲が来た。\n黄任勲は笑った。');
    const forms = () => session.nameClusters().flatMap(({ members }) => members.map((one) => one.text));
    expect(forms()).toContain('黄任勲');
    const [place] = session.preview({ kind: 'findings', filter: { rules: ['possible-name-variant'] } });
    expect(session.ignore(place?.key ?? '', 'here')).toBe(true);
    expect(forms()).not.toContain('黄任勲');
  });

  it('are known again beside places of the same batch, and after edits round them', () => {
    const session = open('黄仁順と黄仁順と黄仁順。');
    const [first, second, third] = session.preview(request);
    const batch = session.chosenBatch([first?.key ?? '', third?.key ?? ''], [second?.key ?? '']);
    session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
    expect(session.texts().draft).toBe('黄仁勲と黄仁順と黄仁勲。');
    expect(session.preview(request)).toEqual([]);
    const at = (offset: number) => ({ paragraph: 0, offset });
    session.apply([{ from: at(4), to: at(4), insert: '誤って\n「' }], { kind: 'edit', alternative: 3 });
    expect(session.texts().draft).toBe('黄仁勲と誤って\n「黄仁順と黄仁勲。');
    expect(session.preview(request)).toEqual([]);
    expect(session.ignored()).toHaveLength(1);
  });

  it('look alike and are both left while one of them is edited', () => {
    const session = open('黄仁順だ。\n黄仁順だ。');
    applyBut(session, [0, 1]);
    expect(session.ignored()).toHaveLength(2);
    session.setIgnored(session.ignored().slice(0, 1));
    const end = { paragraph: 1, offset: 5 };
    session.apply([{ from: end, to: end, insert: 'と言う。' }], { kind: 'edit', alternative: 3 });
    expect(session.preview(request)).toEqual([]);
    expect(session.ignored()).toHaveLength(2);
  });

  it('are taken back as other ignored findings are', () => {
    const session = open(text);
    applyBut(session, [1]);
    session.setIgnored([]);
    expect(session.preview(request).map(({ paragraph }) => paragraph)).toEqual([1]);
    expect(variantsOf(session)).toBe(1);
  });
});
