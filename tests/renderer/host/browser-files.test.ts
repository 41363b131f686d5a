import { expect, it } from 'vitest';
import { largestFile } from '#shared/contract';
import { receiveFile } from '../../../renderer/host/browser-files';

it('refuses a file that is too large before it is read, by its name', async () => {
  const file = new File([], 'big.csv');
  Object.defineProperty(file, 'size', { value: largestFile + 1 });
  const host = {
    call: () => {
      throw new Error('The host was not to be asked');
    },
  };
  expect(await receiveFile(host, file)).toMatchObject({ failure: { code: 'too-large', file: 'big.csv' } });
});
