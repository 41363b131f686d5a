import type { Entry } from '#shared/glossary';
import type { ClusterMemberRow, ClusterRow, ReadGlossary } from '#shared/session';

/** What a person made of a cluster so far. */
export interface ClusterDecision {
  /** The right form, one of the members or typed. */
  readonly canonical: string;
  /** Texts of the members that are taken for the same name. */
  readonly accepted: readonly string[];
}

/** A cluster whose places were brought to one form: its entry, and what it was. */
export interface SettledCluster {
  readonly entry: string;
  readonly canonical: string;
  readonly forms: number;
  readonly places: number;
}

/** What came into a glossary from somebody else. */
export interface GlossaryNews {
  readonly glossary: string;
  readonly term: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What the page knows of the names of a document; the entries themselves are with the engine. */
export interface NamesState {
  /** `null` until they are known for the first time. */
  readonly clusters: readonly ClusterRow[] | null;
  /** The chosen one, by `clusterKey`. */
  readonly chosen: string | null;
  readonly decisions: Readonly<Record<string, ClusterDecision>>;
  readonly settled: readonly SettledCluster[];
  /** Counts what may have changed in the table of entries. */
  readonly revision: number;
  /** The entry that was added last, to be shown in the table; a new object for each. */
  readonly fresh: { readonly entry: string } | null;
  /** Latest first. */
  readonly news: readonly GlossaryNews[];
  /** Of each glossary file, by its reference. */
  readonly read: Readonly<Record<string, ReadGlossary>>;
}

export const noNames: NamesState = {
  clusters: null,
  chosen: null,
  decisions: {},
  settled: [],
  revision: 0,
  fresh: null,
  news: [],
  read: {},
};

/** From this score on a form is probably the name, and is ticked. */
export const probablyOne = 0.75;

const mostNews = 50;

/** Stays the same while the draft and the glossaries change round it. */
export function clusterKey({ entry, canonical }: ClusterRow): string {
  return entry ? `entry:${entry.id}` : `form:${canonical}`;
}

/** Whether a form has to become the right one; a surname as the name has it, and an allowed form, stay. */
export function isOpenMember(
  { entry }: ClusterRow,
  { text, part }: ClusterMemberRow,
  canonical: string,
): boolean {
  if (text === canonical) return false;
  if (part === 'surname' && canonical.startsWith(text)) return false;
  return entry?.variants?.find((variant) => variant.text === text)?.status !== 'keep';
}

export function openMembers(cluster: ClusterRow, canonical: string): ClusterMemberRow[] {
  return cluster.members.filter((member) => isOpenMember(cluster, member, canonical));
}

/** Whether all forms of a cluster are as they should be. */
export function isSettled(cluster: ClusterRow): boolean {
  return openMembers(cluster, cluster.canonical).length === 0;
}

/** The clusters that wait for a decision. */
export function openClusters({ clusters }: NamesState): readonly ClusterRow[] {
  return (clusters ?? []).filter((cluster) => !isSettled(cluster));
}

/** What a person decided, or what is proposed before. */
export function decisionOf(decisions: NamesState['decisions'], cluster: ClusterRow): ClusterDecision {
  const { canonical } = cluster;
  const open = openMembers(cluster, canonical);
  const accepted = open.filter(({ known, score }) => known || score >= probablyOne).map(({ text }) => text);
  return decisions[clusterKey(cluster)] ?? { canonical, accepted };
}

/** Another right form: the one before becomes one of the forms to replace. */
export function chooseCanonical(
  cluster: ClusterRow,
  before: ClusterDecision,
  canonical: string,
): ClusterDecision {
  const isMember = cluster.members.some(({ text }) => text === before.canonical);
  const accepted = new Set(isMember ? [...before.accepted, before.canonical] : before.accepted);
  accepted.delete(canonical);
  return { canonical, accepted: [...accepted] };
}

export function takeClusters(names: NamesState, clusters: readonly ClusterRow[]): NamesState {
  const keys = clusters.map(clusterKey);
  const isThere = names.chosen !== null && keys.includes(names.chosen);
  const open = clusters.find((cluster) => !isSettled(cluster)) ?? clusters[0];
  return { ...names, clusters, chosen: isThere ? names.chosen : open ? clusterKey(open) : null };
}

/** Settled clusters that are not listed by the engine, which lists names with several forms only. */
export function settledAside({ clusters, settled }: NamesState): readonly SettledCluster[] {
  const listed = new Set((clusters ?? []).map(({ entry }) => entry?.id));
  return settled.filter(({ entry }) => !listed.has(entry));
}

/** Remembers a cluster as settled by an entry; it is listed again where the engine still finds several forms. */
export function settleCluster(
  names: NamesState,
  cluster: ClusterRow,
  entry: Entry,
  places: number,
): NamesState {
  const others = names.settled.filter((one) => one.entry !== entry.id);
  const one = { entry: entry.id, canonical: entry.term, forms: cluster.members.length, places };
  // What it was before must not be settled a second time, by another entry.
  const clusters = names.clusters?.filter((listed) => clusterKey(listed) !== clusterKey(cluster)) ?? null;
  return { ...names, clusters, settled: [one, ...others] };
}

export function takeNews(names: NamesState, news: readonly GlossaryNews[]): NamesState {
  return { ...names, news: [...news, ...names.news].slice(0, mostNews) };
}
