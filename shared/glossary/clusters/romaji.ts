/** Letters that can be read as Japanese from end to end, in Hepburn or Kunrei. */
export function isRomaji(letters: string): boolean {
  return /^(?:(?:[kgsztdnhbpmyrwfj]|[kgnhbpmrszt]y|sh|ch|ts|[kstp](?=[kstpc]))?[aeiou]+h?n?m?)+$/u.test(
    letters,
  );
}

/** Kunrei and long vowels as plain Hepburn has them. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/sy|s(?=i)/gu, 'sh'],
  [/ty|t(?=i)/gu, 'ch'],
  [/[zd]y|[zd](?=i)/gu, 'j'],
  [/tu/gu, 'tsu'],
  [/hu/gu, 'fu'],
  [/o(?:[ou]|h(?![aeiou]))/gu, 'o'],
  [/uu/gu, 'u'],
  [/m(?=[bpm])/gu, 'n'],
];

/** One spelling for satou, satoh and sato, for ohno and ono, for sizuka and shizuka. */
export function hepburn(letters: string): string {
  return plain.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), letters);
}
