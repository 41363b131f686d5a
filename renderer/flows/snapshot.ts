import type { Screen } from '#renderer/state';
import type { FileRef } from '#shared/contract';

/** What a journal starts from: the project and what the project file does not hold. */
export interface Snapshot {
  readonly v: 2;
  /** As it would stand in the file. */
  readonly project: string;
  readonly file: FileRef | null;
  readonly fileHash: string | null;
  readonly textFile: FileRef | null;
  readonly glossaryFiles: readonly FileRef[];
  readonly openedAt: number;
  readonly screen: Screen;
  /** The project file holds all of this. */
  readonly saved: boolean;
}

/** All else in a line of JSON, and then the project as it is: escaping it once more would hold up the page. */
export function writeSnapshot({ project, ...rest }: Snapshot): string {
  return `${JSON.stringify(rest)}\n${project}`;
}

/** `null` for what is no snapshot of ours: a damaged disk, another version. The first had the project in its JSON. */
export function parseSnapshot(text: string): Snapshot | null {
  const end = text.indexOf('\n');
  try {
    const rest: (Omit<Snapshot, 'project'> & { v: 2 }) | (Omit<Snapshot, 'v'> & { v: 1 }) = JSON.parse(
      end < 0 ? text : text.slice(0, end),
    );
    if (rest.v === 1) return { ...rest, v: 2 };
    return rest.v === 2 && end >= 0 ? { ...rest, project: text.slice(end + 1) } : null;
  } catch {
    return null;
  }
}
