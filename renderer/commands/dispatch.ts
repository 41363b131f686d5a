import type { App } from '#renderer/flows';
import type { AppState } from '#renderer/state';
import type { Command } from './command';
import { isPressed, type KeyPress, type Platform } from './keys';
import { commandOf, commands, keysOf } from './table';

/** The enabled command that a key press means now; `null` when none does. `inField`: a text field has the focus. */
export function commandFor(
  press: KeyPress,
  state: AppState,
  platform: Platform,
  inField: boolean,
): Command | null {
  if (state.dialog !== null) return null;
  const found = commands.find((command) => {
    const keys = keysOf(command, platform, state.settings.keys);
    return keys !== null && isPressed(keys, press, platform);
  });
  return found?.isEnabled(state) && !(inField && found.leavesFieldsAlone) ? found : null;
}

/** Runs a command by its id when it is enabled: for menus that are drawn elsewhere. */
export function runCommand(app: App, id: string): void {
  const command = commandOf(id);
  if (command.isEnabled(app.store.get())) void command.run(app);
}

/**
 * Listens to the keyboard before the editor does. Nothing acts while an input method composes.
 * The answer stops listening.
 */
export function listenToKeys(app: App, target: Window): () => void {
  const { platform } = app.store.get().info;
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the key went to an input method, also where `isComposing` is not yet set.
    if (event.isComposing || event.keyCode === 229 || app.editor.isComposing()) return;
    const command = commandFor(event, app.store.get(), platform, isTextField(event.target));
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    void command.run(app);
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
