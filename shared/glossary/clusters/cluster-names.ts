import type { Evidence, EvidenceId } from '../discovery';
import type { Base } from '../discovery/base-likeness';
import { limited, possible } from '../discovery/score';
import { entryClusters } from './entry-clusters';
import { gatherForms, type TextForm } from './gather-forms';
import type { ParagraphNames } from './mention';
import type { ClusterMember, NameCluster, NotOne } from './name-cluster';
import { compareShapes, keysOf } from './resemblance';

/** What forms are put together by, besides the paragraphs. */
export interface ClusterSettings {
  readonly language: 'ja' | 'en' | 'zh';
  readonly notOne: readonly NotOne[];
}

/**
 * The names of a document that take several forms: those of entries first, in the order they first stand in the text,
 * then those that no entry has, those with most places first.
 */
export function clusterNames(
  paragraphs: readonly ParagraphNames[],
  settings: ClusterSettings,
): NameCluster[] {
  const forms = gatherForms(paragraphs);
  return [...entryClusters(paragraphs), ...freeClusters(forms, settings)];
}

interface Bond {
  readonly form: TextForm;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly base: Base;
}

/**
 * Forms are taken in order of weight; each form that is not in a cluster yet becomes the centre of one, and takes in
 * the forms that resemble it, and nothing that resembles only those: two people are never chained by what lies between.
 */
function freeClusters(forms: readonly TextForm[], settings: ClusterSettings): NameCluster[] {
  const index = indexForms(forms);
  const apart = new Set(settings.notOne.map(([a, b]) => `${a}\n${b}`));
  const isApart = (a: string, b: string) => apart.has(`${a}\n${b}`) || apart.has(`${b}\n${a}`);
  const order = [...forms].sort((a, b) => rankOf(b, settings) - rankOf(a, settings));
  const taken = new Set<TextForm>();
  const clusters: NameCluster[] = [];
  for (const centre of order) {
    if (taken.has(centre)) continue;
    const bonds = neighbours(centre, index)
      .filter((form) => !taken.has(form) && !isApart(form.text, centre.text))
      .flatMap((form) => bondOf(form, centre) ?? []);
    if (bonds.length === 0) continue;
    taken.add(centre);
    for (const { form } of bonds) taken.add(form);
    clusters.push(clusterOf(centre, bonds));
  }
  return clusters;
}

function indexForms(forms: readonly TextForm[]): Map<string, TextForm[]> {
  const index = new Map<string, TextForm[]>();
  for (const form of forms) {
    for (const key of keysOf(form.shape)) {
      const known = index.get(key);
      if (known) known.push(form);
      else index.set(key, [form]);
    }
  }
  return index;
}

function neighbours(form: TextForm, index: ReadonlyMap<string, readonly TextForm[]>): TextForm[] {
  const found = new Set(keysOf(form.shape).flatMap((key) => index.get(key) ?? []));
  found.delete(form);
  return [...found];
}

/** The most frequent well-formed member is proposed: whole names before pieces, the text's own script before others. */
function rankOf(form: TextForm, { language }: ClusterSettings): number {
  const { script, people } = form.shape;
  const isOwn = language === 'en' ? script === 'latin' : script === 'kanji' || script === 'katakana';
  const isWhole = people.length > 0;
  return (
    (isOwn ? 1000 : 0) +
    (isWhole ? 500 : 0) +
    Math.min(400, form.places.length * 4) +
    (form.titled > 0 ? 1 : 0)
  );
}

function bondOf(form: TextForm, centre: TextForm): Bond | null {
  const base = compareShapes(form.shape, centre.shape);
  if (!base) return null;
  const isTitled = form.titled > 0;
  const stands = form.alone * 2 >= form.places.length ? 0.05 : -0.15;
  const isHeldBack =
    base.limit === 'doubtful' || (base.limit === 'needs-support' && !(isTitled && centre.titled > 0));
  const score = limited(base.score + stands + (isTitled ? 0.1 : 0), isHeldBack);
  if (score < possible) return null;
  const title: Evidence[] =
    form.title === null ? [] : [{ id: 'title-follows' satisfies EvidenceId, a: form.title }];
  return { form, base, score, evidence: [...base.evidence, ...title] };
}

function clusterOf(centre: TextForm, bonds: readonly Bond[]): NameCluster {
  const own: ClusterMember = {
    text: centre.text,
    known: false,
    score: 1,
    evidence: [],
    part: 'full',
    places: centre.places,
  };
  const others = bonds
    .map(
      ({ form, score, evidence, base }): ClusterMember => ({
        text: form.text,
        known: false,
        score,
        evidence,
        part: base.part,
        places: form.places,
      }),
    )
    .sort((a, b) => b.places.length - a.places.length);
  const isPerson = centre.shape.people.length > 0;
  return {
    canonical: centre.text,
    entry: null,
    category: isPerson ? 'person' : 'term',
    members: [own, ...others],
  };
}
