/** The draft in a project's text; `null` for what is none. */
export function draftOf(project: string): string | null {
  try {
    const { draft }: { draft?: unknown } = JSON.parse(project);
    return Array.isArray(draft) && draft.every((line) => typeof line === 'string') ? draft.join('\n') : null;
  } catch {
    return null;
  }
}

/** How many paragraphs of a text another text did not have, wherever they stood; deleted ones where those are more. */
export function changedParagraphs(before: string, after: string): number {
  const left = new Map<string, number>();
  const old = before.split('\n');
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  const now = after.split('\n');
  let same = 0;
  for (const line of now) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    same += 1;
  }
  return Math.max(old.length, now.length) - same;
}
