import type { Evidence } from '../discovery';
import type { Entry } from '../entry';
import type { ParagraphNames } from './mention';
import type { ClusterMember, NameCluster, NamePlace } from './name-cluster';

interface Found {
  readonly known: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly part: ClusterMember['part'];
}

interface Growing extends Found {
  readonly places: NamePlace[];
}

/** The entries that take another form than their term somewhere, in the order they first stand in the text. */
export function entryClusters(paragraphs: readonly ParagraphNames[]): NameCluster[] {
  const clusters = new Map<string, { readonly entry: Entry; readonly members: Map<string, Growing> }>();
  const add = (entry: Entry, text: string, place: NamePlace, found: Found) => {
    const cluster = clusters.get(entry.id) ?? { entry, members: new Map<string, Growing>() };
    clusters.set(entry.id, cluster);
    const known = cluster.members.get(text);
    const places = [...(known?.places ?? []), place];
    // The places of one form differ in what stands around them: the surest speaks for all.
    const surest = known && known.score >= found.score ? known : found;
    cluster.members.set(text, { ...surest, places });
  };
  paragraphs.forEach(({ text, listed, discovered }, paragraph) => {
    for (const { span, entry, form, variant } of listed) {
      const part = form.kind === 'surname' ? 'surname' : (variant?.part ?? 'full');
      const found = { known: true, score: 1, evidence: [], part };
      add(entry, text.slice(span.from, span.to), { paragraph, span }, found);
    }
    for (const { span, entry, score, evidence, part } of discovered)
      add(
        entry,
        text.slice(span.from, span.to),
        { paragraph, span },
        { known: false, score, evidence, part },
      );
  });
  return [...clusters.values()].flatMap(({ entry, members }) => {
    const listed = [...members].map(([text, member]): ClusterMember => ({ text, ...member }));
    const others = listed.filter(({ text }) => text !== entry.term);
    if (others.length === 0) return [];
    const own = listed.filter(({ text }) => text === entry.term);
    others.sort((a, b) => b.places.length - a.places.length);
    return [
      { canonical: entry.term, entry, category: entry.category ?? 'term', members: [...own, ...others] },
    ];
  });
}
