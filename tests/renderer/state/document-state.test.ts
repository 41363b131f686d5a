import { describe, expect, it } from 'vitest';
import {
  filterFindings,
  findingPage,
  isAnalysed,
  isChecking,
  isKept,
  isUnsaved,
  isUntouched,
  listedChanges,
  markKept,
  markSaved,
  originKey,
  revise,
  selectedFinding,
  takeChanges,
  takeFindings,
  takeSummary,
} from '#renderer/state';
import { exampleChange, exampleDocument, exampleFinding, exampleSummary } from '../example-state';

const file = { id: 'f', name: '第3章.suiko', canOverwrite: true, canWatch: true };
const rows = ['a', 'b', 'c'].map((key) => exampleFinding(key));

describe('keeping and saving', () => {
  it('a fresh document is untouched, unsaved and not yet kept', () => {
    const document = exampleDocument('d');
    expect([isUntouched(document), isUnsaved(document), isKept(document)]).toEqual([true, true, false]);
  });

  it('saving takes the name of the file and marks what was written, not what came since', () => {
    const written = revise(exampleDocument('d'));
    const edited = revise(written);
    const saved = markSaved(edited, file, 'hash', written.revision);
    expect(saved.name).toBe('第3章');
    expect(isUnsaved(saved)).toBe(true);
    expect(isUnsaved(markSaved(written, file, 'hash', written.revision))).toBe(false);
  });

  it('an older record never hides that a newer one is kept', () => {
    const document = markKept(markKept(revise(revise(exampleDocument('d'))), 2), 1);
    expect(isKept(document)).toBe(true);
  });

  it('keeping again ends the warning', () => {
    expect(markKept(exampleDocument('d', { keepFailed: true }), 0).keepFailed).toBe(false);
  });
});

describe('answers', () => {
  it('for an older version are dropped', () => {
    const document = exampleDocument('d', { summary: exampleSummary(3) });
    expect(takeSummary(document, exampleSummary(2))).toBe(document);
    expect(takeSummary(document, exampleSummary(4)).summary.version).toBe(4);
  });

  it('are complete when all paragraphs were checked', () => {
    expect(isAnalysed(exampleDocument('d'))).toBe(true);
    expect(isAnalysed(exampleDocument('d', { summary: { ...exampleSummary(), analysed: 0 } }))).toBe(false);
  });
});

describe('the counts', () => {
  const withTotal = (total: number, analysed: number) => {
    const summary = exampleSummary(1);
    return { ...summary, findings: { ...summary.findings, total }, analysed, paragraphs: 30 };
  };

  it('come in while a document is checked for the first time', () => {
    const document = takeSummary(exampleDocument('d'), withTotal(4, 10));
    expect(document.summary.findings.total).toBe(4);
    expect(isChecking(exampleDocument('d', { summary: withTotal(4, 5) }))).toBe(true);
  });

  it('rest while the paragraph that is typed in is checked, and change when all is known again', () => {
    const counted = takeSummary(exampleDocument('d'), withTotal(9, 30));
    const typing = takeSummary(counted, withTotal(8, 29));
    expect(typing.summary.findings.total).toBe(9);
    expect(isChecking(typing)).toBe(false);
    expect(takeSummary(typing, withTotal(10, 30)).summary.findings.total).toBe(10);
  });
});

describe('the list of findings', () => {
  it('selects the first row at first', () => {
    expect(takeFindings(exampleDocument('d'), 3, rows).selectedFinding).toBe('a');
  });

  it('keeps its selection while the finding is there', () => {
    const document = exampleDocument('d', { selectedFinding: 'b' });
    expect(takeFindings(document, 3, rows).selectedFinding).toBe('b');
  });

  it('moves to the row now at the place of a finding that is gone', () => {
    const listed = takeFindings(exampleDocument('d', { selectedFinding: 'b' }), 3, rows);
    const fixed = takeFindings(
      listed,
      2,
      rows.filter(({ key }) => key !== 'b'),
    );
    expect(selectedFinding(fixed)?.key).toBe('c');
  });

  it('keeps the rows that say the same as they are, and all of them when nothing changed', () => {
    const listed = takeFindings(exampleDocument('d'), 3, rows);
    expect(takeFindings(listed, 3, structuredClone(rows)).findings.rows).toBe(listed.findings.rows);
    const [first, second, third] = structuredClone(rows);
    const moved = [first, second, third && { ...third, paragraph: 7 }].filter((row) => row !== undefined);
    const after = takeFindings(listed, 3, moved).findings.rows;
    expect(after[0]).toBe(listed.findings.rows[0]);
    expect(after[2]?.paragraph).toBe(7);
  });

  it('has no selection when it is empty', () => {
    const listed = takeFindings(exampleDocument('d'), 3, rows);
    expect(selectedFinding(takeFindings(listed, 0, []))).toBeNull();
  });

  it('starts over with its first page under another filter', () => {
    const document = filterFindings(exampleDocument('d'), { tiers: ['ask'] });
    expect(document.findings).toMatchObject({ filter: { tiers: ['ask'] }, limit: findingPage });
  });
});

describe('the list of changes', () => {
  const changes = [
    exampleChange('黄Jenxun', '黄仁勲', [{ kind: 'entry', entry: 'e' }]),
    exampleChange(',', '、', [{ kind: 'rule', rule: 'half-width-punctuation' }]),
    exampleChange('a', 'b', [{ kind: 'hand' }]),
  ];

  it('makes the first change current, and keeps the number when one is settled', () => {
    const listed = takeChanges(exampleDocument('d'), changes);
    expect(listed.currentChange).toBe(0);
    const second = { ...listed, currentChange: 1 };
    expect(takeChanges(second, changes.slice(1)).currentChange).toBe(1);
  });

  it('goes back to the last when the last was settled, and to none when none is open', () => {
    const last = exampleDocument('d', { changes, currentChange: 2 });
    expect(takeChanges(last, changes.slice(0, 2)).currentChange).toBe(1);
    expect(takeChanges(last, []).currentChange).toBeNull();
  });

  it('can be limited to one origin, with the numbers of the whole list', () => {
    const originFilter = originKey({ kind: 'rule', rule: 'half-width-punctuation' });
    const listed = listedChanges(changes, originFilter);
    expect(listed.map(({ index }) => index)).toEqual([1]);
    expect(listedChanges(changes, null)).toHaveLength(3);
  });
});
