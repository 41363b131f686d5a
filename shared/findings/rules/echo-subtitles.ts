import { endingOf, hasJapanese } from '#shared/text';
import { type DocumentContext, fixOf, type ParagraphContext, perParagraph, type RuleHit } from '../rule';
import { repetitionOf, sentenceTier, statementOf } from './echo-sentences';

/** Lines further up than this are another scene. */
const farthest = 3;
const shortest = 4;

interface Line {
  readonly paragraph: number;
  readonly text: string;
  readonly core: string;
  /** Ends in a particle: it says nothing by itself, so nobody calls it out twice. */
  readonly isOpen: boolean;
  /** Counts the blocks between empty lines. */
  readonly block: number;
}

const coreOf = perParagraph(({ text }: ParagraphContext) =>
  text.replace(/^[\s　]+|[\s　。、，！？!?….]+$/gu, ''),
);

/**
 * What short lines without stops say again: a line, some lines, the end of one, or a block in one line. Songs and calls
 * repeat too, so all of it is a hint.
 */
export function linesSaidTwice(paragraphs: DocumentContext['paragraphs']): ReadonlyMap<number, RuleHit> {
  const lines = linesOf(paragraphs);
  const found = new Map<number, RuleHit>();
  for (const [index, line] of lines.entries()) {
    if (line.core.length < shortest || !hasJapanese(line.core)) continue;
    const length = saidLength(lines, index, found);
    if (length > 0) found.set(line.paragraph, hitOf(line, length));
  }
  return found;
}

function linesOf(paragraphs: DocumentContext['paragraphs']): Line[] {
  let block = 0;
  return paragraphs.flatMap((context, paragraph) => {
    if (!context) {
      block++;
      return [];
    }
    const core = coreOf(context);
    return [
      {
        paragraph,
        text: context.text,
        core,
        isOpen: endingOf(core) === 'particle' && context.text.trimEnd().endsWith(core),
        block,
      },
    ];
  });
}

/** How much of a line was said just before; 0 for nothing. */
function saidLength(lines: readonly Line[], index: number, found: ReadonlyMap<number, RuleHit>): number {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above) return 0;
  if (line.core === above.core)
    return line.isOpen || isStatement(line.core) || isPart(line, above) ? line.core.length : 0;
  if (above.isOpen && above.core.length >= shortest && line.core.startsWith(above.core))
    return above.core.length;
  for (let back = 2; back <= farthest; back++) {
    const earlier = lines[index - back];
    if (!earlier) break;
    // あの島には may begin two sentences: the line behind it, or before it, has to come back as well.
    const isLoop = lines[index + 1]?.core === lines[index + 1 - back]?.core || found.has(above.paragraph);
    if (line.core === earlier.core && isLoop) return line.core.length;
    if (line.isOpen && line.core !== earlier.core && earlier.core.endsWith(line.core))
      return line.core.length;
  }
  return isBlockAgain(lines, index) ? line.core.length : 0;
}

function isStatement(core: string): boolean {
  return (
    core.length >= 5 && sentenceTier('same', statementOf(core, { from: 0, to: core.length }), false) !== null
  );
}

/** 俺たちは明日: a subject or object and more, twice in one block. */
function isPart(line: Line, above: Line): boolean {
  return (
    line.block === above.block &&
    line.core.length >= 5 &&
    /.[はがを][^、？]|[\u3400-\u9fffァ-ヺー]に./u.test(line.core) &&
    !line.core.startsWith('ありがと')
  );
}

/** Whether a line by itself says what the lines of the block above said. */
function isBlockAgain(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above || above.block === line.block) return false;
  let core = '';
  for (let at = index - 1; at >= index - farthest && lines[at]?.block === above.block; at--)
    core = `${lines[at]?.core ?? ''}${core}`;
  if (core === above.core) return false;
  const span = { from: 0, to: 0 };
  return repetitionOf(statementOf(core, span), statementOf(line.core, span)) !== null;
}

function hitOf({ text, core }: Line, length: number): RuleHit {
  const from = text.indexOf(core);
  const isWhole = length === core.length;
  return {
    span: { from, to: from + length },
    fixes: [fixOf('ask', isWhole ? { from: -1, to: text.length } : { from, to: from + length }, '')],
    severity: 'hint',
  };
}
