import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** What LibreOffice made of a Word file. */
export interface ReadWord {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly kinds: readonly string[];
  readonly authors: readonly string[];
  /** Without a time zone. */
  readonly dates: readonly string[];
}

/** Opens Word files in one LibreOffice, in order. Files with comments are no input: see read-word.py. */
export async function readWords(files: readonly Uint8Array[]): Promise<ReadWord[]> {
  const folder = mkdtempSync(join(tmpdir(), 'suiko-word-'));
  for (const [index, bytes] of files.entries())
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.docx`), bytes);
  const read: ReadWord[] = [];
  // Debian's own Python has the bridge.
  await run('/usr/bin/python3', [join(import.meta.dirname, 'read-word.py'), folder], (line) => {
    read.push(JSON.parse(line));
  });
  return read;
}

/** A Word file as LibreOffice's flat XML. */
export async function convertWord(bytes: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'suiko-word-'));
  writeFileSync(join(folder, 'a.docx'), bytes);
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'home')).href}`;
  const file = join(folder, 'a.docx');
  await run('soffice', ['--headless', home, '--convert-to', 'fodt', '--outdir', folder, file], () => {});
  return readFileSync(join(folder, 'a.fodt'), 'utf8');
}

async function run(program: string, args: readonly string[], onLine: (line: string) => void): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) onLine(line);
  const status = await ended;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}
