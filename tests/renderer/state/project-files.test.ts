import { describe, expect, it } from 'vitest';
import { isProjectOf, nameOfProject, tabName } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import { exampleDocument } from '../example-state';

const onDisk = (id: string, name = 'a.suiko'): FileRef => ({ id, name, canOverwrite: true, canWatch: false });
const handedOver = (id: string): FileRef => ({ ...onDisk(id), canOverwrite: false });

describe('isProjectOf', () => {
  it('knows a document by the file it has, whatever is in the file now', () => {
    const document = exampleDocument('d', { file: onDisk('f'), fileHash: '1' });
    expect(isProjectOf(document, onDisk('f'), '2')).toBe(true);
  });

  it('knows a document that came back without its file by what it was last read from', () => {
    const document = exampleDocument('d', { file: null, fileHash: '1' });
    expect(isProjectOf(document, onDisk('f'), '1')).toBe(true);
    expect(isProjectOf(document, onDisk('f'), '2')).toBe(false);
  });

  it('knows a file that a browser hands over again', () => {
    const document = exampleDocument('d', { file: handedOver('f'), fileHash: '1' });
    expect(isProjectOf(document, handedOver('g'), '1')).toBe(true);
  });

  it('takes two equal files on disk for two documents', () => {
    const document = exampleDocument('d', { file: onDisk('f'), fileHash: '1' });
    expect(isProjectOf(document, onDisk('g'), '1')).toBe(false);
  });
});

describe('nameOfProject', () => {
  it('is the name of the file without its ending', () => {
    expect(nameOfProject(onDisk('f', '第3章.SUIKO'))).toBe('第3章');
  });
});

describe('tabName', () => {
  it('is the text’s name, and that of the project file once there is one', () => {
    const document = exampleDocument('d', { name: 'notes.txt' });
    expect(tabName(document)).toBe('notes.txt');
    expect(tabName({ ...document, name: 'notes', file: onDisk('f', 'notes.suiko') })).toBe('notes.suiko');
  });
});
