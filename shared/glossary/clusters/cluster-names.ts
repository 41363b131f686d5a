import type { Language } from '#shared/text';
import type { Evidence } from '../discovery';
import { probable } from '../discovery/score';
import type { Entry } from '../entry';
import { categoryOf, fitnessOf } from './canonical';
import { type ListedForm, listedForms } from './entry-forms';
import { entryShapes, scriptOf } from './entry-shapes';
import { findBonds } from './find-bonds';
import { type FirstName, findFirstNames } from './first-names';
import { gatherForms, type TextForm } from './gather-forms';
import type { ParagraphNames } from './mention';
import type { ClusterMember, NameCluster, NotOne } from './name-cluster';
import { type Bond, joinItems, type NameGroup, type NameItem } from './name-groups';
import { findNicknames, isAddress, type Nickname } from './nicknames';
import { withOwnPlaces, withoutOverlaps } from './overlaps';
import { peopleOf } from './people';
import { relevantEntries } from './relevant-entries';
import { areTwo } from './resemblance';

/** What forms are put together by, besides the paragraphs. */
export interface ClusterSettings {
  readonly language: Language;
  /** All entries of the glossaries, each once. */
  readonly entries: readonly Entry[];
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
  const links = paragraphs.flatMap((paragraph) => paragraph.links);
  const names = forms.filter((form) => !isAddress(form));
  const items: NameItem[] = [
    ...relevantEntries(settings.entries, forms, paragraphs).flatMap((entry) =>
      entryShapes(entry).map((shape) => ({ shape, form: null, entry })),
    ),
    ...names.map((form) => ({ shape: form.shape, form, entry: null })),
  ];
  const bonds = findBonds(items, links);
  const bonded = new Map(bonds.map((bond) => [pairOf(bond.a, bond.b), bond]));
  const refused = refusals(settings, links);
  const likeEntries = entriesByLikeness(items, bonds);
  const areApart = (a: number, b: number) => {
    const [one, other] = [items[a], items[b]];
    if (!one || !other) return false;
    if (refused.size > 0 && refused.has(`${one.shape.text}\n${other.shape.text}`)) return true;
    if (bonded.has(pairOf(a, b))) return false;
    // The forms of an entry may be far from each other: Jen-Hsun and Jensen. What is like one of them is its.
    const [own, others] = [likeEntries.get(a), likeEntries.get(b)];
    const isOfEntry =
      own?.has(other.entry?.id ?? '') || others?.has(one.entry?.id ?? '') || mayShareEntry(own, others);
    return (!isOfEntry || (isSomebody(one) && isSomebody(other))) && areTwo(one.shape, other.shape);
  };
  const groups = joinItems(items, bonds, areApart);
  const single = groups.flatMap((group) => {
    const [only, ...others] = group.items.map((index) => items[index]?.form);
    return only && others.length === 0 ? [only] : [];
  });
  const listed = listedForms(paragraphs);
  const named = groups.filter(
    ({ entry, items: own }) => (entry !== null && listed.has(entry.id)) || own.some((at) => items[at]?.form),
  );
  const people = peopleOf(named, items, listed);
  const additions = [
    ...findNicknames([...single, ...forms.filter(isAddress)], people),
    ...findFirstNames(single, people),
  ].filter(
    ({ form, group }) => !group.items.some((at) => refused.has(`${items[at]?.shape.text}\n${form.text}`)),
  );
  const clusters = named.flatMap((group) => {
    const own = additions.filter((addition) => addition.group === group);
    return (
      clusterOf({ group, items, bonds: bonded, additions: own, listed, language: settings.language }) ?? []
    );
  });
  return inOrder(withoutOverlaps(clusters));
}

/** For each item the ids of the entries that it is like, and how much. */
type LikeEntries = ReadonlyMap<number, ReadonlyMap<string, number>>;
type LikeEntry = ReturnType<LikeEntries['get']>;

function entriesByLikeness(items: readonly NameItem[], bonds: readonly Bond[]): LikeEntries {
  const entries = new Map<number, Map<string, number>>();
  for (const { a, b, score } of bonds)
    for (const [item, other] of [
      [a, items[b]],
      [b, items[a]],
    ] as const) {
      if (!other?.entry) continue;
      const own = entries.get(item) ?? new Map<string, number>();
      entries.set(item, own.set(other.entry.id, Math.max(score, own.get(other.entry.id) ?? 0)));
    }
  return entries;
}

/** What only may be an entry's speaks against none of its other forms: a person decides on it. */
function mayShareEntry(a: LikeEntry, b: LikeEntry): boolean {
  return [...(a ?? [])].some(([id, score]) => Math.min(score, b?.get(id) ?? 1) < probable && b?.has(id));
}

