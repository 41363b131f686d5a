import type { Command } from './command';
import { editCommands } from './edit';
import { fileCommands } from './file';
import { findingCommands } from './findings';
import type { Platform } from './keys';
import { nameCommands } from './names';
import { paragraphCommands } from './paragraphs';
import { reviewCommands } from './review';
import { viewCommands } from './view';

/** Everything a person can do, in the order of the menus. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...paragraphCommands,
  ...findingCommands,
  ...nameCommands,
  ...reviewCommands,
  ...viewCommands,
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** Throws for an id that no command has. */
export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No command is called ${id}`);
  return command;
}

export function keysOf(command: Command, platform: Platform): string | undefined {
  return platform === 'mac' ? (command.macKeys ?? command.keys) : command.keys;
}
