import { type Sound, soundOfLatin } from '../discovery/sounds';

/** How Koreans spell what the systems of romanisation write otherwise: Sun-hee is Seon-hui, Young-soo is Yeong-su. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/ou(?=ng|n)/gu, 'eo'],
  // In a closed syllable only: Min-su and Min-seo are two people.
  [/(?<!e)u(?=(?:ng|[nlkmp])(?![aeiouyw]))/gu, 'eo'],
  [/ee/gu, 'ui'],
];

const remembered = new Map<string, readonly Sound[]>();

/** The sounds that letters may stand for in a Korean name, the usual spelling first. */
export function koreanSounds(letters: string): readonly Sound[] {
  const known = remembered.get(letters);
  if (known) return known;
  let ways = [letters];
  for (const [pattern, plain] of habits)
    ways = ways.flatMap((way) => (way.search(pattern) < 0 ? [way] : [way, way.replace(pattern, plain)]));
  const sounds = [...new Set(ways.map((way) => soundOfLatin(way).replace(/r/gu, '')))];
  if (remembered.size > 5000) remembered.clear();
  remembered.set(letters, sounds);
  return sounds;
}

/** Whether two words may be one Korean name in the systems or habits of two people. */
export function sharesKoreanSound(a: string, b: string): boolean {
  const sounds = koreanSounds(b);
  return nasalsOf(a) === nasalsOf(b) && koreanSounds(a).some((sound) => sounds.includes(sound));
}

/** Where syllables end in ng: Yulin and Yuling are two people. */
export function nasalsOf(letters: string): string {
  return letters.replace(/ng(?![aeiouyw])|./gu, (part) => (part === 'ng' ? '+' : ''));
}
