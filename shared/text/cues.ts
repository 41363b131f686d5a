/** One subtitle: a run of paragraphs of the source that is shown for a time. */
export interface Cue {
  /** Index of the cue's first line among the source's paragraphs. */
  readonly paragraph: number;
  /** How many paragraphs it takes; 0 is a cue without text. */
  readonly lines: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Its number in SRT or name in WebVTT; `null` when the file gave none. */
  readonly id: string | null;
  /** WebVTT's settings (`align:start line:0`) as written; `null` when there are none. */
  readonly settings: string | null;
}
