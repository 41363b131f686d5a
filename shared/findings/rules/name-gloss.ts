import { type Entry, type NameMatch, titleAfter } from '#shared/glossary';
import { overlapsAny, type Span } from '#shared/text';
import { type DocumentHit, type DocumentRule, fixOf, type ParagraphContext } from '../rule';

/** Made up for the examples. */
const entries: readonly Entry[] = [
  {
    id: 'example-person',
    term: '梁啓明',
    category: 'person',
    parts: { surname: '梁', given: '啓明' },
    latin: ['Kevin Liang'],
  },
  { id: 'example-company', term: '白帆電機', category: 'organization', latin: ['Shirahodenki'] },
];
const profile = { nameGlosses: 'first' } as const;

export const nameGloss: DocumentRule = {
  id: 'name-gloss',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'zh'],
  examples: [
    {
      before: '梁啓明氏は笑った。\n梁啓明（Kevin Liang）は帰った。',
      after: '梁啓明氏（Kevin Liang）は笑った。\n梁啓明は帰った。',
      tier: 'likely',
      profile: { ...profile, latinBrackets: 'full' },
      entries,
    },
    {
      before: '白帆電機の株。',
      after: '白帆電機(Shirahodenki)の株。',
      tier: 'likely',
      profile,
      entries,
    },
  ],
  keeps: [
    { text: '梁啓明は笑った。\n梁啓明（Kevin Liang）は帰った。', entries },
    { text: '梁啓明（Kevin Liang）は笑った。\n梁啓明は帰った。', profile, entries },
    { text: '梁啓明（ケビン・リャン）は笑った。', profile, entries },
    { text: '梁氏は笑った。', profile, entries },
  ],
  check({ paragraphs, profile: { nameGlosses, latinBrackets } }) {
    if (nameGlosses !== 'first') return [];
    const brackets = latinBrackets === 'half' ? '()' : '（）';
    const mentioned = new Set<string>();
    return paragraphs.flatMap((context, paragraph): DocumentHit[] => {
      // A heading is no mention: what it names is named again below it.
      if (!context || context.kind === 'heading') return [];
      return mentionsOf(context).flatMap((mention): DocumentHit[] => {
        const isFirst = !mentioned.has(mention.entry.id);
        mentioned.add(mention.entry.id);
        const hit = isFirst ? withGloss(context, mention, brackets) : withoutGloss(context, mention);
        return hit ? [{ paragraph, ...hit }] : [];
      });
    });
  },
};

/** A name in full, and the Latin form in brackets right behind it. */
interface Mention {
  readonly entry: Entry;
  readonly span: Span;
  /** Where the name ends, with a title behind it. */
  readonly end: number;
  /** With its brackets. */
  readonly gloss: Span | null;
}

function mentionsOf({ text, names }: ParagraphContext): Mention[] {
  return names.flatMap((match, index): Mention[] => {
    const { entry, span } = match;
    if (!entry.latin?.[0] || !isFullName(text, match)) return [];
    const end = span.to + (titleAfter(text, span.to)?.length ?? 0);
    const next = names[index + 1];
    const gloss = next?.entry.id === entry.id ? bracketsRound(text, next.span, end) : null;
    return [{ entry, span, end, gloss: next && isLatin(text, next.span) ? gloss : null }];
  });
}

function isFullName(text: string, { form, action, variant, span }: NameMatch): boolean {
  const isName = form.kind !== 'surname' && (variant?.part ?? 'full') === 'full';
  return isName && (action === 'keep' || action === 'replace') && !isLatin(text, span);
}

function isLatin(text: string, { from, to }: Span): boolean {
  return /^[\p{Script=Latin}\p{M}\s.'’・-]+$/u.test(text.slice(from, to));
}

/** A pair of brackets that begins at `from` and holds nothing but `inner`. */
function bracketsRound(text: string, inner: Span, from: number): Span | null {
  const pair = text.charAt(inner.from - 1) + text.charAt(inner.to);
  return inner.from - 1 === from && (pair === '（）' || pair === '()') ? { from, to: inner.to + 1 } : null;
}

function withGloss({ text }: ParagraphContext, { entry, span, end }: Mention, brackets: string) {
  const latin = entry.latin?.[0];
  // Whatever stands in brackets behind it, a person put it there.
  if (!latin || /^\s?[（(［[〔《〈]/u.test(text.slice(end, end + 2))) return null;
  const insert = `${brackets.charAt(0)}${latin}${brackets.charAt(1)}`;
  return {
    span,
    entry: entry.id,
    fixes: [fixOf('likely', { from: end, to: end }, insert)],
    message: { id: 'name-gloss.missing', values: { latin } } as const,
  };
}

function withoutGloss({ protectedSpans }: ParagraphContext, { entry, gloss }: Mention) {
  const isFree = (at: number) => !overlapsAny(protectedSpans, { from: at, to: at + 1 });
  if (!gloss || !isFree(gloss.from) || !isFree(gloss.to - 1)) return null;
  return { span: gloss, entry: entry.id, fixes: [fixOf('likely', gloss, '')] };
}
