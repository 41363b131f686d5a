import { describe, expect, it } from 'vitest';
import {
  assignKeys,
  combinationOf,
  commandOf,
  commands,
  commandWithKeys,
  isReserved,
  keysOf,
} from '#renderer/commands';
import type { KeyChoice } from '#shared/contract';

const suiko: KeyChoice = { preset: 'suiko', changed: {} };
const find = commandOf('edit.find');

describe.each(['suiko', 'vscode', 'memoq', 'omegat'] as const)('the keys as in %s', (preset) => {
  it.each(['linux', 'mac'] as const)(
    'are had by one command each on %s, and by none that is reserved',
    (platform) => {
      const keys = commands.flatMap((command) => keysOf(command, platform, { preset, changed: {} }) ?? []);
      expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
      expect(keys.filter(isReserved)).toEqual(platform === 'mac' ? ['Mod+Alt+F'] : []);
    },
  );
});

describe('assigning a key', () => {
  it('gives it to one command and takes it from the other', () => {
    const choice = assignKeys(suiko, find, 'F9', 'linux');
    expect(keysOf(find, 'linux', choice)).toBe('F9');
    expect(keysOf(commandOf('review.accept'), 'linux', choice)).toBeNull();
    expect(commandWithKeys('Mod+F', 'linux', choice)).toBeNull();
  });

  it('can leave a command without one, and give the preset’s back', () => {
    const none = assignKeys(suiko, find, null, 'linux');
    expect(keysOf(find, 'linux', none)).toBeNull();
    expect(assignKeys(none, find, undefined, 'linux')).toEqual(suiko);
  });

  it('takes the preset’s key back from the command that got it meanwhile', () => {
    const moved = assignKeys(suiko, commandOf('file.open'), 'Mod+F', 'linux');
    const back = assignKeys(moved, find, undefined, 'linux');
    expect(keysOf(find, 'linux', back)).toBe('Mod+F');
    expect(keysOf(commandOf('file.open'), 'linux', back)).toBeNull();
  });
});

describe('the combination of a key press', () => {
  const press = { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

  it.each([
    ['Mod+Shift+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
    ['Alt+ArrowUp', { key: 'ArrowUp', altKey: true }],
    ['F6', { key: 'F6' }],
    ['Mod+.', { key: '。', code: 'Period', ctrlKey: true }],
    ['Mod+K', { key: 'κ', code: 'KeyK', ctrlKey: true }],
    ['Mod+1', { key: '1', code: 'Digit1', ctrlKey: true }],
    [null, { key: 'k', code: 'KeyK' }],
    [null, { key: 'Control', ctrlKey: true }],
    [null, { key: 'ArrowUp' }],
    [null, { key: 'k', code: 'KeyK', metaKey: true }],
  ])('is %s', (expected, held) => {
    expect(combinationOf({ ...press, ...held }, 'linux')).toBe(expected);
  });
});
