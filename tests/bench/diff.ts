/**
 * Prints how long diff and align take as multiples of a `charCodeAt` loop over the same text (performance.md).
 * `npx tsx tests/bench/diff.ts`
 */
import { diffChars } from 'diff';
import { align } from '#shared/align';
import { diff } from '#shared/diff';
import { applyEdits, tokenEnds } from '#shared/text';

const words =
  '会社 設立 製品 人工知能 最高経営責任者 半導体 世界 市場 黄仁勲 仲間 開発 技術 成長 利益 発表 サーバー データ NVIDIA 1993年 彼 株価 投資'.split(
    ' ',
  );
const particles = 'は が を に で と の も から まで として という'.split(' ');
const ends = 'した している です と述べた になった と言われる'.split(' ');

/** Numbers that look random and are the same each time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function writeText(bytes: number, perParagraph: number): string[] {
  const random = createRandom(7);
  const tokens: string[] = [];
  for (let size = 0, sentences = 0; size < bytes; sentences++) {
    const before = tokens.length;
    for (let n = 3 + random(6); n > 0; n--) {
      tokens.push(words[random(words.length)] ?? '');
      if (n > 1) tokens.push(particles[random(particles.length)] ?? '');
    }
    tokens.push(
      ends[random(ends.length)] ?? '',
      sentences % perParagraph === perParagraph - 1 ? '。\n' : '。',
    );
    for (let i = before; i < tokens.length; i++) size += Buffer.byteLength(tokens[i] ?? '');
  }
  return tokens;
}

function editText(tokens: readonly string[], share: number): string {
  const random = createRandom(11);
  return tokens
    .map((token) => {
      if (random(10_000) >= share * 10_000) return token;
      const kind = random(3);
      const other = words[random(words.length)] ?? '';
      return kind === 0 ? '' : kind === 1 ? other : token + other;
    })
    .join('');
}

function measure(run: () => unknown, rounds = 7): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

let sink = 0;
function floorOf(text: string): number {
  return measure(() => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    sink ^= sum;
  }, 31);
}

function report(name: string, time: number, floor: number, note = ''): void {
  console.log(
    `${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms  ×${(time / floor).toFixed(1).padStart(7)}  ${note}`,
  );
}

for (const [shape, perParagraph] of [
  ['paragraphs', 3],
  ['one line', Number.POSITIVE_INFINITY],
] as const) {
  const tokens = writeText(1_000_000, perParagraph);
  const base = tokens.join('');
  const floor = floorOf(base);
  report(
    `tokens, 1 MB, ${shape}`,
    measure(() => tokenEnds(base)),
    floor,
  );
  for (const [share, goal] of [
    [0.0005, 35],
    [0.01, 35],
    [0.05, 40],
    [0.3, 100],
  ] as const) {
    const draft = editText(tokens, share);
    const found = diff(base, draft);
    const { text } = applyEdits(
      base,
      found.changes.map((change) => ({
        span: change.base,
        insert: draft.slice(change.draft.from, change.draft.to),
      })),
    );
    if (text !== draft) throw new Error('applying the changes does not give the draft');
    const changed = found.changes.reduce((sum, { draft: span }) => sum + span.to - span.from, 0);
    const note = `goal ×${goal}; ${found.changes.length} changes, ${changed} of ${draft.length} characters${found.hitBudget ? ', budget spent' : ''}`;
    report(
      `diff, 1 MB, ${shape}, ${share * 100} % of tokens`,
      measure(() => diff(base, draft)),
      floor,
      note,
    );
  }
}

const lines = writeText(3_600_000, 1).join('').split('\n').slice(0, 50_000);
const random = createRandom(3);
const draftLines = lines.flatMap((line) => {
  const kind = random(400);
  if (kind === 0) return [];
  if (kind === 1) return [line.slice(0, 12), line.slice(12)];
  return kind < 8 ? [`${line}改`] : [line];
});
const linesFloor = floorOf(lines.join('\n'));
report(
  `align, ${lines.length} lines, 2 % edited`,
  measure(() => align(lines, draftLines)),
  linesFloor,
  'goal 42 ms',
);
const allEdited = lines.map((line) => `${line}改`);
report(
  `align, ${lines.length} lines, all edited`,
  measure(() => align(lines, allEdited), 1),
  linesFloor,
);

const small = writeText(20_000, 3);
const smallBase = small.join('');
const smallDraft = editText(small, 0.05);
const smallFloor = floorOf(smallBase);
report(
  'diff, 20 KB, 5 % of tokens',
  measure(() => diff(smallBase, smallDraft)),
  smallFloor,
);
report(
  'jsdiff diffChars, the same',
  measure(() => diffChars(smallBase, smallDraft), 3),
  smallFloor,
);
if (sink === 1) console.log('');
