const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new entry's id: 16 base-32 characters, 80 random bits. `random` gives numbers of [0, 1). */
export function newEntryId(random: () => number): string {
  return Array.from({ length: 16 }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}
