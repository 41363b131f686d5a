import type { Span } from '#shared/text';
import type { DiscoveredName } from '../discovery';
import type { NameMatch } from '../name-match';

/** How a form is written. `mixed`: kanji and Latin letters, 黄Renxun. */
export type NameScript = 'kanji' | 'mixed' | 'latin' | 'katakana';

/** A stretch of a paragraph that may be a name, with what its surroundings say. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly script: NameScript;
  /** The title right behind it, or right before it; `null` for none. */
  readonly titleBehind: string | null;
  readonly titleBefore: string | null;
  /** A particle, a mark or a title follows, rather than more of a word. */
  readonly standsAlone: boolean;
  /** The entry that discovery takes it for; `null` for none. */
  readonly guess: DiscoveredName | null;
}

/** Two names of a paragraph and what joins them: the second in brackets behind the first, or side by side in a list. */
export interface NameLink {
  readonly kind: 'gloss' | 'list';
  readonly first: string;
  readonly second: string;
}

/** What one paragraph names: stays as it is as long as the paragraph and the glossaries do. */
export interface ParagraphNames {
  readonly text: string;
  readonly listed: readonly NameMatch[];
  readonly mentions: readonly Mention[];
  readonly links: readonly NameLink[];
}
