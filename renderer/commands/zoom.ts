import { type App, zoom } from '#renderer/flows';
import type { AppState } from '#renderer/state';
import type { Command } from './command';

/** A browser zooms by itself, and its own keys must reach it. */
function isInWindow({ info }: AppState): boolean {
  return info.door === 'window';
}

export const zoomCommands: readonly Command[] = [
  {
    id: 'view.zoomIn',
    title: 'command.view.zoomIn',
    group: 'view',
    keys: 'Mod+=',
    isEnabled: isInWindow,
    run: (app: App) => zoom(app, 1),
  },
  {
    id: 'view.zoomOut',
    title: 'command.view.zoomOut',
    group: 'view',
    keys: 'Mod+-',
    isEnabled: isInWindow,
    run: (app: App) => zoom(app, -1),
  },
  {
    id: 'view.zoomReset',
    title: 'command.view.zoomReset',
    group: 'view',
    keys: 'Mod+0',
    isEnabled: isInWindow,
    run: (app: App) => zoom(app, 0),
  },
];
