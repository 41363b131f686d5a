import { fold } from '#shared/text';
import { isOrdinaryWord } from '../discovery/ordinary-words';
import type { ListedForm } from './entry-forms';
import type { TextForm } from './gather-forms';
import type { NameGroup, NameItem } from './name-groups';
import type { PersonReading } from './name-shape';

/** The groups that are people; `listed` are the places of entries. */
export function peopleOf(
  groups: readonly NameGroup[],
  items: readonly NameItem[],
  listed: ReadonlyMap<string, readonly ListedForm[]>,
): Person[] {
  return groups.flatMap((group) => personOf(group, items, listed.get(group.entry?.id ?? '') ?? []) ?? []);
}

/** What a group of forms says of a person, and where. */
export interface Person {
  readonly group: NameGroup;
  readonly readings: readonly PersonReading[];
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  /** Paragraphs that name it in full. */
  readonly paragraphs: readonly number[];
}

function personOf(
  group: NameGroup,
  items: readonly NameItem[],
  listed: readonly ListedForm[],
): Person | null {
  const own = group.entry?.parts?.surname;
  const isNobody = group.items.every((index) => items[index]?.shape.people.length === 0);
  if (isNobody && own === undefined && group.entry?.category !== 'person') return null;
  const members = group.items.flatMap((index) => items[index] ?? []);
  const readings = members.flatMap(({ shape }) => shape.people);
  const surnames =
    own === undefined
      ? readings.map(({ surname }) => surname)
      : [fold(own).text, ...readings.map(({ surname }) => surname)];
  const forms = members.flatMap(({ form }) => form ?? []);
  const isNamed =
    members.length > 1 ||
    forms.some(({ text, titled, places }) => !isOrdinaryWord(text) && (titled > 0 || places.length > 1));
  const isPerson = group.entry
    ? group.entry.category === 'person' || own !== undefined
    : readings.length > 0 && isNamed;
  if (!isPerson) return null;
  return {
    group,
    readings,
    surnames,
    givenNames: readings.map(({ given }) => given),
    paragraphs: [...forms, ...listed].flatMap(({ places }) => places.map(({ paragraph }) => paragraph)),
  };
}

/** The person that the text names most; of two named as often the one named last before the form. */
export function mostNamedFor(form: TextForm, people: readonly Person[]): Person | undefined {
  const first = form.places[0]?.paragraph ?? 0;
  const distance = ({ paragraphs }: Person) =>
    Math.min(...paragraphs.filter((at) => at <= first).map((at) => first - at), Number.POSITIVE_INFINITY);
  const named = ({ paragraphs }: Person) => paragraphs.length;
  return [...people].sort((a, b) => named(b) - named(a) || distance(a) - distance(b))[0];
}
