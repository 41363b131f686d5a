import { afterEach, describe, expect, it } from 'vitest';
import { ParagraphChecks } from '#shared/clean';
import { buildDiscovery, buildMatcher } from '#shared/glossary';
import { openSession } from '#shared/session';
import { profileOf } from '#shared/text';

const hostile: Readonly<Record<string, string>> = {
  'opening brackets': '「',
  'closing brackets': '）',
  'brackets of all kinds': '（「『【',
  'brackets that open and close': '(a)',
  'brackets behind sentences': '）。',
  'straight quotes': '"',
  'quotes round letters': 'あ"い',
  apostrophes: "'",
  'inline code': '`',
  spaces: ' ',
  'spaces between letters': 'あ ',
  digits: '1',
  'digits with separators': '1.',
  'kanji numerals': '十',
  letters: 'a',
  'letters and slashes': '/a',
  'letters and at signs': 'a@',
  'heads of tags': '<b ',
  'heads of comments': '<!--',
  entities: '&amp;',
  braces: '{{a',
  stops: '。',
  commas: '、',
  leaders: '…',
  dashes: '-',
  'one kana': 'あ',
  'one clause': '行く、',
  'simplified characters': '这',
  'half-width katakana': 'ｶﾞ',
  emoji: '👩\u200d',
  'lone surrogates': '\ud83d',
  mojibake: 'ã‚',
  ruby: '漢《',
};

const exec = RegExp.prototype.exec;
afterEach(() => {
  RegExp.prototype.exec = exec;
});

/** How many code units patterns walk over while `run` runs: from where each begins to where it matches or gives up. */
function countSteps(run: () => void): number {
  let steps = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const givesUpAtOnce = this.sticky || isAnchored(this);
    const end = match ? match.index + match[0].length : givesUpAtOnce ? from : text.length;
    steps += 1 + Math.max(0, end - from);
    return match;
  };
  run();
  RegExp.prototype.exec = exec;
  return steps;
}

/** Whether a pattern can match nowhere but at the start. */
function isAnchored({ source, multiline }: RegExp): boolean {
  if (multiline || !source.startsWith('^')) return false;
  const outer = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, '_');
  let depth = 0;
  for (const character of outer) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) return false;
  }
  return true;
}

function check(paragraphs: readonly string[]) {
  const settings = {
    profile: profileOf(paragraphs),
    matcher: buildMatcher([]),
    discovery: buildDiscovery([]),
    disabled: new Set<never>(),
  };
  return new ParagraphChecks(settings).ofDocument(paragraphs.map((text) => ({ text, origins: [] })));
}

/** A line of so many code units, begun and ended as prose is. */
function lineOf(unit: string, length: number): string {
  return `彼は${unit.repeat(length / unit.length)}と言った。`;
}

describe('checks of one line', () => {
  it.each(Object.entries(hostile))('take steps in proportion to its length: %s', (_, unit) => {
    const small = countSteps(() => check([lineOf(unit, 8_000)]));
    const large = countSteps(() => check([lineOf(unit, 32_000)]));
    expect(large / small).toBeLessThan(5);
  });

  it.each(['「', '"', ' ', '1', 'a', '彼は行った。'])('come to an end on a megabyte of %s', (unit) => {
    const text = lineOf(unit, 1_000_000 / Buffer.byteLength(unit));
    const beyond = check([text]).filter(({ finding }) => finding.span.to > text.length);
    expect(beyond).toEqual([]);
  });
});

describe('checks of many paragraphs', () => {
  const line = (index: number) => `第${index}の文,です。「次」は。`;

  it('take steps in proportion to their number', () => {
    const steps = (count: number) =>
      countSteps(() => check(Array.from({ length: count }, (_, index) => line(index))));
    expect(steps(8_000) / steps(2_000)).toBeLessThan(4.5);
  });

  it('come to an end on 100,000', () => {
    const paragraphs = Array.from({ length: 100_000 }, (_, index) => line(index));
    expect(check(paragraphs).length).toBeGreaterThanOrEqual(100_000);
  });

  it('cost a keystroke as many steps in a long text as in a short one', () => {
    const steps = (count: number) => {
      const text = Array.from({ length: count }, (_, index) => line(index)).join('\n');
      const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
      const session = openSession({ name: 'a', source, text, glossaries: [] });
      while (session.analyse(1000));
      session.pairs();
      const place = { paragraph: count >> 1, offset: 3 };
      return countSteps(() => {
        session.apply([{ from: place, to: place, insert: '字' }], { kind: 'edit', alternative: 2 });
        session.analyse(1000);
      });
    };
    expect(steps(4_000)).toBeLessThan(steps(500) * 1.1);
  });
});
