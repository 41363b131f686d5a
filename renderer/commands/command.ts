import type { App } from '#renderer/flows';
import type { AppState } from '#renderer/state';
import type { StringKey } from '#renderer/strings';

/** The menus, in order. */
export const commandGroups = [
  'file',
  'edit',
  'paragraph',
  'findings',
  'names',
  'review',
  'view',
  'help',
] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** Something a person can do, said once; menus, palette, keys and tooltips are made from it. */
export interface Command {
  readonly id: string;
  readonly title: Extract<StringKey, `command.${string}`>;
  readonly group: CommandGroup;
  /** As `Mod+Shift+P`; `Mod` is Ctrl, on a Mac Cmd. */
  readonly keys?: string;
  /** The key on a Mac where it is not the same. */
  readonly macKeys?: string;
  /** The key is left to text fields outside the editor, where it means the same for their own text. */
  readonly leavesFieldsAlone?: boolean;
  isEnabled(state: AppState): boolean;
  run(app: App): void | Promise<void>;
}

/** Takes any state: for commands that are always there. */
export function always(): boolean {
  return true;
}

export function hasDocument(state: AppState): boolean {
  return state.active !== null;
}

/** Runs `act` on the active document; nothing without one. */
export function withDocument(
  act: (app: App, id: string) => void | Promise<void>,
): (app: App) => void | Promise<void> {
  return (app) => {
    const id = app.store.get().active;
    return id === null ? undefined : act(app, id);
  };
}
