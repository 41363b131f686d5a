import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  chooseInMenu,
  expectLines,
  openingSentence,
  openPasted,
  paneOf,
  pickFiles,
  seenText,
  status,
  tab,
} from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

const lines = [
  '工場は来年の春に動き始める。',
  '「そうですか」と社長は言った。',
  '港の人々は、静かに待っている。',
];
const bom = '\ufeff';

/** Drops a file on the window as a file manager does. */
async function dropFile(page: Page, path: string, name: string): Promise<void> {
  const base64 = readFileSync(path).toString('base64');
  const transfer = await page.evaluateHandle(
    ([data, title]) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], title));
      return carried;
    },
    [base64, name] as const,
  );
  const area = page.getByRole('main');
  await area.dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Drop to open').waitFor();
  await area.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Chooses another encoding in the dialog, without the last word. */
async function chooseEncoding(page: Page, from: string, to: string): Promise<Locator> {
  await status(page)
    .getByRole('button', { name: `Encoding of the file: ${from}` })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Reopen with another encoding' });
  await dialog.getByText(`was read as ${from}.`).waitFor();
  await dialog.getByRole('button', { name: /Encoding/u }).click();
  await page.getByRole('option', { name: to, exact: true }).click();
  return dialog;
}

async function reopenAs(page: Page, from: string, to: string): Promise<void> {
  const dialog = await chooseEncoding(page, from, to);
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await status(page)
    .getByRole('button', { name: `Encoding of the file: ${to}` })
    .waitFor();
}

describe('files of many kinds', () => {
  const kinds: readonly { name: string; bytes: Buffer; encoding: string; newline: string }[] = [
    { name: 'utf8.txt', bytes: Buffer.from(lines.join('\n')), encoding: 'UTF-8', newline: 'LF' },
    { name: 'bom.txt', bytes: Buffer.from(bom + lines.join('\r\n')), encoding: 'UTF-8 BOM', newline: 'CRLF' },
    {
      name: 'le.txt',
      bytes: iconv.encode(bom + lines.join('\r\n'), 'utf-16le'),
      encoding: 'UTF-16 LE BOM',
      newline: 'CRLF',
    },
    {
      name: 'be.txt',
      bytes: iconv.encode(lines.join('\n'), 'utf-16be'),
      encoding: 'UTF-16 BE',
      newline: 'LF',
    },
    {
      name: 'sjis.txt',
      bytes: iconv.encode(lines.join('\r\n'), 'shift_jis'),
      encoding: 'Shift_JIS',
      newline: 'CRLF',
    },
    { name: 'euc.txt', bytes: iconv.encode(lines.join('\n'), 'euc-jp'), encoding: 'EUC-JP', newline: 'LF' },
    { name: 'gb.txt', bytes: iconv.encode(lines.join('\n'), 'gb18030'), encoding: 'GB18030', newline: 'LF' },
    {
      name: 'mixed.txt',
      bytes: Buffer.from(`${lines[0]}\r\n${lines[1]}\n${lines[2]}`),
      encoding: 'UTF-8',
      newline: 'mixed line ends',
    },
  ];

  test('are opened together, each with its encoding and line ends in the status bar', async () => {
    const { page } = await web.open();
    const folder = web.folder();
    for (const { name, bytes } of kinds) writeFileSync(join(folder, name), bytes);
    await pickFiles(
      page,
      kinds.map(({ name }) => join(folder, name)),
    );
    await tab(page, 'mixed.txt').waitFor();
    for (const { name, encoding, newline } of kinds) {
      await tab(page, name).click();
      await expectLines(page, lines);
      await status(page)
        .getByRole('button', { name: `Encoding of the file: ${encoding}`, exact: true })
        .waitFor();
      await status(page)
        .getByRole('button', { name: `Line ends of the file: ${newline}`, exact: true })
        .waitFor();
    }
    for (const { name, bytes } of kinds) expect(readFileSync(join(folder, name))).toEqual(bytes);
  });

  test('are opened when they are dropped on the window', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'sjis.txt');
    writeFileSync(path, iconv.encode(lines.join('\r\n'), 'shift_jis'));
    await dropFile(page, path, 'sjis.txt');
    await tab(page, 'sjis.txt').waitFor();
    await expectLines(page, lines);
  });

  test('are opened once however often they are picked or dropped', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'once.txt');
    writeFileSync(path, lines.join('\n'));
    await pickFiles(page, [path]);
    await tab(page, 'once.txt').waitFor();
    await page.getByText(openingSentence).waitFor();
    await dropFile(page, path, 'once.txt');
    await dropFile(page, path, 'twice.txt');
    await tab(page, 'twice.txt').waitFor();
    expect(await tab(page, 'once.txt').count()).toBe(1);
  });

  test('are read again in another encoding when the first was wrong', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'euc.txt');
    writeFileSync(path, iconv.encode(lines.join('\n'), 'euc-jp'));
    await pickFiles(page, [path]);
    await reopenAs(page, 'EUC-JP', 'GB18030');
    await expect.poll(() => seenText(page)).not.toContain('工場');
    await reopenAs(page, 'GB18030', 'EUC-JP');
    await expectLines(page, lines);
  });

  test('are not read in an encoding that they do not fit', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'sjis.txt');
    writeFileSync(path, iconv.encode(lines.join('\n'), 'shift_jis'));
    await pickFiles(page, [path]);
    const dialog = await chooseEncoding(page, 'Shift_JIS', 'UTF-8');
    await dialog.getByText('Line 1: sjis.txt cannot be read in this encoding').waitFor();
    expect(await dialog.getByRole('button', { name: 'Reopen' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expectLines(page, lines);
  });

  test('are opened from the command line', async () => {
    const path = join(web.folder(), 'notes.txt');
    writeFileSync(path, lines.join('\n'));
    const { page } = await web.open({ files: [path] });
    await expectLines(page, lines);
    await page.getByRole('tab', { name: 'Start page' }).click();
    await page
      .getByRole('grid', { name: 'Recent documents' })
      .getByRole('row', { name: 'notes.txt' })
      .waitFor();
  });
});

