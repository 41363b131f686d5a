import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject, type Session } from '#shared/session';
import { garbledLines } from '../garbled-text';
import { clean, open } from './open';

const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };

function statuses(session: Session) {
  return session.statuses(everything);
}

/** Puts `insert` in place of code units `[from, to)` of a paragraph, as typing does. */
function type(
  session: Session,
  paragraph: number,
  from: number,
  to: number,
  insert: string,
  alternative: number,
) {
  const edit = { from: { paragraph, offset: from }, to: { paragraph, offset: to }, insert };
  session.apply([edit], { kind: 'edit', alternative });
}

describe('a confirmed paragraph', () => {
  it('stays confirmed while others are edited, and is open again when it is', () => {
    const session = open('一。\n二。\n三。');
    expect(session.confirm({ from: 0, to: 2 }, true)).toBe(2);
    type(session, 2, 0, 0, '第', 2);
    expect(statuses(session)).toEqual(['confirmed', 'confirmed', 'edited']);
    type(session, 0, 0, 0, '第', 3);
    expect(statuses(session)).toEqual(['edited', 'confirmed', 'edited']);
    expect(session.summary().progress).toEqual({ confirmed: 1, all: 3 });
  });

  it('is confirmed again when the edit is undone, and open again when it is done again', () => {
    const session = open('一。\n二。');
    session.confirm({ from: 0, to: 1 }, true);
    type(session, 0, 0, 0, '第', 2);
    const back = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 1 }, insert: '' };
    session.apply([back], { kind: 'undo', alternative: 1 });
    expect(statuses(session)).toEqual(['confirmed', 'untouched']);
    session.apply([{ ...back, to: back.from, insert: '第' }], { kind: 'redo', alternative: 2 });
    expect(statuses(session)).toEqual(['edited', 'untouched']);
  });

  it('stays so when a line is opened behind it or the line before it is deleted', () => {
    const session = open('一。\n二。\n三。');
    session.confirm({ from: 1, to: 2 }, true);
    type(session, 1, 2, 2, '\n', 2);
    expect(statuses(session)).toEqual(['untouched', 'confirmed', 'untouched', 'untouched']);
    session.apply([{ from: { paragraph: 0, offset: 0 }, to: { paragraph: 1, offset: 0 }, insert: '' }], {
      kind: 'edit',
      alternative: 3,
    });
    expect(statuses(session)[0]).toBe('confirmed');
  });

  it('counts as confirmed although something is left to judge, and shows it when it is not', () => {
    const session = open('彼は「理由は理由ではない、という。');
    while (session.analyse(100));
    expect(statuses(session)).toEqual(['attention']);
    session.confirm(everything, true);
    expect(statuses(session)).toEqual(['confirmed']);
    session.confirm(everything, false);
    expect(statuses(session)).toEqual(['attention']);
  });

  it('has text: lines without are neither counted nor stopped at', () => {
    const session = open('一。\n\n二。\n　\n三。');
    expect(session.confirm(everything, true)).toBe(3);
    expect(session.confirm(everything, true)).toBe(0);
    expect(session.summary().progress).toEqual({ confirmed: 3, all: 3 });
    session.confirm({ from: 0, to: 1 }, false);
    session.confirm({ from: 4, to: 5 }, false);
    expect([session.nextOpen(0), session.nextOpen(1), session.nextOpen(4)]).toEqual([4, 4, 0]);
    session.confirm(everything, true);
    expect(session.nextOpen(0)).toBeNull();
  });
});

describe('a note', () => {
  it('stays with its paragraph through edits, is joined with the other when two become one', () => {
    const session = open('一。\n二。\n三。');
    session.setNote(1, '数字を確かめる');
    session.setNote(2, '名前');
    type(session, 0, 0, 0, '前\n', 2);
    type(session, 2, 0, 0, '第', 3);
    expect(session.notes()).toEqual([
      { paragraph: 2, text: '数字を確かめる', excerpt: '第二。' },
      { paragraph: 3, text: '名前', excerpt: '三。' },
    ]);
    session.apply([{ from: { paragraph: 2, offset: 3 }, to: { paragraph: 3, offset: 0 }, insert: '' }], {
      kind: 'edit',
      alternative: 4,
    });
    expect(session.notes().map(({ text }) => text)).toEqual(['数字を確かめる\n名前']);
  });

  it('is taken away by null, and says when nothing changed', () => {
    const session = open('一。');
    expect(session.setNote(0, 'a')).toBe(true);
    expect(session.setNote(0, 'a')).toBe(false);
    expect(session.setNote(7, 'a')).toBe(false);
    expect(session.setNote(0, null)).toBe(true);
    expect(session.notes()).toEqual([]);
  });
});

