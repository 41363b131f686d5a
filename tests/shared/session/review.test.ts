import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject, type Session } from '#shared/session';
import { clean, open } from './open';

const [harbor, river, bridge] = [
  '港には朝から小さな船が集まっていた。',
  '川の水は雪どけで少し濁っている。',
  '橋を渡ると古い駅舎が見えてくる。',
];
const lines = [harbor, river, bridge, '市場では魚の値段がまた上がった。。', 'はい。', '', '朝の話。。'];
const someLines = fc.shuffledSubarray(lines, { minLength: 2 });
const picks = fc.array(fc.nat(), { maxLength: 6 });

/** Sessions are opened and cleaned in each. */
const runs = { numRuns: 40 };

let alternative = 100;

/** Makes a text the draft of a session, by one edit of everything. */
function write(session: Session, text: string): void {
  const { draft } = session.texts();
  const before = draft.split('\n');
  const to = { paragraph: before.length - 1, offset: before.at(-1)?.length ?? 0 };
  session.apply([{ from: { paragraph: 0, offset: 0 }, to, insert: text }], {
    kind: 'edit',
    alternative: ++alternative,
  });
}

function perform(session: Session, { id, edits }: ReturnType<Session['reject']>): void {
  session.apply(edits, { batch: id, kind: 'edit', alternative: ++alternative });
}

function all(session: Session): number[] {
  return session.changes().map((_, index) => index);
}

function pick(session: Session, chosen: readonly number[]): number[] {
  const count = session.changes().length;
  return count === 0 ? [] : [...new Set(chosen.map((number) => number % count))];
}

/** A session on some lines whose draft is others, or the same in another order. */
function reviewed(source: readonly string[], draft: readonly string[]): Session {
  const session = open(source.join('\n'));
  write(session, draft.join('\n'));
  return session;
}

describe('changes decided together', () => {
  it('give the draft when all are accepted and the baseline when all are rejected, moves among them', () => {
    fc.assert(
      fc.property(someLines, someLines, (source, draft) => {
        const accepting = reviewed(source, draft);
        accepting.accept(all(accepting));
        expect(accepting.texts().baseline).toBe(draft.join('\n'));
        expect(accepting.changes()).toEqual([]);

        const rejecting = reviewed(source, draft);
        perform(rejecting, rejecting.reject(all(rejecting)));
        expect(rejecting.texts().draft).toBe(source.join('\n'));
        expect(rejecting.changes()).toEqual([]);
      }),
      runs,
    );
  });

  it('lead to one text when they are decided in any order, a few at a time', () => {
    fc.assert(
      fc.property(
        someLines,
        someLines,
        fc.infiniteStream(fc.tuple(picks, fc.boolean())),
        (source, draft, decisions) => {
          const session = reviewed(source, draft);
          for (const [chosen, accepts] of decisions.take(100)) {
            const indices = pick(session, chosen.length > 0 ? chosen : [0]);
            if (indices.length === 0) break;
            if (accepts) session.accept(indices);
            else perform(session, session.reject(indices));
          }
          expect(session.texts().draft).toBe(session.texts().baseline);
        },
      ),
      runs,
    );
  });

  it('are taken back and done again step by step', () => {
    fc.assert(
      fc.property(someLines, someLines, fc.array(picks, { maxLength: 4 }), (source, draft, steps) => {
        const session = reviewed(source, draft);
        const baselines = [session.texts().baseline];
        for (const chosen of steps) {
          session.accept(pick(session, chosen));
          baselines.push(session.texts().baseline);
        }
        for (const baseline of baselines.slice(0, -1).reverse()) {
          expect(session.unaccept()).toBe(true);
          expect(session.texts().baseline).toBe(baseline);
        }
        expect(session.unaccept()).toBe(false);
        for (const baseline of baselines.slice(1)) {
          expect(session.reaccept()).toBe(true);
          expect(session.texts().baseline).toBe(baseline);
        }
        expect(session.reaccept()).toBe(false);
      }),
      runs,
    );
  });

  it.each([
    ['', harbor],
    [' that was edited on its way', harbor.replace('朝', '夜')],
  ])('take a move%s whole, whichever half is named', (_, moved) => {
    for (const half of [0, 1]) {
      const accepting = reviewed([harbor, river, bridge], [river, bridge, moved]);
      expect(accepting.changes().map(({ change }) => change.kind)).toEqual(['move', 'move']);
      accepting.accept([half]);
      expect(accepting.texts().baseline).toBe([river, bridge, moved].join('\n'));

      const rejecting = reviewed([harbor, river, bridge], [river, bridge, moved]);
      perform(rejecting, rejecting.reject([half]));
      expect(rejecting.texts().draft).toBe([harbor, river, bridge].join('\n'));
    }
  });

  it('say in which paragraph of which text they stand', () => {
    const session = reviewed([harbor, river, bridge], [river, bridge, harbor]);
    const places = session.changes().map(({ baseParagraph, paragraph }) => [baseParagraph, paragraph]);
    expect(places[0]).toEqual([0, 0]);
    expect(places[1]?.[1]).toBeGreaterThan(0);
  });
});

