import type { Version } from '#shared/contract';

/** How many versions are kept. */
export interface HistoryLimits {
  /** Of one document, those without a name and those with one. */
  readonly unnamed: number;
  readonly named: number;
  /** Bytes of all versions of all documents. */
  readonly bytes: number;
}

export const historyLimits: HistoryLimits = { unnamed: 50, named: 200, bytes: 256 * 1024 * 1024 };

/** A version on disk, in bytes as it lies there. */
export interface StoredVersion {
  readonly version: Version;
  readonly bytes: number;
}

/**
 * The versions that have to go, of documents with theirs newest first: of each document the oldest beyond what it may
 * have; then, while all together are too large, the oldest of any document, those with a name only when no other is
 * left. The newest of all always stays.
 */
export function tooMany<V extends StoredVersion>(
  documents: readonly (readonly V[])[],
  limits: HistoryLimits,
): readonly V[] {
  const beyond = documents.flatMap((versions) => [
    ...versions.filter((one) => !isNamed(one)).slice(limits.unnamed),
    ...versions.filter(isNamed).slice(limits.named),
  ]);
  const gone = new Set(beyond);
  const rest = documents.flat().filter((one) => !gone.has(one));
  const newest = rest.reduce<V | null>((a, b) => (a && isOlder(b, a) ? a : b), null);
  let bytes = rest.reduce((sum, one) => sum + one.bytes, 0);
  const oldestFirst = rest
    .filter((one) => one !== newest)
    .sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)) || (isOlder(a, b) ? -1 : 1));
  for (const one of oldestFirst) {
    if (bytes <= limits.bytes) break;
    bytes -= one.bytes;
    beyond.push(one);
  }
  return beyond;
}

function isNamed({ version }: StoredVersion): boolean {
  return version.name !== null;
}

function isOlder(a: StoredVersion, b: StoredVersion): boolean {
  return a.version.takenAt < b.version.takenAt;
}
