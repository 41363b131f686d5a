import { describe, expect, it } from 'vitest';
import { applyFixes, cleanDocument, ParagraphChecks } from '#shared/clean';
import type { ChosenFix, RuleId } from '#shared/findings';
import { buildDiscovery, buildMatcher } from '#shared/glossary';
import { profileOf, type TextEdit } from '#shared/text';

function paragraphsOf(lines: readonly string[]) {
  return lines.map((text) => ({ text, origins: [] }));
}

function cleanLines(lines: readonly string[]) {
  const settings = {
    profile: profileOf(lines),
    matcher: buildMatcher([]),
    discovery: buildDiscovery([]),
    disabled: new Set<RuleId>(),
  };
  return cleanDocument(paragraphsOf(lines), new ParagraphChecks(settings), ['safe']);
}

function chosen(paragraph: number, rule: RuleId, edits: readonly TextEdit[]): ChosenFix {
  const span = edits[0]?.span ?? { from: 0, to: 0 };
  const fix = { tier: 'safe', edits } as const;
  const finding = {
    rule,
    severity: 'error',
    span,
    message: { id: rule },
    fixes: [fix],
    related: [],
  } as const;
  return { paragraph, finding, fix };
}

describe('the clean of a document', () => {
  it('names the paragraphs it changed, with what stands there now and why', () => {
    const { changes, places } = cleanLines(['そのまま。', '行った。。', 'そのまま。']);
    expect(places).toBe(1);
    expect(changes).toEqual([
      {
        from: 1,
        to: 2,
        pieces: [
          {
            text: '行った。',
            origins: [
              { span: { from: 3, to: 4 }, by: { kind: 'rule', rule: 'punctuation-cluster' }, before: '。。' },
            ],
          },
        ],
      },
    ]);
  });

  it('goes on in the pieces of a paragraph that a tag broke', () => {
    const { changes } = cleanLines(['一つ目。。<br>二つ目,です。<br>三つ目。']);
    expect(changes.map(({ from, to, pieces }) => [from, to, pieces.map(({ text }) => text)])).toEqual([
      [0, 1, ['一つ目。', '二つ目、です。', '三つ目。']],
    ]);
  });

  it('finds what a repair uncovered', () => {
    expect(cleanLines(['行った,。']).changes[0]?.pieces[0]?.text).toBe('行った。');
    expect(cleanLines(['終わり<b>。</b>。']).changes[0]?.pieces[0]?.text).toBe('終わり。');
  });
});

describe('fixes applied together', () => {
  it('may join paragraphs, and keep the origins of both', () => {
    const paragraphs = paragraphsOf(['港を', '出た。', '別。']);
    const { changes } = applyFixes(paragraphs, [
      chosen(0, 'unbalanced-bracket', [{ span: { from: 2, to: 3 }, insert: '' }]),
    ]);
    expect(changes).toEqual([
      {
        from: 0,
        to: 2,
        pieces: [
          {
            text: '港を出た。',
            origins: [
              { span: { from: 2, to: 2 }, by: { kind: 'rule', rule: 'unbalanced-bracket' }, before: '\n' },
            ],
          },
        ],
      },
    ]);
  });

  it('are settled by the order of rules where they overlap, whole fixes at a time', () => {
    const paragraphs = paragraphsOf(['あいうえお']);
    const winner = chosen(0, 'markup-residue', [{ span: { from: 1, to: 3 }, insert: 'x' }]);
    const loser = chosen(0, 'stray-space', [
      { span: { from: 0, to: 1 }, insert: 'y' },
      { span: { from: 2, to: 4 }, insert: 'z' },
    ]);
    const { changes, applied } = applyFixes(paragraphs, [loser, winner]);
    expect(applied).toEqual([winner]);
    expect(changes[0]?.pieces[0]?.text).toBe('あxえお');
  });

  it('count a fix as applied when its edits are another’s', () => {
    const edits = [{ span: { from: 0, to: 1 }, insert: '（' }];
    const { applied } = applyFixes(paragraphsOf(['(']), [
      chosen(0, 'half-width-punctuation', edits),
      chosen(0, 'half-width-punctuation', edits),
    ]);
    expect(applied).toHaveLength(2);
  });
});
