import type { KeyChoice } from '#shared/contract';
import type { Command } from './command';
import { editCommands } from './edit';
import { fileCommands } from './file';
import { findingCommands } from './findings';
import { keyPresets } from './key-presets';
import type { Platform } from './keys';
import { nameCommands } from './names';
import { paragraphCommands } from './paragraphs';
import { reviewCommands } from './review';
import { viewCommands } from './view';
import { zoomCommands } from './zoom';

/** Everything a person can do, in the order of the menus. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...paragraphCommands,
  ...findingCommands,
  ...nameCommands,
  ...reviewCommands,
  ...viewCommands,
  ...zoomCommands,
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** Throws for an id that no command has. */
export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No command is called ${id}`);
  return command;
}

/** The key a command has now: the person's own choice, the preset's, or Suiko's; `null` when it has none. */
export function keysOf(command: Command, platform: Platform, { preset, changed }: KeyChoice): string | null {
  const chosen = changed[command.id];
  if (chosen !== undefined) return chosen;
  const other = keyPresets[preset][command.id];
  if (other !== undefined) return other;
  return (platform === 'mac' ? (command.macKeys ?? command.keys) : command.keys) ?? null;
}
