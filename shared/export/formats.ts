/** What there is to know of a format without writing it. */
export interface Format {
  /** How its files end, with the dot. */
  readonly extension: string;
  /** `free`: the person's choice; `declared`: UTF-8, as the file or its standard says; `none`: it is no text. */
  readonly encoding: 'free' | 'declared' | 'none';
}

/** Every format, in the order of lists. */
export const formats = {
  txt: { extension: '.txt', encoding: 'free' },
  md: { extension: '.md', encoding: 'free' },
  html: { extension: '.html', encoding: 'declared' },
  docx: { extension: '.docx', encoding: 'none' },
  'docx-changes': { extension: '.docx', encoding: 'none' },
  criticmarkup: { extension: '.md', encoding: 'free' },
  srt: { extension: '.srt', encoding: 'free' },
  vtt: { extension: '.vtt', encoding: 'declared' },
  xliff: { extension: '.xlf', encoding: 'declared' },
  tmx: { extension: '.tmx', encoding: 'declared' },
  tsv: { extension: '.tsv', encoding: 'free' },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof formats;

/** Whether a format is made from what belongs together in machine translation and draft. */
export function usesPairs(format: ExportFormat): boolean {
  return ['srt', 'vtt', 'xliff', 'tmx', 'tsv'].includes(format);
}

/** Formats that a document can be written in; those with timings need cues. */
export function formatsFor({ cues }: { readonly cues: readonly unknown[] }): ExportFormat[] {
  const all = Object.keys(formats) as ExportFormat[];
  return all.filter((format) => cues.length > 0 || (format !== 'srt' && format !== 'vtt'));
}
