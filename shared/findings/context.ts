import type { Discovery, Matcher } from '#shared/glossary';
import {
  charClass,
  classesOf,
  contains,
  findMarkup,
  findMojibake,
  mergeSpans,
  overlapsAny,
  overlapsLarger,
  type ParagraphKind,
  type Profile,
  paragraphKind,
  protectedSpans,
  type Span,
  splitSentences,
} from '#shared/text';
import type { ParagraphContext } from './rule';
import type { RuleId } from './rule-ids';

/** What is the same for all paragraphs of a check. */
export interface CheckSettings {
  readonly profile: Profile;
  readonly matcher: Matcher;
  /** Of the same glossaries. */
  readonly discovery: Discovery;
  /** Rules a person switched off. */
  readonly disabled: ReadonlySet<RuleId>;
}

/** What a paragraph brings with it besides its text. */
export interface ParagraphInput {
  readonly text: string;
  /** Inside a code fence. */
  readonly isCode: boolean;
  /** Spans not to be touched: what earlier repairs put in, what a person protected. */
  readonly protectedSpans?: readonly Span[];
  /** Offsets where earlier repairs took residue out. */
  readonly removedAt?: readonly number[];
}

/** Everything the rules share about one paragraph, computed once; `null` for a paragraph no rule looks at. */
export function contextOf(
  input: ParagraphInput,
  settings: CheckSettings,
): (ParagraphContext & { readonly classes: number }) | null {
  const { text } = input;
  if (input.isCode || text === '') return null;
  const classes = classesOf(text);
  const own = protectedSpans(text, classes);
  const kept = input.protectedSpans ? mergeSpans([...own, ...input.protectedSpans]) : own;
  if (kept.length === 1 && contains(kept[0] as Span, { from: 0, to: text.length })) return null;
  // A sign inside mojibake may look like an emoji: ™ is a byte of Windows-1252.
  const garbled = findMojibake(text, classes).filter(({ span }) => !overlapsLarger(kept, span));
  const masked = garbled.length > 0 ? mergeSpans([...kept, ...garbled.map(({ span }) => span)]) : kept;
  const markup =
    classes & charClass.markup ? findMarkup(text).filter(({ span }) => !overlapsAny(masked, span)) : [];
  const names = settings.matcher.find(text, masked);
  const terms = names.filter(({ action }) => action === 'keep').map(({ span }) => span);
  return {
    text,
    classes,
    kind: paragraphKind(text) satisfies ParagraphKind,
    profile: settings.profile,
    protectedSpans: terms.length > 0 ? mergeSpans([...masked, ...terms]) : masked,
    markup,
    garbled,
    sentences: splitSentences(text),
    removedAt: input.removedAt ?? [],
    summaries: [],
    names,
    candidates: settings.discovery.find(text, names, masked),
  };
}
