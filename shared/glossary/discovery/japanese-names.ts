import { fold } from '#shared/text';
import { foreignSurnames, moreNameKanji, moreSurnames, readOn } from './more-names';
import { kanjiOfNames, surnames } from './name-lists';
import { type Sound, soundOfKana } from './sounds';

let bySurname: ReadonlyMap<string, readonly Sound[]> | null = null;
let byKanji: ReadonlyMap<string, readonly string[]> | null = null;
let foreign: ReadonlyMap<string, readonly string[]> | null = null;
let given: ReadonlyMap<string, readonly string[]> | null = null;
const remembered = new Map<string, readonly Sound[]>();

/** A name whose kanji may be read in more ways is not tried in all of them. */
const mostWays = 48;

/** How a Japanese surname in folded kanji may sound; none for what is no surname of the list. */
export function soundsOfSurname(kanji: string): readonly Sound[] {
  bySurname ??= readSurnames();
  return bySurname.get(kanji) ?? [];
}

/** How a Japanese given name, or a place, in folded kanji may sound: each kanji as names read it. */
export function soundsOfNameKanji(kanji: string): readonly Sound[] {
  const known = remembered.get(kanji);
  if (known) return known;
  byKanji ??= readKanji();
  let ways = [''];
  for (const character of kanji) {
    const own = byKanji.get(character) ?? [];
    const readings = ways.includes('') ? own : own.flatMap(voiced);
    ways = ways.flatMap((start) => readings.map((reading) => start + reading)).slice(0, mostWays);
  }
  const sounds = [...new Set(ways.map(soundOfKana))];
  if (remembered.size > 5000) remembered.clear();
  remembered.set(kanji, sounds);
  return sounds;
}

/** チ + ツル is チヅル. */
function voiced(reading: string): string[] {
  const at = 'カキクケコサシスセソタチツテトハヒフヘホ'.indexOf(reading.charAt(0));
  return at < 0
    ? [reading]
    : [reading, 'ガギグゲゴザジズゼゾダヂヅデドバビブベボ'.charAt(at) + reading.slice(1)];
}

/** In katakana, how given names read a folded kanji. */
export function nameReadingsOf(kanji: string): readonly string[] {
  byKanji ??= readKanji();
  return byKanji.get(kanji) ?? [];
}

/** In katakana, how names from abroad and those of firms read a folded kanji. */
export function foreignReadingsOf(kanji: string): readonly string[] {
  given ??= readOnReadings();
  return given.get(kanji) ?? [];
}

/** How Japanese reads the name of a Chinese, of a firm or a place in folded kanji: テイ・カイシュウ for 鄭海舟, ホクシン for 北辰. */
export function soundsAsForeign(kanji: string, isSurname: boolean): readonly Sound[] {
  foreign ??= readLists(foreignSurnames);
  if (isSurname) return (foreign.get(kanji) ?? []).map(soundOfKana);
  let ways: string[] = kanji === '' ? [] : [''];
  for (const character of kanji) {
    const own = foreignReadingsOf(character);
    ways = ways.flatMap((start) => own.map((reading) => start + reading)).slice(0, mostWays);
  }
  return ways.map(soundOfKana);
}

function readOnReadings(): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const [, reading = '', kanji = ''] of readOn.matchAll(/([\u30a1-\u30fc]+)(\p{Script=Han}+)/gu))
    for (const character of fold(kanji).text)
      table.set(character, [...(table.get(character) ?? []), reading]);
  return table;
}

/** 恵メグミ,メグム: kanji and their readings, parted by spaces. */
function readLists(list: string): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const [, kanji = '', readings = ''] of list.matchAll(/(\p{Script=Han}+)([\u30a1-\u30fc,]+)/gu))
    table.set(fold(kanji).text, readings.split(','));
  return table;
}

function readSurnames(): Map<string, Sound[]> {
  const table = new Map<string, Sound[]>();
  for (const [, reading = '', names = ''] of surnames.matchAll(/([\u30a1-\u30fc]+)([^ ]+)/gu)) {
    const sound = soundOfKana(reading);
    for (const name of names.split(',')) table.set(name, [...(table.get(name) ?? []), sound]);
  }
  for (const [name, readings] of readLists(moreSurnames)) table.set(name, readings.map(soundOfKana));
  return table;
}

function readKanji(): Map<string, readonly string[]> {
  const groups = kanjiOfNames.split(' ');
  const table = new Map(groups.map((group) => [group.charAt(0), group.slice(1).split(',')] as const));
  for (const [kanji, readings] of readLists(moreNameKanji))
    table.set(kanji, [...new Set([...(table.get(kanji) ?? []), ...readings])]);
  return table;
}
