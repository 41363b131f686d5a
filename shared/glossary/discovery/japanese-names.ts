import { givenNames, surnames } from './name-lists';
import { type Sound, soundOfKana } from './sounds';

interface Readings {
  readonly surnames: ReadonlyMap<string, readonly Sound[]>;
  readonly givenNames: ReadonlyMap<string, readonly Sound[]>;
}

let lists: Readings | null = null;

/** How a Japanese surname in folded kanji may sound; none for what is no surname of the list. */
export function soundsOfSurname(kanji: string): readonly Sound[] {
  lists ??= { surnames: readGroups(surnames), givenNames: readGroups(givenNames) };
  return lists.surnames.get(kanji) ?? [];
}

/** How a Japanese given name in folded kanji may sound. */
export function soundsOfGivenName(kanji: string): readonly Sound[] {
  lists ??= { surnames: readGroups(surnames), givenNames: readGroups(givenNames) };
  return lists.givenNames.get(kanji) ?? [];
}

function readGroups(list: string): Map<string, Sound[]> {
  const table = new Map<string, Sound[]>();
  for (const [, reading = '', names = ''] of list.matchAll(/([\u30a1-\u30fc]+)([^ ]+)/gu)) {
    const sound = soundOfKana(reading);
    for (const name of names.split(',')) table.set(name, [...(table.get(name) ?? []), sound]);
  }
  return table;
}
