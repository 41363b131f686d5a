import { type Result, splitParagraphs, succeed } from '#shared/text';
import { type CueFormat, readCues, type TimeLine, toMilliseconds } from './cue-lines';
import { DroppedCounter } from './dropped-counter';
import type { ImportedText, ImportFailure } from './imported-text';

const times =
  /^\s*(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})(?:\s+(\S.*))?\s*$/u;
const markup = /<\/?(?:b|i|u|s|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}/giu;

/** Subtitles in SubRip's form. */
export function importSrt(text: string): Result<ImportedText, ImportFailure> {
  const dropped = new DroppedCounter();
  const format: CueFormat = {
    readTimes: (line) => readTimes(line, dropped),
    isId: (line) => /^\s*\d+\s*$/u.test(line),
    readText(line) {
      const plain = line.replace(markup, '');
      if (plain !== line) dropped.add('cue-formatting');
      // How an arrow is written that does not part times.
      return plain.replaceAll('--&gt;', '-->');
    },
  };
  const read = readCues(splitParagraphs(text), 0, format);
  return read.ok ? succeed({ ...read.value, dropped: dropped.list() }) : read;
}

function readTimes(line: string, dropped: DroppedCounter): TimeLine | null {
  const match = times.exec(line);
  if (!match) return null;
  const [, h = '', m = '', s = '', f = '', h2 = '', m2 = '', s2 = '', f2 = '', position] = match;
  if (position !== undefined) dropped.add('cue-position');
  return { startMs: toMilliseconds(h, m, s, f), endMs: toMilliseconds(h2, m2, s2, f2), settings: null };
}
