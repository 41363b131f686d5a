import { ChevronRight, Menu as MenuIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components';
import { type CommandGroup, commandGroups, commands, keysOf, runCommand, showKeys } from '#renderer/commands';
import { IconButton } from '#renderer/ui';
import { useApp, useAppState, useT } from './app-context';

/** Every command, one submenu a group, made from the table. */
export function AppMenu() {
  const t = useT();
  return (
    <MenuTrigger>
      <IconButton label={t('menu.label')} icon={MenuIcon} />
      <Popover className="popover" offset={4} placement="bottom start">
        <Menu className="menu">
          {commandGroups.map((group) => (
            <SubmenuTrigger key={group}>
              <MenuItem className="menu-item" textValue={t(`group.${group}`)}>
                <span className="menu-label">{t(`group.${group}`)}</span>
                <ChevronRight aria-hidden className="button-chevron" />
              </MenuItem>
              <Popover className="popover" offset={-2}>
                <GroupMenu group={group} />
              </Popover>
            </SubmenuTrigger>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function GroupMenu({ group }: { readonly group: CommandGroup }) {
  const app = useApp();
  const t = useT();
  const state = useAppState((now) => now);
  const items = commands.filter((command) => command.group === group);
  return (
    <Menu className="menu" aria-label={t(`group.${group}`)}>
      {items.map((command) => {
        const keys = keysOf(command, state.info.platform, state.settings.keys);
        return (
          <MenuItem
            key={command.id}
            id={command.id}
            className="menu-item"
            textValue={t(command.title)}
            isDisabled={!command.isEnabled(state)}
            onAction={() => runCommand(app, command.id)}
          >
            <span className="menu-label">{t(command.title)}</span>
            {keys && <kbd>{showKeys(keys, state.info.platform)}</kbd>}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
