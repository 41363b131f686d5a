import type { KeyChoice } from '#shared/contract';
import type { Command } from './command';
import type { Platform } from './keys';
import { commands, keysOf } from './table';

/** Keys that browsers, input methods and layouts with AltGr need for themselves. */
const reserved = /^Mod\+(?:Shift\+)?[NTW]$|^Alt\+`$|^Mod\+(?:Shift\+)?Alt\+[A-Z]$|^Alt\+F4$/u;

export function isReserved(keys: string): boolean {
  return reserved.test(keys);
}

/** The command that has a key now, if any. */
export function commandWithKeys(keys: string, platform: Platform, choice: KeyChoice): Command | null {
  return commands.find((command) => keysOf(command, platform, choice) === keys) ?? null;
}

/** Gives a command a key, or none with `null`; the one that had it loses it. `undefined` gives it back the preset's. */
export function assignKeys(
  choice: KeyChoice,
  command: Command,
  keys: string | null | undefined,
  platform: Platform,
): KeyChoice {
  const { [command.id]: _, ...others } = choice.changed;
  const without = { ...choice, changed: others };
  const wanted = keys === undefined ? keysOf(command, platform, without) : keys;
  const loser = wanted === null ? null : commandWithKeys(wanted, platform, without);
  const changed: Record<string, string | null> = { ...others };
  if (loser && loser.id !== command.id) changed[loser.id] = null;
  if (keys !== undefined) changed[command.id] = keys;
  return { ...choice, changed };
}