describe('bad input is told in one sentence with its name, and the app goes on:', () => {
  const newer = JSON.stringify({ $: 'suiko-project', v: 999 });
  const cases: readonly { name: string; bytes: string | Buffer; says: string | RegExp }[] = [
    { name: 'nul.txt', bytes: 'ab\0cd', says: 'nul.txt is not a text: it holds NUL bytes.' },
    {
      name: 'image.txt',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe]),
      says: /^image\.txt is not a text/u,
    },
    {
      name: 'broken.txt',
      bytes: Buffer.from([0xe3, 0x81, 0xff, 0xff, 0x80]),
      says: 'Line 1: broken.txt cannot be read in this encoding: the byte at 0 does not fit.',
    },
    {
      name: 'cut.suiko',
      bytes: '{"$":"suiko-project","v":1,"na',
      says: /^Line 1: cut\.suiko is not a whole project file/u,
    },
    {
      name: 'words.suiko',
      bytes: 'not JSON at all',
      says: /^Line 1: words\.suiko is not a whole project file/u,
    },
    { name: 'other.suiko', bytes: '{"a":1}', says: 'other.suiko is not a Suiko project.' },
    { name: 'newer.suiko', bytes: newer, says: 'newer.suiko was written by a newer Suiko.' },
  ];

  test('what is no text, and what is no project', async () => {
    const { page } = await web.open();
    const folder = web.folder();
    for (const { name, bytes, says } of cases) {
      writeFileSync(join(folder, name), bytes);
      await pickFiles(page, [join(folder, name)]);
      const dialog = page.getByRole('alertdialog', { name: 'The file was not opened' });
      await dialog.getByText(says).waitFor();
      await dialog.getByRole('button', { name: 'OK' }).click();
    }
    await openPasted(page, lines.join('\n'));
    await expectLines(page, lines);
  });

  test('an empty file is a document without text', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'empty.txt');
    writeFileSync(path, '');
    await pickFiles(page, [path]);
    await page.getByText('Nothing found: the text looks clean').waitFor();
    await paneOf(page, 'Draft').click();
    await page.keyboard.insertText('港');
    await expectLines(page, ['港']);
  });

  test('a line of 1 MB opens, and takes what is typed', async () => {
    const { page } = await web.open();
    const path = join(web.folder(), 'line.txt');
    writeFileSync(path, '工場と港を結ぶ路線の話。'.repeat(28_000));
    await pickFiles(page, [path]);
    await page.getByText(openingSentence).waitFor({ timeout: 25_000 });
    await paneOf(page, 'Draft').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('また、');
    await expect.poll(() => seenText(page)).toContain('また、工場');
  });

  test('a broken line of a glossary is named, the other entries are there', async () => {
    const { page } = await web.open();
    await openPasted(page, lines.join('\n'));
    const path = join(web.folder(), 'team.glossary.jsonl');
    const entry = { id: '01J0000000000000000000000A', term: '工場', variants: [{ text: 'こうば' }] };
    writeFileSync(path, `{"$":"suiko-glossary","v":1}\n${JSON.stringify(entry)}\n{"id": broken\n`);
    const chooser = page.waitForEvent('filechooser');
    await chooseInMenu(page, 'Names', 'Open a glossary file…');
    await (await chooser).setFiles([path]);
    await page.getByText('1 line of team.glossary.jsonl could not be used; the first is line 3').waitFor();
    await page.getByRole('tab', { name: 'Names 1' }).waitFor();
  });
});

describe('a host that is killed', () => {
  test('while one types loses nothing that was kept: the next start brings the text back', async () => {
    const { page, home, host, faults } = await web.open();
    await openPasted(page, lines.join('\n'), 'kept');
    await paneOf(page, 'Draft').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('そして春が来た。', { delay: 20 });
    await status(page).getByText('kept', { exact: true }).waitFor({ timeout: 2000 });
    await page.keyboard.insertText('ここは失われてよい。');
    await host.kill();
    await page.close();
    faults.length = 0;

    const again = await web.open({ home });
    await tab(again.page, 'kept').waitFor();
    await expect.poll(() => seenText(again.page)).toContain('そして春が来た。');
  });

  test('is told once, and the text on the screen stays', async () => {
    const { page, host, faults } = await web.open();
    await openPasted(page, lines.join('\n'));
    await host.kill();
    await paneOf(page, 'Draft').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('また。');
    await page.getByText(/^Edits cannot be kept at the moment/u).waitFor();
    await status(page).getByText('not kept').waitFor();
    await expect.poll(() => seenText(page)).toContain('また。');
    faults.length = 0;
  });
});
