import type { Rule } from '../rule';
import { dashEllipsis } from './dash-ellipsis';
import { halfWidthPunctuation } from './half-width-punctuation';
import { invisibleCharacter } from './invisible-character';
import { markupResidue } from './markup-residue';
import { nameVariant } from './name-variant';
import { punctuationCluster } from './punctuation-cluster';
import { quoteSpacing } from './quote-spacing';
import { straightQuotes } from './straight-quotes';
import { straySpace } from './stray-space';
import { unbalancedBracket } from './unbalanced-bracket';

/**
 * Every rule, in the order in which overlapping fixes win: markup, encoding, width, punctuation, names, repetition.
 */
export const rules: readonly Rule[] = [
  markupResidue,
  invisibleCharacter,
  straightQuotes,
  halfWidthPunctuation,
  quoteSpacing,
  straySpace,
  dashEllipsis,
  punctuationCluster,
  unbalancedBracket,
  nameVariant,
];
