import type { Cue, Failure } from '#shared/text';

/** Forms a text can be taken out of, besides plain text. */
export type ImportFormat = 'docx' | 'html' | 'srt' | 'vtt';

/** All kinds of things that are left out of a text, each with its words in `shared/messages`. */
export const droppedKinds = [
  'tracked-change',
  'comment',
  'footnote',
  'header-footer',
  'text-box',
  'image',
  'formula',
  'embedded',
  'list-marker',
  'link',
  'hidden',
  'symbol',
  'title',
  'script',
  'style-sheet',
  'form-field',
  'cue-note',
  'cue-formatting',
  'cue-position',
] as const;

export type DroppedKind = (typeof droppedKinds)[number];

/** Something of a file that its text does not hold. */
export interface Dropped {
  readonly kind: DroppedKind;
  /** How many of them. */
  readonly count: number;
}

/** The text of a file. */
export interface ImportedText {
  /** Without line ends; at least one. */
  readonly paragraphs: readonly string[];
  /** Subtitles with their times, by these paragraphs; empty where the format has none. */
  readonly cues: readonly Cue[];
  /** One a kind, in the order they were first met. */
  readonly dropped: readonly Dropped[];
}

export type ImportFailure = Failure<
  | 'docx-broken'
  | 'docx-locked'
  | 'docx-too-large'
  | 'docx-unsafe'
  | 'html-too-deep'
  | 'subtitles-broken'
  | 'subtitles-none'
>;

const byEnding: Readonly<Record<string, ImportFormat>> = {
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  srt: 'srt',
  vtt: 'vtt',
};

/** The form of a file by the ending of its name; `null` for what is read as plain text. */
export function importFormatOf(fileName: string): ImportFormat | null {
  const ending = /\.([a-z]+)$/iu.exec(fileName)?.[1]?.toLowerCase();
  return (ending !== undefined && Object.hasOwn(byEnding, ending) && byEnding[ending]) || null;
}