/** What a person may do; places are fractions of what there is. */
const anyAct = fc.record({
  kind: fc.constantFrom('type', 'split', 'join', 'confirm', 'unconfirm', 'note', 'unnote'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  offset: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** A person at the editor, with one stack for edits and marks, as the editor has it. */
class Person {
  readonly #session: Session;
  #steps: { undo(): void; redo(): void }[] = [];
  #undone: { undo(): void; redo(): void }[] = [];
  #alternative = 1;
  #last = 1;

  constructor(session: Session) {
    this.#session = session;
  }

  act({ kind, at, offset }: { kind: string; at: number; offset: number }): void {
    const lines = this.#session.texts().draft.split('\n');
    const paragraph = Math.floor(at * lines.length);
    const text = lines[paragraph] ?? '';
    if (kind === 'confirm' || kind === 'unconfirm')
      this.#mark(this.#session.confirm({ from: paragraph, to: paragraph + 2 }, kind === 'confirm') > 0);
    else if (kind === 'note' || kind === 'unnote')
      this.#mark(this.#session.setNote(paragraph, kind === 'note' ? `n${this.#last}` : null));
    else if (kind === 'join' && paragraph + 1 < lines.length)
      this.#edit({ paragraph, offset: text.length }, { paragraph: paragraph + 1, offset: 0 }, '\n', '');
    else {
      const place = { paragraph, offset: Math.floor(offset * text.length) };
      this.#edit(place, place, '', kind === 'split' ? '\n' : '字');
    }
  }

  undo(): void {
    const step = this.#steps.pop();
    if (!step) return;
    step.undo();
    this.#undone.push(step);
  }

  redo(): void {
    const step = this.#undone.pop();
    if (!step) return;
    step.redo();
    this.#steps.push(step);
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  #mark(changed: boolean): void {
    if (changed)
      this.#push({
        undo: () => void this.#session.takeBackMark(),
        redo: () => void this.#session.repeatMark(),
      });
  }

  #edit(
    from: { paragraph: number; offset: number },
    to: { paragraph: number; offset: number },
    before: string,
    insert: string,
  ): void {
    const [was, is] = [this.#alternative, ++this.#last];
    const end =
      insert === '\n'
        ? { paragraph: from.paragraph + 1, offset: 0 }
        : { ...from, offset: from.offset + insert.length };
    const go = (kind: 'edit' | 'redo') => {
      this.#session.apply([{ from, to, insert }], { kind, alternative: is });
      this.#alternative = is;
    };
    go('edit');
    this.#push({
      undo: () => {
        this.#session.apply([{ from, to: end, insert: before }], { kind: 'undo', alternative: was });
        this.#alternative = was;
      },
      redo: () => go('redo'),
    });
  }

  #push(step: { undo(): void; redo(): void }): void {
    this.#steps.push(step);
    this.#undone = [];
  }
}

function stateOf(session: Session) {
  return {
    text: session.texts().draft,
    statuses: statuses(session),
    notes: session.notes(),
    progress: session.summary().progress,
  };
}

