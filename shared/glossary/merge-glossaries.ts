import { type GlossaryConflict, listConflicts } from './conflicts';
import type { Entry, Glossary, GlossaryLine } from './entry';
import { isTombstone, mergeLines } from './merge-lines';
import { mergeRecords, type ThreeWays } from './merge-records';

/** Two glossaries made one, and what is left for a person to decide. */
export interface MergedGlossary {
  readonly glossary: Glossary;
  readonly conflicts: readonly GlossaryConflict[];
}

/**
 * Merges what two sides made of `base`, entry by entry, the same whichever side is ours: what only one side changed
 * is taken, lists of forms are united, and a value that both changed differently becomes a conflict (see
 * `mergeRecords`). Entries and tombstones come out sorted by id.
 */
export function mergeGlossaries(base: Glossary, ours: Glossary, theirs: Glossary): MergedGlossary {
  const lines = { base: linesById(base), ours: linesById(ours), theirs: linesById(theirs) };
  const ids = [...new Set([...lines.ours.keys(), ...lines.theirs.keys()])].sort();
  const merged = ids.flatMap((id) => {
    const line = mergeLines({
      base: lines.base.get(id),
      ours: lines.ours.get(id),
      theirs: lines.theirs.get(id),
    });
    return line ? [line] : [];
  });
  const header = mergeHeaders({ base, ours, theirs });
  const glossary = withLines(header, merged);
  return { glossary, conflicts: listConflicts(glossary) };
}

/** All lines of a glossary by id. */
export function linesById({ entries, tombstones }: Glossary): Map<string, GlossaryLine> {
  return new Map([...tombstones, ...entries].map((line) => [line.id, line]));
}

/** A glossary with other lines under the same header. */
export function withLines(header: Glossary, lines: Iterable<GlossaryLine>): Glossary {
  const all = [...lines];
  return {
    ...header,
    entries: all.filter((line): line is Entry => !isTombstone(line)),
    tombstones: all.filter(isTombstone),
  };
}

function mergeHeaders({
  base,
  ours,
  theirs,
}: {
  base: Glossary;
  ours: Glossary;
  theirs: Glossary;
}): Glossary {
  const { lang, ...extra } = mergeRecords(
    { base: headerOf(base), ours: headerOf(ours), theirs: headerOf(theirs) },
    null,
  );
  const unread = mergeUnread({ base: base.unread, ours: ours.unread, theirs: theirs.unread });
  return {
    lang: typeof lang === 'string' ? lang : ours.lang,
    entries: [],
    tombstones: [],
    ...(Object.keys(extra).length > 0 && { extra }),
    ...(unread.length > 0 && { unread }),
  };
}

function headerOf({ lang, extra }: Glossary) {
  return { ...extra, lang };
}

/** Lines nobody could read are kept until a side has taken them out. */
function mergeUnread({ base = [], ours = [], theirs = [] }: ThreeWays<readonly string[]>): string[] {
  const isKept = (line: string) => (ours.includes(line) && theirs.includes(line)) || !base.includes(line);
  return [...new Set([...ours, ...theirs])].filter(isKept).sort();
}
