import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'electron/package.json';

/** By which the fuses are found in Electron's executable; then version 1, the number of fuses, their states. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsShipped = '101100010';

/** A folder like Electron's own download for Linux, with nothing in it that runs. */
export function writeStubRuntime(folder: string): void {
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  const wire = Buffer.from([1, fusesAsShipped.length]);
  const executable = Buffer.concat([Buffer.from(fuseSentinel), wire, Buffer.from(fusesAsShipped)]);
  writeFileSync(join(folder, 'electron'), executable);
  chmodSync(join(folder, 'electron'), 0o755);
  for (const language of ['en-US', 'ja', 'zh-CN', 'de', 'fr'])
    writeFileSync(join(folder, `locales/${language}.pak`), '');
  writeFileSync(join(folder, 'LICENSE'), 'of Electron');
  writeFileSync(join(folder, 'version'), version);
}
