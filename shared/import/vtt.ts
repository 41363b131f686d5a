import { fail, type Result, splitParagraphs, succeed } from '#shared/text';
import { type CueFormat, readCues, type TimeLine, toMilliseconds } from './cue-lines';
import { DroppedCounter } from './dropped-counter';
import type { DroppedKind, ImportedText, ImportFailure } from './imported-text';
import { Ruby } from './ruby';

const times =
  /^\s*(?:(\d{2,}):)?(\d{2}):(\d{2})\.(\d{3})\s*-->\s*(?:(\d{2,}):)?(\d{2}):(\d{2})\.(\d{3})(?:\s+(\S.*?))?\s*$/u;
/** Tags of WebVTT (W3C, 3.4), and times inside a cue. */
const markup = /<\/?(?:[biucv]|lang|ruby|rt)(?:[.\s][^<>]*)?>|<(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}>/gu;
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};
const blocks: readonly (readonly [RegExp, DroppedKind])[] = [
  [/^NOTE(?:\s|$)/u, 'cue-note'],
  [/^STYLE\s*$/u, 'style-sheet'],
  [/^REGION\s*$/u, 'cue-position'],
];

/** Subtitles in the form of WebVTT; names and settings of cues are kept. */
export function importVtt(text: string): Result<ImportedText, ImportFailure> {
  const lines = splitParagraphs(text);
  if (!/^WEBVTT(?:\s|$)/u.test(lines[0] ?? '')) return fail({ code: 'subtitles-broken', line: 1 });
  const dropped = new DroppedCounter();
  const format: CueFormat = {
    readTimes,
    isId: (line) => !line.includes('-->'),
    readText(line) {
      const plain = readRuby(line).replace(markup, '');
      if (plain !== line) dropped.add('cue-formatting');
      return plain.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/gu, (name) => characters[name] ?? name);
    },
  };
  const read = readCues(withoutOtherBlocks(lines, dropped), endOfBlock(lines, 0), format);
  return read.ok ? succeed({ ...read.value, dropped: dropped.list() }) : read;
}

/** Blank lines in place of notes, styles and regions, so that lines keep their numbers. */
function withoutOtherBlocks(lines: readonly string[], dropped: DroppedCounter): string[] {
  const kept = [...lines];
  for (let at = 1; at < lines.length; at++) {
    if ((lines[at - 1] ?? '').trim() !== '') continue;
    const kind = blocks.find(([opening]) => opening.test(lines[at] ?? ''))?.[1];
    if (kind === undefined) continue;
    dropped.add(kind);
    kept.fill('', at, endOfBlock(lines, at));
  }
  return kept;
}

/** The index of the first blank line from `at` on. */
function endOfBlock(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1;
  return end;
}

function readTimes(line: string): TimeLine | null {
  const match = times.exec(line);
  if (!match) return null;
  const [, h, m = '', s = '', f = '', h2, m2 = '', s2 = '', f2 = '', settings] = match;
  const [startMs, endMs] = [toMilliseconds(h, m, s, f), toMilliseconds(h2, m2, s2, f2)];
  return { startMs, endMs, settings: settings ?? null };
}

function readRuby(line: string): string {
  return line.replace(/<ruby[^<>]*>(.*?)(?:<\/ruby>|$)/gu, (_, inside: string) => {
    const ruby = new Ruby();
    for (const [, base = '', reading = ''] of inside.matchAll(/(.*?)(?:<rt[^<>]*>(.*?)(?:<\/rt>|$)|$)/gu)) {
      ruby.addBase(base);
      ruby.addReading(reading);
    }
    return ruby.finish();
  });
}
