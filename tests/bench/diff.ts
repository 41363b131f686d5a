import { diffChars } from 'diff';
import { align } from '#shared/align';
import { diff } from '#shared/diff';
import { applyEdits, tokenEnds } from '#shared/text';
import { type Contestant, floorOn, race, report, sizes } from './measure';
import { createRandom, editText, writeParagraphs, writeText } from './texts';

const goals: Readonly<Record<string, string>> = {
  'diff, 1 %': '×35, stretch ×15',
  'diff, 5 %': '×40, stretch ×20',
  'diff, 30 %': '×100, stretch ×50',
};

/** Diffs of texts whose clauses were edited in part, checked by applying the changes. */
export function benchDiff(): void {
  for (const [size, bytes] of sizes) {
    const base = writeText(bytes);
    const contestants = [0.01, 0.05, 0.3].map((share) => contestantOf(base, share));
    const tokens = { name: 'tokens', run: () => tokenEnds(base) };
    report(`diff, ${size}`, race([floorOn(base), tokens, ...contestants], bytes > 1e6 ? 1 : 5), goals);
  }
  const base = writeText(1e6).replaceAll('\n', '');
  report(
    'diff, 1 MB in one line',
    race([floorOn(base), contestantOf(base, 0.01), contestantOf(base, 0.3)], 3),
    goals,
  );
  const small = writeText(2e4);
  const edited = editText(small, 0.05);
  const peer = { name: 'diffChars of the diff package, 5 %', run: () => diffChars(small, edited) };
  report('diff beside a peer, 20 KB', race([floorOn(small), contestantOf(small, 0.05), peer], 3));
}

function contestantOf(base: string, share: number): Contestant {
  const draft = editText(base, share);
  const edits = diff(base, draft).changes.map((change) => ({
    span: change.base,
    insert: draft.slice(change.draft.from, change.draft.to),
  }));
  if (applyEdits(base, edits).text !== draft) throw new Error('applying the changes does not give the draft');
  return { name: `diff, ${share * 100} %`, run: () => diff(base, draft) };
}

/** Alignment of paragraphs, most unchanged and all changed. */
export function benchAlign(): void {
  for (const count of [500, 5_000, 50_000]) {
    const source = numbered(count);
    const random = createRandom(3);
    const draft = source.flatMap((line) => {
      const kind = random(400);
      if (kind === 0) return [];
      if (kind === 1) return [line.slice(0, 12), line.slice(12)];
      return kind < 8 ? [`${line}改`] : [line];
    });
    const all = source.map((line) => `${line}改`);
    const contestants = [
      { name: 'align, 2 % edited', run: () => align(source, draft) },
      { name: 'align, all edited', run: () => align(source, all) },
    ];
    const times = race([floorOn(source.join('\n')), ...contestants], count > 10_000 ? 1 : 5);
    report(`align, ${count} paragraphs`, times, { 'align, 2 % edited': '42 ms at 50,000, stretch 21 ms' });
  }
}

function numbered(count: number): string[] {
  return writeParagraphs(count * 250)
    .slice(0, count)
    .map((line, index) => `${index}${line}`);
}
