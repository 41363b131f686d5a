import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileRef } from '#shared/contract';

/** What stands behind a reference: a place on disk, or the bytes a page handed over. */
export type FileSource =
  | { readonly kind: 'disk'; readonly path: string }
  | { readonly kind: 'received'; readonly bytes: Buffer };

export interface KnownFile {
  readonly ref: FileRef;
  readonly source: FileSource;
}

/**
 * The table between references, which pages hold, and real paths, which they never see. A file has one
 * reference however it is named (relative, through a link), and an opened text is never made writable by
 * choosing it again as a place to save.
 */
export interface FileRefs {
  /** For a file to be read: only our own projects may be written back. */
  forOpened(path: string): Promise<FileRef>;
  /** For a file a person chose to write to; it need not exist. */
  forSaving(path: string): Promise<FileRef>;
  /** For a glossary, which is written only through its own calls; `id` is what it was known by at an earlier start. */
  forGlossary(path: string, id?: string): Promise<FileRef>;
  /** Keeps bytes in memory; when they grow too many, the ones received first are forgotten. */
  forReceived(name: string, bytes: Buffer): FileRef;
  find(id: string): KnownFile | null;
}

/** Bytes of received files kept at most. */
const receivedLimit = 256 * 1024 * 1024;

export function createFileRefs(): FileRefs {
  const byId = new Map<string, KnownFile>();
  const idByPath = new Map<string, string>();

  async function register(path: string, purpose: 'open' | 'save', knownId?: string): Promise<FileRef> {
    const real = await realPathOf(resolve(path));
    const id = idByPath.get(real) ?? knownId ?? randomUUID();
    const before = byId.get(id)?.ref;
    const mayWrite = isProject(real) || (purpose === 'save' && before?.canOverwrite !== false);
    const ref = { id, name: basename(path), canOverwrite: mayWrite, canWatch: isGlossary(real) };
    idByPath.set(real, id);
    byId.set(id, { ref, source: { kind: 'disk', path: real } });
    return ref;
  }

  function forgetOldest(): void {
    let total = 0;
    for (const [id, { source }] of [...byId].reverse()) {
      if (source.kind !== 'received') continue;
      total += source.bytes.length;
      if (total > receivedLimit) byId.delete(id);
    }
  }

  return {
    forOpened: (path) => register(path, 'open'),
    forSaving: (path) => register(path, 'save'),
    forGlossary: (path, id) => register(path, 'open', id),
    forReceived(name, bytes) {
      const ref = { id: randomUUID(), name: lastPart(name), canOverwrite: false, canWatch: false };
      byId.set(ref.id, { ref, source: { kind: 'received', bytes } });
      forgetOldest();
      return ref;
    },
    find: (id) => byId.get(id) ?? null,
  };
}

export function isProject(path: string): boolean {
  return path.toLowerCase().endsWith('.suiko');
}

/** A file that may be opened as a glossary and edited line by line. */
export function isGlossary(path: string): boolean {
  return path.toLowerCase().endsWith('.jsonl');
}

/** Links resolved as far as the path exists: a file yet to be written counts by its folder. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realPathOf(folder), basename(path));
  }
}

/** A page's name for a file may hold no folders. */
function lastPart(name: string): string {
  return name.split(/[/\\]/u).at(-1) || name;
}
