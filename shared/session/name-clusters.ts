import type { CheckedParagraph } from '#shared/findings';
import {
  type ClusterMember,
  clusterNames,
  type Entry,
  type NameCluster,
  type NamePlace,
  type NotOne,
  type ParagraphNames,
  scanNames,
} from '#shared/glossary';
import type { Language, Span } from '#shared/text';
import type { ClusterRow } from './answers';
import type { DraftParagraph } from './draft';

/** Code units of text shown on either side of a place. */
const context = 20;

/** The names of a draft that take several forms; what a paragraph names is remembered as long as its check is. */
export class NameClusters {
  readonly #scanned = new WeakMap<CheckedParagraph, ParagraphNames>();

  find(
    paragraphs: readonly DraftParagraph[],
    checkedAt: (index: number) => CheckedParagraph,
    settings: {
      readonly language: Language;
      readonly notOne: readonly NotOne[];
      readonly entries: readonly Entry[];
    },
    isLeft: (paragraph: number, span: Span) => boolean,
  ): ClusterRow[] {
    const names = paragraphs.map(({ text }, index) => this.#scan(text, checkedAt(index)));
    return clusterNames(names, settings).flatMap((cluster) => {
      const rest = withoutLeft(cluster, isLeft);
      return rest ? [rowOf(rest, paragraphs)] : [];
    });
  }

  #scan(text: string, checked: CheckedParagraph): ParagraphNames {
    const known = this.#scanned.get(checked);
    if (known) return known;
    const { names: listed, candidates: discovered, context } = checked;
    const scanned: ParagraphNames = context
      ? scanNames({ text, listed, discovered, protectedSpans: context.protectedSpans })
      : { text, listed, mentions: [], links: [] };
    this.#scanned.set(checked, scanned);
    return scanned;
  }
}

/** A cluster without the places that are to stay as they are; `null` when nothing is left to bring to its right form. */
function withoutLeft(
  cluster: NameCluster,
  isLeft: (paragraph: number, span: Span) => boolean,
): NameCluster | null {
  const members = cluster.members
    .map((member) => ({ ...member, places: member.places.filter((at) => !isLeft(at.paragraph, at.span)) }))
    .filter(({ places }) => places.length > 0);
  if (members.length === cluster.members.length) return { ...cluster, members };
  return members.some(({ text }) => text !== cluster.canonical) ? { ...cluster, members } : null;
}

function rowOf({ members, ...cluster }: NameCluster, paragraphs: readonly DraftParagraph[]): ClusterRow {
  return { ...cluster, members: members.map((member) => memberOf(member, paragraphs)) };
}

function memberOf({ places, ...member }: ClusterMember, paragraphs: readonly DraftParagraph[]) {
  return { ...member, occurrences: places.map((place) => occurrenceOf(place, paragraphs)) };
}

function occurrenceOf({ paragraph, span }: NamePlace, paragraphs: readonly DraftParagraph[]) {
  const text = paragraphs[paragraph]?.text ?? '';
  return {
    from: { paragraph, offset: span.from },
    to: { paragraph, offset: span.to },
    text: text.slice(span.from, span.to),
    contextBefore: text.slice(Math.max(0, span.from - context), span.from).replace(/^[\udc00-\udfff]/u, ''),
    contextAfter: text.slice(span.to, span.to + context).replace(/[\ud800-\udbff]$/u, ''),
  };
}
