import type { RuleId } from '#shared/findings';
import type { Discovery, Matcher } from '#shared/glossary';
import { correctProfile, type Profile, profileOf, splitParagraphs, type Tier } from '#shared/text';
import { cleanDocument } from './clean-document';
import { type CleanChange, listChanges } from './list-changes';
import { ParagraphChecks } from './paragraph-checks';

/** What a text is cleaned with; many texts may share it. */
export interface CleanSettings {
  readonly matcher: Matcher;
  readonly discovery: Discovery;
  /** Values of the profile that are not told by the text. */
  readonly profile: Partial<Profile>;
  readonly disabled: ReadonlySet<RuleId>;
  readonly tiers: readonly Tier[];
}

/** Cleans one text (line ends `\n`) by itself and says what was repaired. */
export function cleanText(
  text: string,
  { matcher, discovery, profile, disabled, tiers }: CleanSettings,
): { readonly text: string; readonly changes: readonly CleanChange[] } {
  const lines = splitParagraphs(text);
  const paragraphs = lines.map((line) => ({ text: line, origins: [] }));
  const settings = { profile: correctProfile(profileOf(lines), profile), matcher, discovery, disabled };
  const { changes } = cleanDocument(paragraphs, new ParagraphChecks(settings), tiers);
  const cleaned: string[] = [];
  let next = 0;
  for (const { from, to, pieces } of changes) {
    for (const line of lines.slice(next, from)) cleaned.push(line);
    for (const piece of pieces) cleaned.push(piece.text);
    next = to;
  }
  for (const line of lines.slice(next)) cleaned.push(line);
  return { text: cleaned.join('\n'), changes: listChanges(paragraphs, changes) };
}