/** 馬国慶 beside 馬国梁: named more than once in kanji, it is hardly a slip of the pen. */
function isSomebody({ shape, form }: NameItem): boolean {
  return shape.script === 'kanji' && (form === null || form.places.length > 1);
}

/** No text has so many items. */
const manyItems = 2 ** 25;

function pairOf(a: number, b: number): number {
  return a < b ? a * manyItems + b : b * manyItems + a;
}

/** Pairs of texts that are not one name: a person said so, or they stand side by side in a list. */
function refusals(
  { notOne, entries }: ClusterSettings,
  links: readonly ParagraphNames['links'][number][],
): Set<string> {
  const listed = links
    .filter(({ kind, first, second }) => kind === 'list' && isListOfOthers(first, second))
    .map(({ first, second }): NotOne => [first, second]);
  const rejected = entries.flatMap(({ term, not = [] }) => not.map((text): NotOne => [term, text]));
  return new Set([...notOne, ...listed, ...rejected].flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
}

/** A list names several; two spellings of one name in letters may stand there side by side. */
function isListOfOthers(first: string, second: string): boolean {
  const script = scriptOf(first);
  return script === scriptOf(second) && script !== 'latin';
}

interface Parts {
  readonly group: NameGroup;
  readonly items: readonly NameItem[];
  readonly bonds: ReadonlyMap<number, Bond>;
  /** What belongs to the group, though it is like none of its forms. */
  readonly additions: readonly (Nickname | FirstName)[];
  readonly listed: ReadonlyMap<string, readonly ListedForm[]>;
  readonly language: Language;
}

function clusterOf({ group, items, bonds, additions, listed, language }: Parts): NameCluster | null {
  const { entry } = group;
  const forms = withOwnPlaces(
    group.items.flatMap((index) => (items[index]?.form ? [{ index, form: items[index].form }] : [])),
  );
  const centre = entry
    ? null
    : [...forms].sort(
        (a, b) => fitnessOf(b.form, language) - fitnessOf(a.form, language) || a.index - b.index,
      )[0];
  if (!entry && !centre) return null;
  const isCentre = (index: number) => (entry ? items[index]?.entry === entry : index === centre?.index);
  const found = forms.flatMap(({ index, form }): ClusterMember[] => {
    if (index === centre?.index) return [];
    const own = group.items.flatMap((other) => {
      const bond = other === index ? undefined : bonds.get(pairOf(index, other));
      return bond ? [{ bond, isOwn: isCentre(other) }] : [];
    });
    // What says that a form is the name is its likeness to the name itself, else to the member nearest to it.
    const [best] = own.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.bond.score - a.bond.score);
    return best ? [memberOf(form, best.bond, evidenceOf(best.bond.evidence, form))] : [];
  });
  const added = additions.map((addition) => memberOf(addition.form, addition, addition.evidence));
  const known = (entry && listed.get(entry.id)) ?? [];
  const canonical = entry?.term ?? centre?.form.text ?? '';
  const right: ClusterMember[] = centre
    ? [{ ...memberOf(centre.form, { score: 1, part: 'full' }, []) }]
    : known.filter(({ text }) => text === canonical);
  const others = [...known.filter(({ text }) => text !== canonical), ...found, ...added];
  if (others.length === 0) return null;
  others.sort((a, b) => b.places.length - a.places.length);
  const category = entry ? (entry.category ?? 'term') : categoryOf(forms.map(({ form }) => form));
  return { canonical, entry, category, members: [...right, ...others] };
}

function memberOf(
  { text, places }: TextForm,
  { score, part }: Pick<ClusterMember, 'score' | 'part'>,
  evidence: readonly Evidence[],
): ClusterMember {
  return { text, known: false, score, evidence, part, places };
}

function evidenceOf(evidence: readonly Evidence[], { title }: TextForm): Evidence[] {
  const isTold = evidence.some(({ id }) => id === 'title-follows');
  return title === null || isTold ? [...evidence] : [...evidence, { id: 'title-follows', a: title }];
}

function inOrder(clusters: readonly NameCluster[]): NameCluster[] {
  const start = ({ members }: NameCluster) => {
    const places = members.flatMap((member) => member.places);
    return Math.min(...places.map(({ paragraph, span }) => paragraph * 1e6 + span.from));
  };
  const size = ({ members }: NameCluster) => members.reduce((sum, { places }) => sum + places.length, 0);
  return [
    ...clusters.filter(({ entry }) => entry !== null).sort((a, b) => start(a) - start(b)),
    ...clusters.filter(({ entry }) => entry === null).sort((a, b) => size(b) - size(a)),
  ];
}
