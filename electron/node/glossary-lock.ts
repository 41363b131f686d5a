import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, type Result, succeed } from '#shared/text';
import { systemCode, writeFailure } from './system-errors';
import type { WriteFailure } from './write-atomic';

export type LockFailure = WriteFailure | { readonly code: 'glossary-locked'; readonly file: string };

/** A lock that is held. */
export interface Lock {
  /** False when another program took the lock for abandoned: nothing may be written then. */
  isHeld(): Promise<boolean>;
}

/** Milliseconds between the signs of life that the holder gives. */
const pulse = 2000;
/** Milliseconds without a sign of life after which a lock counts as abandoned. Clocks of two machines differ, so this is counted here. */
const patience = 10_000;
/** The same for a lock that does not say whose it is: its maker was killed in between. */
const shortPatience = 2000;
/** Milliseconds after which nobody waits any longer for a lock that lives. */
const longestWait = 60_000;

/**
 * Runs a task while `<path>.lock` is held, alone among all programs on all machines that share the folder. The lock
 * names process and machine: one whose process is gone is taken over at once, one of another machine when it gives
 * no sign of life.
 */
export async function withLock<T>(
  path: string,
  task: (lock: Lock) => Promise<T>,
): Promise<Result<T, LockFailure>> {
  const lockPath = `${path}.lock`;
  const content = JSON.stringify({
    pid: process.pid,
    host: here,
    time: new Date().toISOString(),
    token: randomUUID(),
  });
  const taken = await acquire(lockPath, content, path);
  if (!taken.ok) return taken;
  const isHeld = async () => (await readLock(lockPath))?.content === content;
  const timer = setInterval(() => void giveSign(lockPath), pulse);
  try {
    return succeed(await task({ isHeld }));
  } finally {
    clearInterval(timer);
    if (await isHeld()) await rm(lockPath, { force: true });
  }
}

async function acquire(lockPath: string, content: string, path: string): Promise<Result<null, LockFailure>> {
  const started = performance.now();
  let seen = { mark: '', since: started };
  for (;;) {
    try {
      await writeFile(lockPath, content, { flag: 'wx' });
      return succeed(null);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return fail(writeFailure(error, basename(path)));
    }
    const other = await readLock(lockPath);
    const now = performance.now();
    if (now - started >= longestWait) return fail({ code: 'glossary-locked', file: basename(path) });
    if (other && seen.mark !== other.mark) seen = { mark: other.mark, since: now };
    if (other && now - seen.since >= patienceWith(other.content))
      await takeAway(lockPath, other.content, path);
    else await pause(other ? 10 + Math.random() * 30 : 1);
  }
}

/** What a lock says, and a mark that changes with every sign of life; `null` when it is gone or cannot be read. */
async function readLock(lockPath: string): Promise<{ content: string; mark: string } | null> {
  try {
    const [content, { mtimeMs }] = await Promise.all([readFile(lockPath, 'utf-8'), stat(lockPath)]);
    return { content, mark: `${content} ${mtimeMs}` };
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** How long a lock without a sign of life is respected: not at all when its process ran here and is gone. */
function patienceWith(content: string): number {
  const { pid, host } = parseLock(content);
  if (typeof pid !== 'number' || typeof host !== 'string') return shortPatience;
  return host === here && !isRunning(pid) ? 0 : patience;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function parseLock(content: string): { readonly pid?: unknown; readonly host?: unknown } {
  try {
    return Object(JSON.parse(content));
  } catch {
    // Whoever was killed between making the lock and naming itself leaves an empty one.
    return {};
  }
}

/**
 * Takes an abandoned lock out of the way. Two may find it abandoned, and the slower must not take the lock that the
 * quicker has made since: it is moved, looked at, and put back if it is not the abandoned one.
 */
async function takeAway(lockPath: string, content: string, path: string): Promise<void> {
  const aside = `${lockPath}.${randomUUID()}`;
  try {
    await rename(lockPath, aside);
    if ((await readFile(aside, 'utf-8')) !== content) await link(aside, lockPath);
    else await removeRemains(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** What the killed holder was writing lies beside the file under its name and a number. */
async function removeRemains(path: string): Promise<void> {
  const name = basename(path);
  const isRest = (other: string) =>
    other.startsWith(`${name}.`) && /^\d+$/u.test(other.slice(name.length + 1));
  const rests = (await readdir(dirname(path))).filter(isRest);
  await Promise.all(rests.map((rest) => rm(join(dirname(path), rest), { force: true })));
}

async function giveSign(lockPath: string): Promise<void> {
  const now = new Date();
  // A sign that cannot be given is missed by those who wait, and then `isHeld` tells.
  await utimes(lockPath, now, now).catch(() => undefined);
}

/** This machine, and where processes have numbers of their own (containers), the space they count in. */
export const here = nameHere();

function nameHere(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
