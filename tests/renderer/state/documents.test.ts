import { describe, expect, it } from 'vitest';
import {
  type AppState,
  activate,
  activeDocument,
  addDocument,
  arrange,
  neighbour,
  removeDocument,
  showDialog,
  updateDocument,
} from '#renderer/state';
import { exampleDocument, exampleState } from '../example-state';

function withDocuments(...ids: string[]): AppState {
  return ids.reduce((state, id) => addDocument(state, exampleDocument(id)), exampleState());
}

describe('tabs', () => {
  it('a new document is last and shown', () => {
    const state = withDocuments('a', 'b');
    expect(state.order).toEqual(['a', 'b']);
    expect(activeDocument(state)?.id).toBe('b');
  });

  it.each([
    ['b', 'c'],
    ['c', 'b'],
    ['a', 'b'],
  ])('closing the shown %s shows %s', (closed, shown) => {
    const state = removeDocument(activate(withDocuments('a', 'b', 'c'), closed), closed);
    expect(state.active).toBe(shown);
    expect(state.documents[closed]).toBeUndefined();
  });

  it('closing the last document shows the start page', () => {
    expect(removeDocument(withDocuments('a'), 'a').active).toBeNull();
  });

  it('closing another document leaves the shown one', () => {
    expect(removeDocument(withDocuments('a', 'b'), 'a').active).toBe('b');
  });

  it('a document that is gone cannot be shown', () => {
    expect(activate(withDocuments('a'), 'x').active).toBe('a');
    expect(activate(withDocuments('a'), null).active).toBeNull();
  });

  it.each([
    ['a', 1, 'b'],
    ['b', 1, 'a'],
    ['a', -1, 'b'],
    [null, 1, 'a'],
    [null, -1, 'b'],
  ] as const)('from %s by %i to %s', (from, step, to) => {
    expect(neighbour(activate(withDocuments('a', 'b'), from), step)).toBe(to);
  });

  it('without documents there is no neighbour', () => {
    expect(neighbour(exampleState(), 1)).toBeNull();
  });
});

describe('updates', () => {
  it('of a document that is closed already change nothing', () => {
    const state = withDocuments('a');
    expect(updateDocument(state, 'x', (document) => ({ ...document, name: 'y' }))).toBe(state);
  });

  it('that change nothing keep the state as it is', () => {
    const state = withDocuments('a');
    expect(updateDocument(state, 'a', (document) => document)).toBe(state);
  });

  it('show and hide the one dialog', () => {
    const shown = showDialog(exampleState(), { kind: 'settings' });
    expect(shown.dialog).toEqual({ kind: 'settings' });
    expect(showDialog(shown, null).dialog).toBeNull();
  });

  it('arrange a part of the layout and keep the rest', () => {
    const state = arrange(exampleState(), { panelOpen: false });
    expect(state.layout).toEqual({ ...exampleState().layout, panelOpen: false });
  });
});
