import { expect, it } from 'vitest';
import { parseSnapshot, type Snapshot, writeSnapshot } from '../../../renderer/flows/snapshot';

const snapshot: Snapshot = {
  v: 2,
  project: '{\n  "$": "suiko-project"\n}\n',
  file: null,
  fileHash: null,
  textFile: null,
  glossaryFiles: [],
  openedAt: 5,
  screen: 'edit',
  saved: false,
};

it('a snapshot is read back as it was written, and so is one of the first version', () => {
  expect(parseSnapshot(writeSnapshot(snapshot))).toEqual(snapshot);
  expect(parseSnapshot(JSON.stringify({ ...snapshot, v: 1 }))).toEqual(snapshot);
});

it.each(['', 'null', '{}', '{"v":3}\n{}', '{"v":2}', 'x\ny'])('%j is no snapshot of ours', (text) => {
  expect(parseSnapshot(text)).toBeNull();
});
