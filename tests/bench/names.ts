import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildMatcher, type Entry, type NameMatch } from '#shared/glossary';
import { FoldBuffer } from '#shared/text';
import { glossaryOf, plantNames, spellingsOf, writeEntries } from './glossaries';
import { type Contestant, floorOn, median, race, report } from './measure';
import { loadPeers, type Peers } from './peer-matchers';
import { writeParagraphs } from './texts';

const goals: Readonly<Record<number, string>> = { 100: '×3.5', 1000: '×4', 10000: '×6', 100000: '×12' };

/**
 * Names of growing glossaries in 1 MB, in a text that has none of them and in one that has one in every fourth
 * paragraph; folding is within both. Then peers on the same text, as far as they come to an end.
 */
export function benchNames(): void {
  const paragraphs = writeParagraphs(1e6);
  const peers = loadPeers();
  for (const count of [100, 1000, 10_000, 100_000]) {
    const entries = writeEntries(count);
    const build = buildOf(entries);
    const { matcher } = build;
    const named = plantNames(paragraphs, entries, 4);
    const text = named.join('\n');
    const find = (lines: readonly string[]) =>
      lines.reduce((sum, line) => sum + matcher.find(line, []).length, 0);
    const contestants: Contestant[] = [
      folding(named),
      { name: 'names, where there are none', run: () => find(paragraphs) },
      { name: 'names', run: () => find(named) },
      {
        name: 'and the text with them replaced',
        run: () => sumOf(named, (line) => replaced(line, matcher.find(line, [])).length),
      },
    ];
    report(`names in 1 MB, ${count} concepts`, race([floorOn(text), ...contestants], 7), {
      folding: '×6, stretch ×3',
      'names, where there are none': `${goals[count]} beside folding`,
      names: `${goals[count]} beside folding`,
      'and the text with them replaced': '1.5 of the names',
    });
    console.log(
      `  built in ${build.time.toFixed(0)} ms, ${build.megabytes.toFixed(1)} MB; an edit of one entry ${editOf(entries, matcher).toFixed(2)} ms`,
    );
    if (peers) racePeers(peers, entries, named, (line) => matcher.find(line, []));
  }
}

function folding(paragraphs: readonly string[]): Contestant {
  const buffer = new FoldBuffer();
  const run = () =>
    sumOf(paragraphs, (line) => {
      buffer.fold(line);
      return buffer.length;
    });
  return { name: 'folding', run };
}

function buildOf(entries: readonly Entry[]) {
  const before = usedMemory();
  const start = performance.now();
  const matcher = buildMatcher([glossaryOf(entries)]);
  const time = performance.now() - start;
  return { matcher, time, megabytes: (usedMemory() - before) / 1e6 };
}

/** The median time to have a matcher for the same entries but one. */
function editOf(entries: readonly Entry[], first: ReturnType<typeof buildMatcher>): number {
  let matcher = first;
  let list = entries;
  const times = Array.from({ length: 9 }, (_, index) => {
    const [edited, ...rest] = list;
    list = edited ? [...rest, { ...edited, term: `${edited.term}${index}` }] : rest;
    const start = performance.now();
    matcher = matcher.with([glossaryOf(list)]);
    return performance.now() - start;
  });
  return median(times);
}

/** Peers on 100 KB, and whether they find what we find. */
function racePeers(
  peers: Peers,
  entries: readonly Entry[],
  paragraphs: readonly string[],
  find: (line: string) => readonly NameMatch[],
): void {
  const lines = paragraphs.slice(0, Math.ceil(paragraphs.length / 10));
  const text = lines.join('\n');
  const forms = entries.flatMap(spellingsOf);
  const contestants: Contestant[] = [{ name: 'ours', run: () => sumOf(lines, (line) => find(line).length) }];
  const start = performance.now();
  const search = peers.ahoCorasick(forms);
  const ahoCorasickTime = performance.now() - start;
  contestants.push({ name: '@monyone/aho-corasick, leftmost-longest', run: () => search(text).length });
  const pattern = sortedExpression(forms);
  if (entries.length <= 10_000)
    contestants.push({ name: 'one sorted regular expression', run: () => text.match(pattern)?.length });
  const prhStart = performance.now();
  const replaceByPrh = peers.prh(entries);
  const prhTime = performance.now() - prhStart;
  if (entries.length <= 1000)
    contestants.push({ name: 'prh, replacing', run: () => replaceByPrh(text).length });
  report(`beside others in 100 KB, ${entries.length} concepts`, race([floorOn(text), ...contestants], 3));
  console.log(
    `  built: @monyone/aho-corasick ${ahoCorasickTime.toFixed(0)} ms, prh ${prhTime.toFixed(0)} ms`,
  );
  const ours = lines.flatMap((line) =>
    find(line).flatMap(({ span, form }) => (form.kind === 'surname' ? [] : line.slice(span.from, span.to))),
  );
  const theirs = search(text);
  const naive = findNaively(text, forms);
  console.log(
    `  hits: ours ${ours.length}, @monyone/aho-corasick ${theirs.length}, a naive search ${naive.length}; ` +
      `${ours.join('|') === naive.join('|') && theirs.join('|') === naive.join('|') ? 'all the same' : 'NOT the same'}`,
  );
}

function sortedExpression(forms: readonly string[]): RegExp {
  return new RegExp([...forms].sort((a, b) => b.length - a.length).join('|'), 'gu');
}

/** Leftmost-longest by a set of all forms. */
function findNaively(text: string, forms: readonly string[]): string[] {
  const known = new Set(forms);
  const longest = forms.reduce((length, form) => Math.max(length, form.length), 0);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !known.has(text.slice(at, at + length))) length--;
    if (length > 0) found.push(text.slice(at, at + length));
    at += Math.max(1, length);
  }
  return found;
}

function replaced(text: string, matches: readonly NameMatch[]): string {
  if (matches.length === 0) return text;
  let result = '';
  let end = 0;
  for (const { span, replacement } of matches) {
    if (replacement === null) continue;
    result += text.slice(end, span.from) + replacement;
    end = span.to;
  }
  return result + text.slice(end);
}

function sumOf(lines: readonly string[], measure: (line: string) => number): number {
  return lines.reduce((sum, line) => sum + measure(line), 0);
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function usedMemory(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