describe('statuses and notes under any edits and undos', () => {
  it('are what they were at each step, back and forth', () => {
    fc.assert(
      fc.property(garbledLines, fc.array(anyAct, { maxLength: 12 }), (lines, acts) => {
        const session = open(lines.join('\n'));
        const person = new Person(session);
        const seen = [stateOf(session)];
        for (const act of acts) {
          person.act(act);
          seen.push(stateOf(session));
        }
        const distinct = seen.filter(
          (state, index) => index === 0 || JSON.stringify(state) !== JSON.stringify(seen[index - 1]),
        );
        while (person.canUndo) person.undo();
        expect(stateOf(session)).toEqual(distinct[0]);
        for (let step = 0; step < acts.length; step++) person.redo();
        expect(stateOf(session)).toEqual(seen.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it('are what a session on the saved project says', () => {
    fc.assert(
      fc.property(garbledLines, fc.array(anyAct, { maxLength: 12 }), (lines, acts) => {
        const session = open(lines.join('\n'), []);
        const person = new Person(session);
        for (const act of acts) person.act(act);
        person.undo();
        const opened = openProject(session.projectText(), 'a.suiko');
        expect(opened.ok && stateOf(opened.value.session)).toEqual(stateOf(session));
      }),
      { numRuns: 60 },
    );
  });

  it('keep what a newer version said of a paragraph', () => {
    const text = open('一。\n二。')
      .projectText()
      .replace('"status":"untouched",', '"status":"untouched","speaker":"彼",');
    const opened = openProject(text, 'a.suiko');
    if (!opened.ok) throw new Error(opened.failure.code);
    const { session } = opened.value;
    type(session, 0, 0, 0, '第', 2);
    expect(session.projectText()).toContain('"speaker":"彼"');
  });
});

describe('a filter', () => {
  it('tells the paragraphs it shows as ranges', () => {
    const session = open('行った。。\n二。\n\n彼は「理由は理由ではない、という。\n五。');
    clean(session);
    type(session, 4, 0, 0, '第', 3);
    session.confirm({ from: 1, to: 2 }, true);
    expect({
      open: session.filtered('open'),
      findings: session.filtered('findings'),
      edited: session.filtered('edited'),
      fixed: session.filtered('fixed'),
      attention: session.filtered('attention'),
    }).toEqual({
      open: [
        { from: 0, to: 1 },
        { from: 3, to: 5 },
      ],
      findings: [{ from: 3, to: 4 }],
      edited: [{ from: 4, to: 5 }],
      fixed: [{ from: 0, to: 1 }],
      attention: [{ from: 3, to: 4 }],
    });
  });
});

describe('the overview', () => {
  it('covers the draft in so many stretches at most, each with what is gravest in it', () => {
    const session = open('行った,帰った。\n二。\n彼は「理由は理由ではない、という。\n四。');
    while (session.analyse(100));
    session.confirm({ from: 1, to: 2 }, true);
    expect(session.overview(4)).toEqual([
      { range: { from: 0, to: 1 }, status: 'untouched', look: 'safe' },
      { range: { from: 1, to: 2 }, status: 'confirmed', look: null },
      { range: { from: 2, to: 3 }, status: 'attention', look: 'ask' },
    ]);
    expect(session.overview(2)).toEqual([
      { range: { from: 0, to: 2 }, status: 'untouched', look: 'safe' },
      { range: { from: 2, to: 4 }, status: 'attention', look: 'ask' },
    ]);
  });
});

describe('sentences and findings on the source’s side', () => {
  it('are found for the sentence at a place, through edits and a joined line', () => {
    const session = open('今日は晴れた。彼は町へ行った。\n夜は寒かった。');
    session.apply([{ from: { paragraph: 0, offset: 15 }, to: { paragraph: 1, offset: 0 }, insert: '' }], {
      kind: 'edit',
      alternative: 2,
    });
    type(session, 0, 7, 8, '彼女', 3);
    expect(session.sentencesAt('draft', { paragraph: 0, offset: 9 })).toEqual({
      source: [{ paragraph: 0, span: { from: 7, to: 15 } }],
      draft: [{ paragraph: 0, span: { from: 7, to: 16 } }],
    });
    expect(session.sentencesAt('source', { paragraph: 1, offset: 0 })).toEqual({
      source: [{ paragraph: 1, span: { from: 0, to: 7 } }],
      draft: [{ paragraph: 0, span: { from: 16, to: 23 } }],
    });
  });

  it('are the same pair from whichever side one asks, and hold the place that was asked about', () => {
    fc.assert(
      fc.property(garbledLines, fc.array(anyAct, { maxLength: 5 }), (lines, acts) => {
        const session = open(lines.join('\n'), []);
        const person = new Person(session);
        for (const act of acts) person.act(act);
        const draft = session.texts().draft.split('\n');
        for (const [paragraph, text] of draft.entries()) {
          const offset = text.search(/\S/u);
          if (offset < 0) continue;
          const found = session.sentencesAt('draft', { paragraph, offset });
          expect(
            found?.draft.some(
              (one) => one.paragraph === paragraph && one.span.from <= offset && offset < one.span.to,
            ),
          ).toBe(true);
          const [first] = found?.source ?? [];
          if (!first) continue;
          const back = session.sentencesAt('source', { paragraph: first.paragraph, offset: first.span.from });
          expect(back).toEqual(found);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand where the draft has them from, and nowhere when they were typed', () => {
    const session = open('前の文。次は,来た。');
    type(session, 0, 0, 0, 'もう', 2);
    type(session, 0, 12, 12, 'また,', 3);
    const found = session.sourceFindingsIn({ from: 0, to: 1 });
    expect(found.map(({ from, to }) => [from.offset, to.offset])).toEqual([[6, 7]]);
  });
});
