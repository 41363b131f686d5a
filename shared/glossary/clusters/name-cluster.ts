import type { Span } from '#shared/text';
import type { Evidence } from '../discovery';
import type { Category, Entry } from '../entry';

/** A place of a document: a span of one of its paragraphs. */
export interface NamePlace {
  /** Index among the paragraphs. */
  readonly paragraph: number;
  readonly span: Span;
}

/** A form of a cluster, as it stands in the text, with every place it stands at. */
export interface ClusterMember {
  readonly text: string;
  /** Whether the glossary lists it for the cluster's entry. */
  readonly known: boolean;
  /** 0.6 to 1: how probably it means the cluster's name; 1 for the canonical form and listed ones. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What of the name it stands for: 黄 in 黄氏 is never made a full name. */
  readonly part: 'full' | 'surname' | 'given';
  readonly places: readonly NamePlace[];
}

/** Forms of a text that name one thing. */
export interface NameCluster {
  /** The entry's term, or without an entry the form that is most probably right. */
  readonly canonical: string;
  readonly entry: Entry | null;
  readonly category: Category;
  /** The canonical form first, where it stands in the text, then the others, those with most places first. */
  readonly members: readonly ClusterMember[];
}

/** Two forms that a person said are not one name. */
export type NotOne = readonly [string, string];