describe('comparing with another text', () => {
  it('shows what is different from it, and rejecting brings that text back', () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (source, draft, other) => {
        const session = reviewed(source, draft);
        const { baseline } = session.texts();
        session.compareWith(other.join('\n'));
        perform(session, session.reject(all(session)));
        expect(session.texts()).toEqual({ source: baseline, baseline, draft: other.join('\n') });
        session.compareWith(null);
        perform(session, session.reject(all(session)));
        expect(session.texts().draft).toBe(baseline);
      }),
      runs,
    );
  });

  it('leaves the baseline to undo and redo, and is not saved', () => {
    const session = reviewed(['行った。。'], ['行った。']);
    session.accept([0]);
    session.compareWith('行った。。');
    expect(session.changes()).toHaveLength(1);
    expect(session.unaccept()).toBe(true);
    expect(session.texts().baseline).toBe('行った。。');
    expect(session.reaccept()).toBe(true);
    expect(session.texts().baseline).toBe('行った。');
    const opened = openProject(session.projectText(), 'a.suiko');
    expect(opened.ok && opened.value.session.changes()).toEqual([]);
  });
});

describe('taking back just that', () => {
  it('brings the machine translation back at one place, accepted or not', () => {
    const session = open('行った。。\n来た。。');
    clean(session);
    session.accept([0, 1]);
    perform(session, session.takeBack([1]));
    expect(session.texts().draft).toBe('行った。\n来た。。');
    expect(session.changesFromSource()).toHaveLength(1);
    expect(session.statuses({ from: 0, to: 2 })[0]).toBe('fixed');
    expect(session.ruleStates().find(({ id }) => id === 'punctuation-cluster')?.fixed).toBe(1);
  });
});

describe('the time a person was active', () => {
  it('adds up, is told in the statistics and kept in the project', () => {
    const session = open('行った。。');
    expect(session.statistics().activeMs).toBeNull();
    session.addActiveTime(1500);
    session.addActiveTime(2500);
    expect(session.statistics().activeMs).toBe(4000);
    const opened = openProject(session.projectText(), 'a.suiko');
    expect(opened.ok && opened.value.session.statistics().activeMs).toBe(4000);
  });
});

describe('origins', () => {
  /** A letter put in somewhere, or the last such step undone. */
  const step = fc.record({ at: fc.double({ min: 0, max: 0.99, noNaN: true }), undoes: fc.boolean() });

  it('are the same after edits, undo, saving and opening again', () => {
    fc.assert(
      fc.property(someLines, fc.array(step, { maxLength: 6 }), (source, steps) => {
        const session = open(source.join('\n'));
        clean(session);
        const done: { readonly paragraph: number; readonly offset: number; readonly before: number }[] = [];
        let state = 2;
        let next = 1000;
        for (const { at, undoes } of steps) {
          const last = undoes ? done.pop() : undefined;
          if (last) {
            const { paragraph, offset } = last;
            const to = { paragraph, offset: offset + 1 };
            session.apply([{ from: { paragraph, offset }, to, insert: '' }], {
              kind: 'undo',
              alternative: last.before,
            });
            state = last.before;
          } else {
            const paragraphs = session.texts().draft.split('\n');
            const paragraph = Math.floor(at * paragraphs.length);
            const offset = Math.floor(at * ((paragraphs[paragraph]?.length ?? 0) + 1));
            const place = { paragraph, offset };
            done.push({ ...place, before: state });
            state = ++next;
            session.apply([{ from: place, to: place, insert: 'x' }], { kind: 'edit', alternative: state });
          }
        }
        const told = (one: Session) => [one.changes(), one.changesFromSource()];
        const opened = openProject(session.projectText(), 'a.suiko');
        expect(opened.ok && told(opened.value.session)).toEqual(told(session));
        while (done.length > 0) {
          const { paragraph, offset, before } = done.pop() ?? { paragraph: 0, offset: 0, before: 0 };
          const to = { paragraph, offset: offset + 1 };
          session.apply([{ from: { paragraph, offset }, to, insert: '' }], {
            kind: 'undo',
            alternative: before,
          });
        }
        const fresh = open(source.join('\n'));
        clean(fresh);
        expect(told(session)).toEqual(told(fresh));
      }),
      runs,
    );
  });
});
