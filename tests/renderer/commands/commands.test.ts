import { describe, expect, it } from 'vitest';
import { commandFor, commandOf, commands, keysOf, menuOf } from '#renderer/commands';
import { type AppState, addDocument, showDialog } from '#renderer/state';
import { translator } from '#renderer/strings';
import { exampleDocument, exampleState, exampleSummary } from '../example-state';

const withFindings = {
  ...exampleSummary(),
  findings: { ...exampleSummary().findings, total: 2 },
};

function withDocument(): AppState {
  return addDocument(exampleState(), exampleDocument('d', { summary: withFindings }));
}

function key(name: string, held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {}) {
  return { key: name, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('the command table', () => {
  it('has each id once', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });

  it.each(
    (['linux', 'mac'] as const).flatMap((platform) =>
      (['suiko', 'vscode', 'memoq', 'omegat'] as const).map((preset) => [preset, platform] as const),
    ),
  )('has each key once as in %s on %s', (preset, platform) => {
    const keys = commands.flatMap((command) => keysOf(command, platform, { preset, changed: {} }) ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('takes no key that browsers, input methods or AltGr need', () => {
    const reserved = /^Mod\+(?:Shift\+)?[NTW]$|^Mod\+ |^Alt\+`$|^Mod\+Alt\+[A-Z]$/u;
    expect(commands.filter(({ keys = '' }) => reserved.test(keys)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['file.open', 'Mod+O'],
    ['file.save', 'Mod+S'],
    ['file.saveAs', 'Mod+Shift+S'],
    ['file.export', 'Mod+Shift+E'],
    ['edit.previousParagraph', 'Alt+ArrowUp'],
    ['edit.nextParagraph', 'Alt+ArrowDown'],
    ['findings.next', 'F8'],
    ['findings.previous', 'Shift+F8'],
    ['findings.fixMenu', 'Mod+.'],
    ['findings.fixAndGo', 'Alt+Enter'],
    ['findings.ignoreAndGo', 'Shift+Alt+Enter'],
    ['findings.list', 'Mod+Shift+M'],
    ['names.addEntry', 'Mod+E'],
    ['names.addVariant', 'Mod+Shift+A'],
    ['names.apply', 'Mod+Shift+R'],
    ['findings.fixSafe', 'Mod+Shift+F8'],
    ['edit.restoreParagraph', 'Mod+Shift+I'],
    ['paragraph.note', 'Shift+F2'],
    ['paragraph.notes', 'Mod+Shift+F2'],
    ['view.nextPart', 'F6'],
    ['view.previousPart', 'Shift+F6'],
    ['view.screenReader', 'Shift+Alt+F1'],
    ['view.edit', 'Mod+1'],
    ['view.names', 'Mod+2'],
    ['view.review', 'Mod+3'],
    ['review.next', 'Alt+F5'],
    ['review.previous', 'Shift+Alt+F5'],
    ['review.accept', 'F9'],
    ['review.reject', 'Shift+F9'],
    ['review.stepBack', 'Mod+F9'],
    ['edit.find', 'Mod+F'],
    ['edit.replace', 'Mod+H'],
    ['view.palette', 'Mod+Shift+P'],
    ['help.keys', 'F1'],
    ['view.settings', 'Mod+,'],
  ])('%s is %s', (id, keys) => {
    expect(commandOf(id).keys).toBe(keys);
  });
});

describe('commandFor', () => {
  it('finds the command of a key', () => {
    expect(commandFor(key('F8'), withDocument(), 'linux', false)?.id).toBe('findings.next');
  });

  it('finds none that cannot be used now', () => {
    expect(commandFor(key('F8'), exampleState(), 'linux', false)).toBeNull();
    expect(commandFor(key('s', { ctrlKey: true }), exampleState(), 'linux', false)).toBeNull();
  });

  it('finds none while a dialog is open', () => {
    const state = showDialog(withDocument(), { kind: 'paste' });
    expect(commandFor(key('F8'), state, 'linux', false)).toBeNull();
  });

  it('leaves undo to a text field that has the focus, and takes it elsewhere', () => {
    const state = { ...withDocument(), undo: { canUndo: true, canRedo: false } };
    const undo = key('z', { ctrlKey: true });
    expect(commandFor(undo, state, 'linux', true)).toBeNull();
    expect(commandFor(undo, state, 'linux', false)?.id).toBe('edit.undo');
  });

  it('finds none for typing', () => {
    expect(commandFor(key('a'), withDocument(), 'linux', false)).toBeNull();
    expect(commandFor(key('Enter'), withDocument(), 'linux', false)).toBeNull();
  });
});

describe('menuOf', () => {
  it('holds every command once, with its key and whether it can be used', () => {
    const menu = menuOf(exampleState(), translator('ja'));
    const items = menu.flatMap(({ items = [] }) => items);
    expect(items.map(({ command }) => command).sort()).toEqual(commands.map(({ id }) => id).sort());
    expect(items.find(({ command }) => command === 'file.save')).toEqual({
      label: '保存',
      command: 'file.save',
      keys: 'CommandOrControl+S',
      enabled: false,
    });
  });
});
