import type { ExportedDocument } from './exporter';

/** A subtitle with its text as it is now. */
export interface TimedText {
  readonly startMs: number;
  readonly endMs: number;
  readonly id: string | null;
  readonly settings: string | null;
  /** Never blank: a blank line would end the subtitle. */
  readonly lines: readonly string[];
}

/**
 * The draft under the source's timings, by the time they start at, as WebVTT asks. Paragraphs that came later belong to
 * the subtitle before them; subtitles that were joined are shown from the first one's start to the last one's end; one
 * without text is left out.
 */
export function timedTexts({ source, paragraphs, pairs, cues }: ExportedDocument): TimedText[] {
  const cueOf = cueOfParagraphs(source.length, cues);
  const groups: { readonly first: number; last: number; readonly lines: string[] }[] = [];
  for (const pair of pairs()) {
    const lines = paragraphs.slice(pair.draft.from, pair.draft.to).filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    const group = groups.at(-1);
    const isNew = pair.source.from === pair.source.to;
    const first = isNew ? (group?.last ?? 0) : (cueOf[pair.source.from] ?? 0);
    const last = isNew ? first : (cueOf[pair.source.to - 1] ?? 0);
    if (group && first <= group.last) {
      group.lines.push(...lines);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, lines });
  }
  const timed = groups.flatMap(({ first, last, lines }) => {
    const shown = cues.slice(first, last + 1);
    const [cue] = shown;
    if (!cue) return [];
    const { id, settings } = cue;
    const startMs = Math.min(...shown.map((one) => one.startMs));
    return [{ startMs, endMs: Math.max(...shown.map((one) => one.endMs)), id, settings, lines }];
  });
  return timed.sort((one, other) => one.startMs - other.startMs);
}

/** For each paragraph of the source its cue; lines between two belong to the one before. */
function cueOfParagraphs(count: number, cues: ExportedDocument['cues']): Int32Array {
  const cueOf = new Int32Array(count);
  let next = 0;
  for (let paragraph = 0; paragraph < count; paragraph++) {
    while ((cues[next]?.paragraph ?? count) <= paragraph) next++;
    cueOf[paragraph] = Math.max(0, next - 1);
  }
  return cueOf;
}

/** `01:02:03` and a mark before the milliseconds. */
export function clockTime(ms: number, mark: ',' | '.'): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const rounded = Math.round(ms);
  const seconds = Math.floor(rounded / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}${mark}${String(rounded % 1000).padStart(3, '0')}`;
}
