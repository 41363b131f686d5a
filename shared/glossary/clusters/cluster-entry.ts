import { fold } from '#shared/text';
import { surnamesOf } from '../discovery/surnames';
import type { Entry, Variant } from '../entry';
import type { ClusterMember, NameCluster } from './name-cluster';

/** A cluster, whether its members come with places or in context. */
export type ClusterForms = Pick<NameCluster, 'entry' | 'category'> & {
  readonly members: readonly Pick<ClusterMember, 'text' | 'part' | 'evidence'>[];
};

/** What a person made of a cluster: the form that is right, and the other forms that are to become it. */
export interface ClusterChoice {
  readonly canonical: string;
  /** Texts of members. */
  readonly accepted: readonly string[];
}

/**
 * The entry that a choice makes of a cluster: a new one under `id`, or the cluster's own with the accepted forms
 * added; where another form is chosen as canonical, the former term becomes a variant. A surname as it stands in the
 * term is no variant: 黄 in 黄氏 is right. Forms of address become the name in narration only.
 */
export function entryOfCluster(cluster: ClusterForms, choice: ClusterChoice, id: string): Entry {
  const { entry, category } = cluster;
  const { canonical, accepted } = choice;
  const listed = (entry?.variants ?? []).filter(({ text }) => text !== canonical);
  const former = entry && entry.term !== canonical ? [entry.term] : [];
  const known = new Set([canonical, ...listed.map(({ text }) => text)]);
  const added = [...former, ...accepted].filter((text) => !known.has(text));
  const variants = added.flatMap((text) => variantOf(cluster, canonical, text) ?? []);
  const { parts, ...rest } = entry ?? { id, category };
  const ownParts = entry?.term === canonical ? parts : partsOf(canonical, category, parts?.surname);
  return {
    ...rest,
    term: canonical,
    ...(ownParts && { parts: ownParts }),
    variants: [...listed, ...variants],
  };
}

function variantOf({ members }: ClusterForms, canonical: string, text: string): Variant | null {
  const member = members.find((other) => other.text === text);
  const part = member?.part ?? 'full';
  if (part === 'surname' && canonical.startsWith(text)) return null;
  const isNickname = member?.evidence.some((one) => one.id === 'nickname') ?? false;
  return {
    text,
    ...(part === 'full' ? {} : { part }),
    ...(isNickname ? { in: 'narration' as const } : {}),
  };
}

/** Surname and given name where there is one way to tell them: known from before, or from the list of surnames. */
function partsOf(term: string, category: string | undefined, known: string | undefined): Entry['parts'] {
  if (category !== 'person') return undefined;
  const surnames = known !== undefined && term.startsWith(known) ? [known] : surnamesOf(fold(term).text);
  const [surname = ''] = surnames;
  const isClear = surnames.length === 1 && term.length > surname.length;
  return isClear ? { surname: term.slice(0, surname.length), given: term.slice(surname.length) } : undefined;
}
