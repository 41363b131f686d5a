import type { Rule } from '../rule';
import { brokenLine } from './broken-line';
import { chinesePunctuation } from './chinese-punctuation';
import { chineseWord } from './chinese-word';
import { dashEllipsis } from './dash-ellipsis';
import { echo } from './echo';
import { forbiddenTerm } from './forbidden-term';
import { fragment } from './fragment';
import { fullWidthAlphanumeric } from './full-width-alphanumeric';
import { halfWidthKatakana } from './half-width-katakana';
import { halfWidthPunctuation } from './half-width-punctuation';
import { invisibleCharacter } from './invisible-character';
import { listMarker } from './list-marker';
import { lostContent } from './lost-content';
import { lostFact } from './lost-fact';
import { markupResidue } from './markup-residue';
import { mixedStyle } from './mixed-style';
import { mojibake } from './mojibake';
import { nameGloss } from './name-gloss';
import { nameVariant } from './name-variant';
import { placeholderResidue } from './placeholder-residue';
import { possibleNameVariant } from './possible-name-variant';
import { punctuationCluster } from './punctuation-cluster';
import { quoteSpacing } from './quote-spacing';
import { simplifiedChinese } from './simplified-chinese';
import { straightQuotes } from './straight-quotes';
import { straySpace } from './stray-space';
import { termInconsistency } from './term-inconsistency';
import { unbalancedBracket } from './unbalanced-bracket';
import { untranslatedRun } from './untranslated-run';

/**
 * Every rule, in the order in which overlapping fixes win: markup, encoding, width, punctuation, names, repetition.
 */
export const rules: readonly Rule[] = [
  markupResidue,
  placeholderResidue,
  mojibake,
  invisibleCharacter,
  listMarker,
  halfWidthKatakana,
  fullWidthAlphanumeric,
  straightQuotes,
  halfWidthPunctuation,
  chinesePunctuation,
  quoteSpacing,
  straySpace,
  dashEllipsis,
  punctuationCluster,
  unbalancedBracket,
  brokenLine,
  fragment,
  nameVariant,
  possibleNameVariant,
  forbiddenTerm,
  nameGloss,
  simplifiedChinese,
  untranslatedRun,
  chineseWord,
  mixedStyle,
  termInconsistency,
  echo,
  lostFact,
  lostContent,
];
