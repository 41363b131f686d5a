import { useState } from 'react';
import { Autocomplete, Dialog, Menu, MenuItem, Modal, ModalOverlay, useFilter } from 'react-aria-components';
import { type Command, commands, keysOf, runCommand, showKeys } from '#renderer/commands';
import { useApp, useAppState, useT } from '#renderer/screens';
import { SearchField } from '#renderer/ui';
import { useClose } from './use-dialog';

/** Every command that can be used now, found by typing a part of its name. */
export function PaletteDialog() {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const [search, setSearch] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const state = useAppState((now) => now);
  const usable = commands.filter((command) => command.id !== 'view.palette' && command.isEnabled(state));
  const nameOf = (command: Command) =>
    t('palette.command', { group: t(`group.${command.group}`), command: t(command.title) });

  function run(id: string): void {
    close();
    // After the dialog has given the focus back, a frame after it is gone: the command may want the editor's, and a
    // dialog that it opens gives back what it finds.
    requestAnimationFrame(() => requestAnimationFrame(() => runCommand(app, id)));
  }

  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('palette.title')}>
          <Autocomplete filter={contains} inputValue={search} onInputChange={setSearch}>
            <div className="palette-search">
              <SearchField label={t('palette.search')} autoFocus />
            </div>
            <Menu
              className="menu palette-list"
              aria-label={t('palette.title')}
              items={usable}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <p className="palette-none muted">{t('palette.none')}</p>}
            >
              {(command) => (
                <MenuItem id={command.id} className="menu-item" textValue={nameOf(command)}>
                  <span className="menu-label">{nameOf(command)}</span>
                  <KeysOf command={command} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export function KeysOf({ command }: { readonly command: Command }) {
  const platform = useAppState((state) => state.info.platform);
  const keys = useAppState(({ settings }) => keysOf(command, platform, settings.keys));
  return keys === null ? null : <kbd>{showKeys(keys, platform)}</kbd>;
}
