import type { ParagraphNames } from './mention';
import type { ClusterMember, NamePlace } from './name-cluster';

/** A form that an entry lists, or a surname of its people, with its places in the text. */
export type ListedForm = ClusterMember;

/** The listed forms that stand in the text, by their entry's id. */
export function listedForms(
  paragraphs: readonly ParagraphNames[],
): ReadonlyMap<string, readonly ListedForm[]> {
  const entries = new Map<string, Map<string, ListedForm & { readonly places: NamePlace[] }>>();
  paragraphs.forEach(({ text, listed }, paragraph) => {
    for (const { span, entry, form, variant } of listed) {
      const members = entries.get(entry.id) ?? new Map();
      entries.set(entry.id, members);
      const found = text.slice(span.from, span.to);
      const part = form.kind === 'surname' ? 'surname' : (variant?.part ?? 'full');
      const member = members.get(found) ?? {
        text: found,
        known: true,
        score: 1,
        evidence: [],
        part,
        places: [],
      };
      members.set(found, member);
      member.places.push({ paragraph, span });
    }
  });
  return new Map([...entries].map(([id, members]) => [id, [...members.values()]]));
}
