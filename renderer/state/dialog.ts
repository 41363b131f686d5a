import type { ParagraphRange } from '#shared/align';
import type { FileRef, Version } from '#shared/contract';
import type { RuleId } from '#shared/findings';
import type { Entry } from '#shared/glossary';
import type { ClusterRow, PreviewPlace } from '#shared/session';
import type { DocumentEdit } from '#shared/text';

/** A place of a batch as a preview shows it; those of a search have no rule and no tier. */
export type ShownPlace = Pick<
  PreviewPlace,
  'key' | 'paragraph' | 'before' | 'after' | 'contextBefore' | 'contextAfter' | 'ticked'
> &
  Partial<PreviewPlace>;

/** The dialog on the screen and what it is about; there is at most one. */
export type Dialog =
  | {
      readonly kind: 'preview';
      readonly document: string;
      readonly title: string;
      readonly places: readonly PreviewPlace[];
      /** The cluster that the places are of, and the entry that is kept before they are changed. */
      readonly cluster?: { readonly row: ClusterRow; readonly entry: Entry };
    }
  /** `places[i]` shows `edits[i]`, which count in the draft of `version`. */
  | {
      readonly kind: 'replace';
      readonly document: string;
      readonly version: number;
      readonly places: readonly ShownPlace[];
      readonly edits: readonly DocumentEdit[];
    }
  /** Accepts or rejects many changes: the key of a place is the index of its change. */
  | {
      readonly kind: 'decide';
      readonly document: string;
      readonly verdict: 'accept' | 'reject';
      readonly title: string;
      readonly places: readonly ShownPlace[];
    }
  /** What changed in these paragraphs of the draft since the machine translation. */
  | { readonly kind: 'made'; readonly document: string; readonly range: ParagraphRange }
  | { readonly kind: 'statistics'; readonly document: string }
  | { readonly kind: 'entry'; readonly document: string; readonly entry: Entry | null; readonly term: string }
  | { readonly kind: 'glossaries'; readonly document: string }
  /** `files` were chosen with it: it may import them. */
  | {
      readonly kind: 'import-glossary';
      readonly document: string;
      readonly file: FileRef;
      readonly files: readonly FileRef[];
    }
  | { readonly kind: 'export-glossary'; readonly document: string }
  | { readonly kind: 'variant'; readonly document: string; readonly text: string }
  | { readonly kind: 'note'; readonly document: string; readonly paragraph: number }
  | { readonly kind: 'export'; readonly document: string }
  /** A file that was dropped on the texts of an open document. */
  | { readonly kind: 'dropped'; readonly document: string; readonly file: FileRef }
  | { readonly kind: 'encoding'; readonly document: string }
  | { readonly kind: 'paste' }
  | { readonly kind: 'unsaved'; readonly document: string }
  /** Noticed while it is open, unlike `changed-on-disk`, which is asked when it is saved. */
  | { readonly kind: 'file-changed'; readonly document: string; readonly file: FileRef }
  | { readonly kind: 'versions'; readonly document: string }
  /** Names a version, or with `null` the state as it is now. */
  | { readonly kind: 'keep-version'; readonly document: string; readonly version: Version | null }
  | { readonly kind: 'changed-on-disk'; readonly document: string; readonly file: FileRef }
  /** `document` is `null` on the start page: then there are only the defaults. */
  | { readonly kind: 'checks'; readonly document: string | null; readonly rule: RuleId | null }
  | { readonly kind: 'ignored'; readonly document: string }
  | { readonly kind: 'style'; readonly document: string }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'message'; readonly title: string; readonly text: string };
