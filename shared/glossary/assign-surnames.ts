import type { Entry } from './entry';
import type { NameMatch } from './name-match';

/**
 * Reads the surnames of a whole text (黄氏): each is taken for the one of its bearers whose full name stands nearest
 * before it, else for the first that comes behind. `others` holds the rest of those whom the text names, in the same
 * order: where it is not empty, a person decides. Of a surname whose bearers the text never names nothing is changed.
 * `chosen` tells whom a person took it for, by the entry's id, or `null`; an entry that does not bear it tells nothing.
 */
export function assignSurnames(
  paragraphs: readonly (readonly NameMatch[])[],
  chosen: (match: NameMatch, paragraph: number) => string | null = () => null,
): readonly (readonly NameMatch[])[] {
  const named = namedPeople(paragraphs);
  if (!paragraphs.some((names) => names.some(isOpen))) return paragraphs;
  /** By surname, the one named last first. */
  const recent = new Map<string, readonly Entry[]>();
  return paragraphs.map((names, paragraph) =>
    names.map((match) => {
      const surname = surnameOf(match);
      if (isOpen(match)) {
        const people = assigned(match, bearers(recent.get(surname) ?? [], named.get(surname) ?? []));
        return byHand(match, people, chosen(match, paragraph));
      }
      if (isFullName(match) && surname !== '')
        recent.set(surname, bearers([match.entry], recent.get(surname) ?? []));
      return match;
    }),
  );
}

function isOpen({ form, others }: NameMatch): boolean {
  return form.kind === 'surname' && others.length > 0;
}

/** Whether a match tells who is meant: Huang, as a form of the surname alone, does not. */
function isFullName({ form, variant }: NameMatch): boolean {
  return form.kind !== 'surname' && variant?.part !== 'surname';
}

/** The surname of the one a match is taken for; empty for things and people without one. */
function surnameOf({ form, entry }: NameMatch): string {
  return form.kind === 'surname' ? form.text : (entry.parts?.surname ?? '');
}

/** The people of each surname that a text names in full, in the order of their first mention. */
function namedPeople(paragraphs: readonly (readonly NameMatch[])[]): ReadonlyMap<string, readonly Entry[]> {
  const people = new Map<string, Map<string, Entry>>();
  for (const match of paragraphs.flat()) {
    const surname = surnameOf(match);
    if (!isFullName(match) || surname === '') continue;
    const known = people.get(surname) ?? new Map<string, Entry>();
    people.set(surname, known);
    if (!known.has(match.entry.id)) known.set(match.entry.id, match.entry);
  }
  return new Map([...people].map(([surname, known]) => [surname, [...known.values()]]));
}

/** Both lists, each of them once. */
function bearers(first: readonly Entry[], then: readonly Entry[]): readonly Entry[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...then.filter(({ id }) => !ids.has(id))];
}

function assigned(match: NameMatch, people: readonly Entry[]): NameMatch {
  const known = new Set([match.entry, ...match.others].map(({ id }) => id));
  const [entry, ...others] = people.filter(({ id }) => known.has(id));
  return entry ? { ...match, entry, others } : match;
}

/** The match as a person decided it; the others whom the text names may still be chosen instead. */
function byHand(match: NameMatch, assigned: NameMatch, chosen: string | null): NameMatch {
  const entry = [match.entry, ...match.others].find(({ id }) => id === chosen);
  if (!entry) return assigned;
  const others = [assigned.entry, ...assigned.others].filter(({ id }) => id !== entry.id);
  return { ...assigned, entry, others, byHand: true };
}
