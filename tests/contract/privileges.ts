import { execFileSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';

const isRoot = process.getuid?.() === 0;

/** Runs a task as somebody whom file modes bind: they do not bind root. */
export async function asNobody<T>(task: () => Promise<T>): Promise<T> {
  if (!isRoot || !process.seteuid) return task();
  process.seteuid(65534);
  try {
    return await task();
  } finally {
    process.seteuid(0);
  }
}

/** Runs a task with a full-sized disk of 64 KB at `folder`; where none can be mounted, says so in one line. */
export async function onTinyDisk(folder: string, task: () => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    console.log('Not run: the test with a full disk needs the right to mount one (root on Linux).');
    return;
  }
  try {
    await chmod(folder, 0o777);
    await task();
  } finally {
    execFileSync('umount', [folder]);
  }
}
