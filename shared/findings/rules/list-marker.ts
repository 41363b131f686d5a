import { countAlike, type ListMarker, readListMarker, writeListMarker } from '#shared/text';
import {
  type DocumentContext,
  type DocumentHit,
  type DocumentRule,
  fixOf,
  type ParagraphContext,
  perParagraph,
} from '../rule';

interface Item {
  readonly paragraph: number;
  readonly marker: ListMarker;
}

export const listMarker: DocumentRule = {
  id: 'list-marker',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '1. 開く\n2. 押す\n3) 待つ\n4. 閉じる', after: '1. 開く\n2. 押す\n3. 待つ\n4. 閉じる' },
    { before: '1、床下\n2.窓\n3.壁', after: '1.床下\n2.窓\n3.壁' },
    { before: '（１）導入\n（２）検査\n3.修理', after: '（１）導入\n（２）検査\n（３）修理' },
    { before: '（a）入力\n（b）押す\nc)進む', after: '（a）入力\n（b）押す\n（c）進む' },
    { before: '１．注文\n２．雨\n3)空き', after: '１．注文\n２．雨\n３．空き' },
    { before: '1. 開く\n\n2. 押す\n\n3）閉じる', after: '1. 開く\n\n2. 押す\n\n3. 閉じる' },
    { before: '1. 開く\n2) 閉じる', after: '1. 開く\n2. 閉じる', tier: 'likely' },
    {
      before: '1. Open it.\n2. Wait.\n3, Close it.',
      after: '1. Open it.\n2. Wait.\n3. Close it.',
      profile: { language: 'en' },
    },
  ],
  keeps: [
    '1. 開く\n(1) 押す\n(2) 待つ\n2. 閉じる',
    '1. 開く\n　a) 押す\n　b) 待つ\n2. 閉じる',
    '1. 開く\n2. 閉じる',
    '2、3日で終わる。\n3) 待つ',
    '1. 本体\n次のとおり。\n2) 電池',
    '・本体\n- 電池',
    '一、本体\n二、三日の電池',
    '1. 本体\n1) 電池\n2) 箱\n3) 紙',
  ],
  check(document) {
    return listsOf(document).flatMap(listHits);
  },
};

const markerOf = perParagraph(({ text }: ParagraphContext) => readListMarker(text));

/** Items of one level with nothing but deeper items, their continuation lines or an empty line between them. */
function listsOf({ paragraphs }: DocumentContext): Item[][] {
  const lists: Item[][] = [];
  let open: Item[][] = [];
  let empty = 0;
  for (const [paragraph, context] of paragraphs.entries()) {
    empty = context ? 0 : empty + 1;
    const marker = context && markerOf(context);
    const depth = marker?.indent.length ?? /^[ \t　]*/u.exec(context?.text ?? '')?.[0].length ?? 0;
    if (marker) {
      open = open.filter((list) => depthOf(list) <= depth);
      const list = open.find((other) => depthOf(other) === depth);
      if (list) list.push({ paragraph, marker });
      else {
        const started = [{ paragraph, marker }];
        lists.push(started);
        open.push(started);
      }
    } else if (context ? depth === 0 : empty > 1) open = [];
  }
  return lists;
}

function depthOf(list: readonly Item[]): number {
  return list[0]?.marker.indent.length ?? 0;
}

/** Where numbers of two levels stand at one indentation, a style that occurs in several runs marks a level. */
function listHits(list: readonly Item[]): DocumentHit[] {
  const runs = runsOf(list).map(byStyle);
  const runsWith = new Map<string, number>();
  for (const run of runs) for (const key of run.keys()) runsWith.set(key, (runsWith.get(key) ?? 0) + 1);
  return runs.flatMap((run) => runHits(run, (key) => runsWith.get(key) === 1, runs.length > 1));
}

/** Stretches of a list whose numbers go up by one. */
function runsOf(list: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of list) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.marker;
    const goesOn =
      last && item.marker.value === last.value + 1 && countAlike(item.marker.style.form, last.style.form);
    if (run && goesOn) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The items of a run by the style of their markers. */
function byStyle(run: readonly Item[]): Map<string, Item[]> {
  const styles = new Map<string, Item[]>();
  for (const item of run) {
    const { open, form, close } = item.marker.style;
    const key = `${open} ${form} ${close}`;
    const items = styles.get(key);
    if (items) items.push(item);
    else styles.set(key, [item]);
  }
  return styles;
}

function runHits(
  run: ReadonlyMap<string, readonly Item[]>,
  mayDiffer: (key: string) => boolean,
  isDoubtful: boolean,
): DocumentHit[] {
  if (run.size < 2) return [];
  const [usual, ...others] = [...run].sort(([, a], [, b]) => b.length - a.length);
  const [model] = usual?.[1] ?? [];
  if (!usual || !model || (isDoubtful && usual[1].length < 2)) return [];
  const count = [...run.values()].reduce((sum, items) => sum + items.length, 0);
  const isSafe = !isDoubtful && count >= 3 && usual[1].length * 2 > count;
  return others
    .filter(([key]) => mayDiffer(key))
    .flatMap(([, items]) => items)
    .flatMap((item) => hitOf(item, model.marker, isSafe ? 'safe' : 'likely'));
}

function hitOf({ paragraph, marker }: Item, model: ListMarker, tier: 'safe' | 'likely'): DocumentHit[] {
  const written = writeListMarker(marker.value, model.style);
  if (written === null) return [];
  const span = { from: marker.indent.length, to: marker.end };
  const isSpaced = marker.gap === model.gap;
  const edited = isSpaced ? span : { from: span.from, to: span.to + marker.gap.length };
  return [{ paragraph, span, fixes: [fixOf(tier, edited, isSpaced ? written : written + model.gap)] }];
}
