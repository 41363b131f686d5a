import type { AppState } from '#renderer/state';
import type { Translate } from '#renderer/strings';
import type { MenuItem } from '#shared/contract';
import { commandGroups } from './command';
import { acceleratorOf } from './keys';
import { commands, keysOf } from './table';

/** The whole menu for the system's menu bar, one submenu a group. */
export function menuOf(state: AppState, t: Translate): readonly MenuItem[] {
  return commandGroups.map((group) => ({
    label: t(`group.${group}`),
    items: commands
      .filter((command) => command.group === group)
      .map((command) => {
        const keys = keysOf(command, state.info.platform, state.settings.keys);
        const item = { label: t(command.title), command: command.id, enabled: command.isEnabled(state) };
        return keys === null ? item : { ...item, keys: acceleratorOf(keys) };
      }),
  }));
}
