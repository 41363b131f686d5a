/** Initials that ears and dictionaries mix up. */
const nearInitials: readonly (readonly string[])[] = [
  ['zh', 'z', 'j'],
  ['ch', 'c', 'q'],
  ['sh', 's', 'x'],
  ['n', 'l', 'r'],
  ['f', 'h'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
];

const compared = new Map<string, number>();

/** How alike two pinyin syllables sound, 0 to 1; weights: glossary.md, "Name clusters". */
export function syllableSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  // There are some four hundred syllables; a text compares the same ones all the time.
  const pair = `${a} ${b}`;
  const known = compared.get(pair);
  if (known !== undefined) return known;
  const similarity = compareSyllables(a, b);
  compared.set(pair, similarity);
  return similarity;
}

function compareSyllables(a: string, b: string): number {
  const [initialA, finalA] = splitSyllable(a);
  const [initialB, finalB] = splitSyllable(b);
  return initialLikeness(initialA, initialB) + finalLikeness(finalA, finalB);
}

/** The best likeness that any reading of the one has with any of the other; 0 where one has none. */
export function readingSimilarity(
  a: readonly string[],
  b: readonly string[],
): { readonly likeness: number; readonly a: string; readonly b: string } {
  let best = { likeness: 0, a: a[0] ?? '?', b: b[0] ?? '?' };
  for (const one of a) {
    for (const other of b) {
      const likeness = syllableSimilarity(one, other);
      if (likeness > best.likeness) best = { likeness, a: one, b: other };
    }
  }
  return best;
}

function splitSyllable(syllable: string): [initial: string, final: string] {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/u.exec(syllable)?.[0] ?? '';
  return [initial, syllable.slice(initial.length)];
}

function initialLikeness(a: string, b: string): number {
  if (a === b) return 0.35;
  return nearInitials.some((group) => group.includes(a) && group.includes(b)) ? 0.2 : 0;
}

function finalLikeness(a: string, b: string): number {
  if (a === b) return 0.45;
  return coreOf(a) === coreOf(b) ? 0.3 : 0;
}

/** A final without its glide and its n or ng: ian, ang → a. */
function coreOf(final: string): string {
  return final.replace(/^[iuv](?=[aeiouv])/u, '').replace(/ng?$/u, '');
}

/** Jaro–Winkler similarity of two short texts (Winkler 1990, prefix weight 0.1 over four characters). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charAt(prefix) === b.charAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  let fromA = '';
  for (let at = 0; at < a.length; at++) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (taken.has(other) || a.charAt(at) !== b.charAt(other)) continue;
      taken.add(other);
      fromA += a.charAt(at);
      break;
    }
  }
  const matched = fromA.length;
  if (matched === 0) return 0;
  const fromB = [...taken].sort((x, y) => x - y).map((at) => b.charAt(at));
  const moved = [...fromA].filter((character, at) => character !== fromB[at]).length / 2;
  return (matched / a.length + matched / b.length + (matched - moved) / matched) / 3;
}
