import type { KanjiName, WordName } from './known-names';

/** A stretch of a paragraph. Offsets count in the folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What may be a name, with the names it may be a form of. */
export type Candidate = Stretch &
  (
    | KanjiCandidate
    /** Latin words, one of which reads as the surname; `given` are the letters of the others. */
    | { readonly shape: 'reading'; readonly given: string; readonly names: readonly KanjiName[] }
    /** Latin or katakana words; `isWhole` when no other such word stands beside them. */
    | {
        readonly shape: 'words';
        readonly words: readonly string[];
        readonly isWhole: boolean;
        readonly names: readonly WordName[];
      }
    | { readonly shape: 'thing'; readonly word: string; readonly names: readonly WordName[] }
  );

/** `given` is what stands for the given name, in kanji, letters, or both. */
export type KanjiCandidate = { readonly names: readonly KanjiName[] } & (
  | { readonly shape: 'kanji' | 'mixed'; readonly given: string }
  /** 瀋雪舟: a known given name after another surname. */
  | { readonly shape: 'other-surname'; readonly surname: string }
  | { readonly shape: 'nickname' }
);

/** Latin letters without marks, hyphens, apostrophes and spaces. */
export function lettersOf(folded: string): string {
  return folded.normalize('NFD').replace(/[^a-z]/gu, '');
}
