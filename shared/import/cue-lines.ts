import { type Cue, fail, type Result, succeed } from '#shared/text';
import type { ImportFailure } from './imported-text';

/** The line of a file with a cue's times, read. */
export interface TimeLine {
  readonly startMs: number;
  readonly endMs: number;
  readonly settings: string | null;
}

/** What differs between the formats of subtitles. */
export interface CueFormat {
  /** `null` for a line that holds no times. */
  readTimes(line: string): TimeLine | null;
  /** Whether the line before the times, alone after a blank one, names the cue. */
  isId(line: string): boolean;
  /** A line of a cue as its reader sees it. */
  readText(line: string): string;
}

/**
 * Reads subtitles. Each line of a cue is a paragraph, and a blank one stands between cues; blank lines inside a cue
 * are left out. `first` is the index of the line the cues may begin at.
 */
export function readCues(
  lines: readonly string[],
  first: number,
  format: CueFormat,
): Result<{ readonly paragraphs: string[]; readonly cues: Cue[] }, ImportFailure> {
  const paragraphs: string[] = [];
  const cues: Cue[] = [];
  let open: (Omit<Cue, 'lines'> & { lines: number }) | null = null;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const head = readHead(lines, at, format);
    if (head) {
      if (cues.length > 0) paragraphs.push('');
      open = { ...head.times, id: head.id, paragraph: paragraphs.length, lines: 0 };
      cues.push(open);
      at = head.last;
    } else if (!open || isBrokenTime(line)) return fail({ code: 'subtitles-broken', line: at + 1 });
    else {
      paragraphs.push(format.readText(line));
      open.lines += 1;
    }
  }
  return cues.length === 0 ? fail({ code: 'subtitles-none' }) : succeed({ paragraphs, cues });
}

/** The head of a cue at a line, with or without a name; `last` is the line of its times. */
function readHead(
  lines: readonly string[],
  at: number,
  format: CueFormat,
): { readonly times: TimeLine; readonly id: string | null; readonly last: number } | null {
  const line = lines[at] ?? '';
  const own = format.readTimes(line);
  if (own) return { times: own, id: null, last: at };
  const isAlone = at === 0 || (lines[at - 1] ?? '').trim() === '';
  const below = isAlone && format.isId(line) ? format.readTimes(lines[at + 1] ?? '') : null;
  return below ? { times: below, id: line.trim(), last: at + 1 } : null;
}

/** An arrow after something like a time; elsewhere an arrow is text. */
function isBrokenTime(line: string): boolean {
  return /^\s*[\d:.,]+\s*-->/u.test(line);
}

/** Milliseconds of `1:02:03,4`-like parts; the fraction may have one to three digits. */
export function toMilliseconds(
  hours: string | undefined,
  minutes: string,
  seconds: string,
  fraction: string,
): number {
  return (
    ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0'))
  );
}
