import { describe, expect, it } from 'vitest';
import { acceleratorOf, isPressed, type KeyPress, showKeys } from '#renderer/commands';

function press(keys: string, key: string, code: string): KeyPress {
  const held = (name: string) => keys.split('+').includes(name);
  return {
    key,
    code,
    ctrlKey: held('Ctrl'),
    metaKey: held('Meta'),
    shiftKey: held('Shift'),
    altKey: held('Alt'),
  };
}

describe('isPressed', () => {
  it.each([
    ['Mod+O', press('Ctrl', 'o', 'KeyO'), true],
    ['Mod+O', press('Ctrl', 'O', 'KeyO'), true],
    ['Mod+O', press('', 'o', 'KeyO'), false],
    ['Mod+O', press('Ctrl+Shift', 'O', 'KeyO'), false],
    ['Mod+O', press('Ctrl+Alt', 'o', 'KeyO'), false],
    ['Mod+Z', press('Ctrl', 'z', 'KeyY'), true],
    ['Mod+Y', press('Ctrl', 'z', 'KeyY'), false],
    ['Mod+S', press('Ctrl', 'ы', 'KeyS'), true],
    ['Mod+1', press('Ctrl', '&', 'Digit1'), true],
    ['Mod+.', press('Ctrl', '。', 'Period'), true],
    ['Mod+,', press('Ctrl', ',', 'Comma'), true],
    ['Shift+F8', press('Shift', 'F8', 'F8'), true],
    ['F8', press('Shift', 'F8', 'F8'), false],
    ['Alt+ArrowUp', press('Alt', 'ArrowUp', 'ArrowUp'), true],
  ])('%s and %o: %s', (keys, event, expected) => {
    expect(isPressed(keys, event, 'linux')).toBe(expected);
  });

  it('takes Cmd on a Mac and leaves Ctrl to the system', () => {
    expect(isPressed('Mod+S', press('Meta', 's', 'KeyS'), 'mac')).toBe(true);
    expect(isPressed('Mod+S', press('Ctrl', 's', 'KeyS'), 'mac')).toBe(false);
    expect(isPressed('Mod+S', press('Meta', 's', 'KeyS'), 'windows')).toBe(false);
    expect(isPressed('Mod+Alt+F', press('Meta+Alt', 'ƒ', 'KeyF'), 'mac')).toBe(true);
  });
});

describe('showKeys and acceleratorOf', () => {
  it.each([
    ['Mod+Shift+P', 'Ctrl+Shift+P', '⇧⌘P', 'CommandOrControl+Shift+P'],
    ['Alt+ArrowUp', 'Alt+↑', '⌥↑', 'Alt+Up'],
    ['F9', 'F9', 'F9', 'F9'],
  ])('%s', (keys, elsewhere, mac, accelerator) => {
    expect(showKeys(keys, 'linux')).toBe(elsewhere);
    expect(showKeys(keys, 'mac')).toBe(mac);
    expect(acceleratorOf(keys)).toBe(accelerator);
  });
});
