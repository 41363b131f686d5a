import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject, type Session } from '#shared/session';
import { type DocumentEdit, mergeSpans, splitParagraphs } from '#shared/text';
import { garbledLine, garbledLines } from '../garbled-text';
import { allFindings, clean, open } from './open';

/** An edit somewhere in the text, given as two fractions of its length. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  insert: fc.oneof(garbledLine, fc.constant('\n'), fc.constant('```\n'), fc.constant('')),
});
type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

function documentEdit(session: Session, { at, length, insert }: AnyEdit): DocumentEdit {
  const { draft } = session.texts();
  const from = Math.floor(at * draft.length);
  const to = Math.min(draft.length, from + length);
  return { from: placeOf(draft, from), to: placeOf(draft, to), insert };
}

function placeOf(text: string, offset: number) {
  const before = splitParagraphs(text.slice(0, offset));
  return { paragraph: before.length - 1, offset: before.at(-1)?.length ?? 0 };
}

describe('the session', () => {
  it('answers after any edits what a session on the edited text answers', () => {
    fc.assert(
      fc.property(garbledLines, fc.array(anyEdit, { maxLength: 6 }), (lines, edits) => {
        const edited = open(lines.join('\n'));
        edited.analyse(3);
        edits.forEach((edit, index) => {
          edited.apply([documentEdit(edited, edit)], { kind: 'edit', alternative: index + 2 });
          edited.analyse(2);
        });
        // The profile is that of the source, so the fresh session has the same source and an edit of everything.
        const fresh = open(lines.join('\n'));
        const whole = {
          from: { paragraph: 0, offset: 0 },
          to: placeOf(lines.join('\n'), lines.join('\n').length),
        };
        fresh.apply([{ ...whole, insert: edited.texts().draft }], { kind: 'edit', alternative: 2 });
        const shown = (session: Session) => allFindings(session).map(({ key: _, ...rest }) => rest);
        expect(shown(edited)).toEqual(shown(fresh));
        expect(edited.summary().findings).toEqual(fresh.summary().findings);
      }),
      { numRuns: 300 },
    );
  });

  it('reports nothing outside the text, and excerpts that show the found text', () => {
    fc.assert(
      fc.property(garbledLines, (lines) => {
        for (const { paragraph, finding, excerpt } of allFindings(open(lines.join('\n')))) {
          const text = lines[paragraph] ?? '';
          expect(finding.span.from).toBeLessThan(finding.span.to);
          // A finding about a line end holds it.
          expect(finding.span.to).toBeLessThanOrEqual(
            finding.rule === 'broken-line' ? text.length + 1 : text.length,
          );
          expect(excerpt.text.slice(excerpt.span.from, excerpt.span.to)).toBe(
            text.slice(finding.span.from, finding.span.to),
          );
        }
      }),
    );
  });

  it.each(['safe', 'likely'] as const)('cleans at %s so that a second clean changes nothing', (tier) => {
    fc.assert(
      fc.property(garbledLines, (lines) => {
        const session = open(lines.join('\n'));
        clean(session, tier);
        expect(session.clean(tier).edits).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back to paragraphs, origins and statuses on undo and redo', () => {
    const session = open('行った。。\n次は,「黄仁順」だ。');
    const before = session.projectText();
    clean(session);
    const after = session.projectText();
    expect(session.texts().draft).toBe('行った。\n次は、「黄仁勲」だ。');
    const undo = [
      { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 4 }, insert: '行った。。' },
      { from: { paragraph: 1, offset: 2 }, to: { paragraph: 1, offset: 7 }, insert: ',「黄仁順' },
    ];
    session.apply(undo, { kind: 'undo', alternative: 1 });
    expect(session.projectText()).toBe(before);
    const redo = [
      { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 5 }, insert: '行った。' },
      { from: { paragraph: 1, offset: 2 }, to: { paragraph: 1, offset: 7 }, insert: '、「黄仁勲' },
    ];
    session.apply(redo, { kind: 'redo', alternative: 2 });
    expect(session.projectText()).toBe(after);
    expect(session.statuses({ from: 0, to: 2 })).toEqual(['fixed', 'fixed']);
  });

  it('records why places changed, by rule, entry and hand', () => {
    const session = open('黄仁順は行った。。\n変わらない。');
    clean(session);
    session.apply([{ from: { paragraph: 1, offset: 0 }, to: { paragraph: 1, offset: 0 }, insert: 'もう' }], {
      kind: 'edit',
      alternative: 3,
    });
    expect(session.changes().map(({ before, after, origins }) => ({ before, after, origins }))).toEqual([
      { before: '黄仁順', after: '黄仁勲', origins: [{ kind: 'entry', entry: 'q3m7xk2vh9t4bd5n' }] },
      { before: '。', after: '', origins: [{ kind: 'rule', rule: 'punctuation-cluster' }] },
      { before: '', after: 'もう', origins: [{ kind: 'hand' }] },
    ]);
  });

  it('reaches the draft by accepting everything, and the source by rejecting everything', () => {
    fc.assert(
      fc.property(garbledLines, (lines) => {
        const text = lines.join('\n');
        const accepting = open(text);
        clean(accepting, 'likely');
        while (accepting.changes().length > 0) accepting.accept([0]);
        expect(accepting.texts().baseline).toBe(accepting.texts().draft);

        const rejecting = open(text);
        clean(rejecting, 'likely');
        for (let step = 3; rejecting.changes().length > 0; step++) {
          const batch = rejecting.reject([rejecting.changes().length - 1]);
          rejecting.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: step });
        }
        expect(rejecting.texts().draft).toBe(text);
      }),
    );
  });

  it('takes back accepted changes, the last one first', () => {
    const session = open('行った。。そして,来た。');
    clean(session);
    session.accept([1]);
    session.accept([0]);
    expect(session.texts().baseline).toBe('行った。そして、来た。');
    expect(session.unaccept()).toBe(true);
    expect(session.unaccept()).toBe(true);
    expect(session.texts().baseline).toBe('行った。。そして,来た。');
    expect(session.unaccept()).toBe(false);
  });

  it('comes back from its project file with draft, baseline and origins', () => {
    fc.assert(
      fc.property(garbledLines, (lines) => {
        const session = open(lines.join('\n'));
        clean(session);
        const text = session.projectText();
        const opened = openProject(text, 'a.suiko');
        expect(opened.ok && opened.value.session.projectText()).toBe(text);
      }),
    );
  });

  it('checks a keystroke’s paragraph and no other', () => {
    const session = open(Array.from({ length: 50 }, (_, index) => `第${index}の文,です。`).join('\n'));
    while (session.analyse(1000));
    const summary = session.apply(
      [{ from: { paragraph: 7, offset: 1 }, to: { paragraph: 7, offset: 1 }, insert: 'の' }],
      {
        kind: 'edit',
        alternative: 2,
      },
    );
    expect(summary).toMatchObject({ analysed: 49, paragraphs: 50 });
  });

  it('goes from finding to finding and round the end', () => {
    const session = open('行った。。\n何もない。\n次は,来た。');
    const places: unknown[] = [];
    let place = { paragraph: 0, offset: 0 };
    for (let step = 0; step < 3; step++) {
      const next = session.nextFinding(place, 'next');
      if (next) place = { paragraph: next.paragraph, offset: next.finding.span.from };
      places.push([place.paragraph, place.offset]);
    }
    expect(places).toEqual([
      [0, 3],
      [2, 2],
      [0, 3],
    ]);
    expect(session.nextFinding(place, 'previous')).toMatchObject({ paragraph: 2 });
    expect(open('何もない。').nextFinding(place, 'next')).toBeNull();
  });

  it('previews places with their ticks and applies those left ticked', () => {
    const session = open('黄仁順と黄Jenxunは行った。。');
    const places = session.preview({ kind: 'names' });
    expect(places.map(({ before, after, ticked }) => ({ before, after, ticked }))).toEqual([
      { before: '黄仁順', after: '黄仁勲', ticked: true },
      { before: '黄Jenxun', after: '黄仁勲', ticked: true },
    ]);
    const batch = session.chosenBatch(places.slice(1).map(({ key }) => key));
    session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
    expect(session.texts().draft).toBe('黄仁順と黄仁勲は行った。。');
    expect(batch.places).toBe(1);
  });

  it('finds the forms of an entry as soon as it is added', () => {
    const session = open('蘇姿豊とスーザンが来た。', []);
    session.putEntry({ id: 'a2b3c4d5e6f7g2h3', term: '蘇姿豊', category: 'person' });
    session.addVariant('a2b3c4d5e6f7g2h3', { text: 'スーザン' });
    expect(allFindings(session).map(({ finding, replacement }) => [finding.rule, replacement])).toEqual([
      ['name-variant', '蘇姿豊'],
    ]);
    expect(session.entries()).toMatchObject([{ glossary: 0, occurrences: { term: 1, variants: 1 } }]);
    session.removeEntry('a2b3c4d5e6f7g2h3');
    expect(session.entries()).toEqual([]);
  });

  it('does not read decoded text as markup again', () => {
    const session = open('改行は&lt;br&gt;と書く。');
    clean(session);
    expect(session.texts().draft).toBe('改行は<br>と書く。');
    expect(allFindings(session)).toEqual([]);
  });

  it('pairs the paragraphs of source and draft after splits and joins', () => {
    const session = open('一つ目の文です。\n二つ目の長い文です。続きの文です。\n三つ目の文です。');
    session.apply([{ from: { paragraph: 1, offset: 10 }, to: { paragraph: 1, offset: 10 }, insert: '\n' }], {
      kind: 'edit',
      alternative: 2,
    });
    expect(session.pairs()).toEqual([
      { source: { from: 0, to: 1 }, draft: { from: 0, to: 1 } },
      { source: { from: 1, to: 2 }, draft: { from: 1, to: 3 } },
      { source: { from: 2, to: 3 }, draft: { from: 3, to: 4 } },
    ]);
  });

  it('misses nothing of a paragraph that moved, and misses it where it is gone', () => {
    const [first, second, third, fourth] = [
      '会場には聴衆が大勢集まり、拍手が起きた。',
      '黄仁勲は1963年に台湾の台南市で生まれ、9歳の時に米国へ渡った。',
      '大学では電気工学を専攻し、卓球でも活躍した。',
      '半導体の会社を創業したのは三十歳の誕生日である。',
    ];
    const session = open([first, second, third, fourth].join('\n'));
    const rules = () => allFindings(session).map(({ finding }) => finding.rule);
    let alternative = 1;
    const edit = (from: number, to: number, insert: string) =>
      session.apply([{ from: { paragraph: from, offset: 0 }, to: { paragraph: to, offset: 0 }, insert }], {
        kind: 'edit',
        alternative: ++alternative,
      });
    expect(rules()).toEqual([]);
    edit(1, 2, '');
    expect(rules().toSorted()).toEqual(['lost-content', 'lost-fact']);
    edit(2, 2, `${second}\n`);
    expect(session.texts().draft).toBe([first, third, second, fourth].join('\n'));
    expect(rules()).toEqual([]);
    edit(2, 3, '');
    expect(rules().toSorted()).toEqual(['lost-content', 'lost-fact']);
  });

  it('gives every finding a key of its own, also where all that the source says is lost at one place', () => {
    const lines = [
      '1963年に台湾で生まれ、渡米した。',
      '2025年6月に台北で講演し、拍手を浴びた。',
      '1963年に会社はまだ影も形もなかった。',
    ];
    const session = open(lines.join('\n'));
    const end = { paragraph: 2, offset: lines[2]?.length ?? 0 };
    session.apply([{ from: { paragraph: 0, offset: 0 }, to: end, insert: '全' }], {
      kind: 'edit',
      alternative: 2,
    });
    const keys = allFindings(session).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
    expect(session.summary().findings.total).toBe(keys.length);
    for (const key of keys) expect(session.fixFinding(key, 0)).toBeNull();
  });

  it('opens an empty text, a lone surrogate and a line of nothing but brackets', () => {
    for (const text of ['', '\ud800は', '「（『'.repeat(2000)]) {
      const session = open(text);
      clean(session, 'likely');
      expect(mergeSpans(allFindings(session).map(({ finding }) => finding.span)).length).toBeLessThanOrEqual(
        text.length,
      );
      expect(session.texts().source).toBe(text);
    }
  });

  it('does not show again what a person ignored here, until it is taken back', () => {
    const session = open('行った。。\n来た。。');
    const [first] = allFindings(session);
    expect(session.ignore(first?.key ?? '', 'here')).toBe(true);
    expect(allFindings(session).map(({ paragraph }) => paragraph)).toEqual([1]);
    expect(session.clean('safe').places).toBe(1);
    const reopened = openProject(session.projectText(), 'a.suiko');
    expect(reopened.ok && allFindings(reopened.value.session)).toHaveLength(1);
    session.setIgnored([]);
    expect(allFindings(session)).toHaveLength(2);
  });

  it('knows an ignored place again after edits elsewhere, and everywhere when asked to', () => {
    const session = open('はじめ。\n彼は行った。。\n彼女も行った。。');
    const key = allFindings(session)[0]?.key ?? '';
    session.ignore(key, 'here');
    session.apply(
      [{ from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 4 }, insert: '始め\nに。' }],
      {
        kind: 'edit',
        alternative: 2,
      },
    );
    expect(allFindings(session).map(({ paragraph }) => paragraph)).toEqual([3]);
    session.ignore(allFindings(session)[0]?.key ?? '', 'everywhere');
    expect(allFindings(session)).toEqual([]);
    expect(session.ignored()).toHaveLength(2);
  });

  it('switches rules off for the document, and says what each did', () => {
    const session = open('行った。。次は,来た。');
    session.switchRule('half-width-punctuation', false);
    expect(allFindings(session).map(({ finding }) => finding.rule)).toEqual(['punctuation-cluster']);
    clean(session);
    const reopened = openProject(session.projectText(), 'a.suiko');
    const states = reopened.ok ? reopened.value.session.ruleStates() : [];
    expect(states.find(({ id }) => id === 'half-width-punctuation')).toMatchObject({
      enabled: false,
      open: 0,
    });
    expect(states.find(({ id }) => id === 'punctuation-cluster')).toMatchObject({
      enabled: true,
      open: 0,
      fixed: 1,
    });
  });

  it('checks by the corrected profile', () => {
    const session = open('新しい NVIDIA の GPU は速い。');
    expect(session.profile()).toMatchObject({ profile: { scriptSpacing: 'space' }, corrected: [] });
    expect(allFindings(session)).toEqual([]);
    session.correctProfile({ scriptSpacing: 'none' });
    expect(session.profile().corrected).toEqual(['scriptSpacing']);
    expect(allFindings(session).map(({ finding }) => finding.rule)).toContain('stray-space');
    session.correctProfile({});
    expect(allFindings(session)).toEqual([]);
  });
});
