/** Whether a line opens or closes a code fence. */
export function isFence(text: string): boolean {
  return /^\s{0,3}(?:```|~~~)/u.test(text);
}

/**
 * For each paragraph 1 where it is a fence or stands between two fences, else 0. A last fence without a partner is
 * stray and counts as text.
 */
export function fencedParagraphs(fences: readonly boolean[]): Uint8Array {
  const fenced = new Uint8Array(fences.length);
  let open = -1;
  fences.forEach((fence, index) => {
    if (!fence) return;
    if (open >= 0) fenced.fill(1, open, index + 1);
    open = open >= 0 ? -1 : index;
  });
  return fenced;
}
