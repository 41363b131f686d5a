import type { HostCalls, ReadFailure } from '#shared/contract';

type ReadCode = ReadFailure['code'];
type WriteCode = HostCalls['text:write']['fails']['code'];

const readCodes: Readonly<Record<string, ReadCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
};

const writeCodes: Readonly<Record<string, WriteCode>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
};

/** The system's own code of an error (`ENOENT`), or `null` when it is not the system's: then it is a bug. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Translates what the system said while reading; throws what is not the system's again. */
export function readFailure(error: unknown, file: string): { code: ReadCode; file: string; detail?: string } {
  const code = systemCode(error);
  if (code === null) throw error;
  const known = readCodes[code];
  return known ? { code: known, file } : { code: 'unreadable', file, detail: code };
}

/** Translates what the system said while writing; throws what is not the system's again. */
export function writeFailure(
  error: unknown,
  file: string,
): { code: WriteCode; file: string; detail?: string } {
  const code = systemCode(error);
  if (code === null) throw error;
  const known = writeCodes[code];
  return known ? { code: known, file } : { code: 'unwritable', file, detail: code };
}
