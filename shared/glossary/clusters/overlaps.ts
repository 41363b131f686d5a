import type { TextForm } from './gather-forms';
import type { NameCluster, NamePlace } from './name-cluster';

/** A form among those of its group. */
interface OfGroup {
  readonly index: number;
  readonly form: TextForm;
}

/**
 * Forms of one group with the places that no longer form of it holds, those without any left out: オリオン counts where
 * it does not stand in オリオン貿易.
 */
export function withOwnPlaces(forms: readonly OfGroup[]): OfGroup[] {
  const isInside = insideOf(forms.flatMap(({ form }) => form.places));
  return forms.flatMap(({ index, form }) => {
    const places = form.places.filter((place) => !isInside(place));
    return places.length === 0 ? [] : [{ index, form: { ...form, places } }];
  });
}

/** Of members that overlap the longer one keeps the place. */
export function withoutOverlaps(clusters: readonly NameCluster[]): NameCluster[] {
  const isInside = insideOf(clusters.flatMap(({ members }) => members.flatMap(({ places }) => places)));
  return clusters.flatMap((cluster) => {
    const members = cluster.members
      .map((member) => ({ ...member, places: member.places.filter((place) => !isInside(place)) }))
      .filter(({ places }) => places.length > 0);
    const isLeft = cluster.entry !== null || members.some(({ text }) => text === cluster.canonical);
    return isLeft && members.some(({ text }) => text !== cluster.canonical) ? [{ ...cluster, members }] : [];
  });
}

/** Tells whether a place lies inside a longer one of the given. */
function insideOf(all: readonly NamePlace[]): (place: NamePlace) => boolean {
  const byParagraph = new Map<number, NamePlace[]>();
  for (const place of all) {
    const known = byParagraph.get(place.paragraph);
    if (known) known.push(place);
    else byParagraph.set(place.paragraph, [place]);
  }
  return ({ paragraph, span: own }) =>
    (byParagraph.get(paragraph) ?? []).some(
      ({ span }) => span.from <= own.from && own.to <= span.to && span.to - span.from > own.to - own.from,
    );
}
