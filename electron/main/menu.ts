import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '#shared/contract';

/**
 * Draws the page's menu. The keys are shown, not bound: the page listens to the keyboard itself, because
 * it alone knows of compositions. On macOS the system's own application menu comes first, and the
 * clipboard has a menu, without which Cmd+C and Cmd+V reach no text field there.
 */
export function showMenu(menu: readonly MenuItem[], choose: (command: string) => void): void {
  const ours = menu.map((item) => toTemplate(item, choose));
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [...macMenus, ...ours] : ours));
}

/** Until the page has sent its menu: none, so that Electron's own with its developer tools never shows. */
export function showEmptyMenu(): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(isMac ? Menu.buildFromTemplate(macMenus) : null);
}

const macMenus: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  {
    label: 'Clipboard',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  },
];

function toTemplate(item: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  if (item.separator === true) return { type: 'separator' };
  const { label, command, keys, enabled, items } = item;
  if (items) return { label, submenu: items.map((child) => toTemplate(child, choose)) };
  return {
    label,
    enabled: enabled ?? true,
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    ...(command === undefined ? {} : { click: () => choose(command) }),
  };
}
