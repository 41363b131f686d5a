import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paragraph, run, wordFile } from '../shared/import/word-files';
import { expectLines, pickFiles } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(web.folder(), name);
  writeFileSync(path, content);
  await pickFiles(page, [path]);
}

test('a Word document opens as its text, and what is left out is said', async () => {
  const { page } = await web.open();
  const drawing = '<w:r><w:drawing/></w:r>';
  await openFile(
    page,
    '原稿.docx',
    await wordFile(paragraph(drawing, run('行った。。')) + paragraph(run('帰った。'))),
  );
  await expectLines(page, ['行った。。', '帰った。'], 'Source');
  await expectLines(page, ['行った。', '帰った。']);
  await page.getByText('原稿.docx was opened as plain text. Left out: images (1).').waitFor();
});

test('a web page opens as its text, runs nothing and fetches nothing', async () => {
  const { page } = await web.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const html =
    '<title>題</title><script>document.title = "run"</script><img src="https://example.org/a.png" onerror="document.title = 1">' +
    '<h1>旅</h1><p><ruby>漢字<rt>かんじ</rt></ruby>を読む。<p>行った。';
  await openFile(page, 'page.html', html);
  await expectLines(page, ['旅', '｜漢字《かんじ》を読む。', '行った。']);
  await page
    .getByText(
      'page.html was opened as plain text. Left out: the title of the page (1), scripts (1), images (1).',
    )
    .waitFor();
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([]);
  expect(await page.title()).toContain('Suiko');
});

test('subtitles keep their times when they are exported again, also after the window was loaded anew', async () => {
  const { page } = await web.open();
  await openFile(
    page,
    'a.srt',
    '1\n00:00:01,000 --> 00:00:02,500\n行った。。\n\n2\n00:01:00,000 --> 00:01:04,000\n帰った。\n',
  );
  await expectLines(page, ['行った。', '', '帰った。']);
  await page.getByText('kept', { exact: true }).waitFor();
  await page.reload();
  await expectLines(page, ['行った。', '', '帰った。']);
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: /Format/u }).click();
  await page.getByRole('option', { name: 'SubRip subtitles (.srt)' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(
    '1\n00:00:01,000 --> 00:00:02,500\n行った。\n\n2\n00:01:00,000 --> 00:01:04,000\n帰った。\n',
  );
});

test('files that cannot be read are told with their lines, and the window goes on', async () => {
  const { page } = await web.open();
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['broken.docx', 'no document', /broken\.docx cannot be read as a Word document/u],
    ['broken.srt', '1\n00:00:01,000 --> 00:00:02,000\n一\n\n2\n00:03 --> 00:04\n二', /Line 6: broken\.srt/u],
    ['deep.html', '<b>'.repeat(100_000), /deep\.html was not opened/u],
  ];
  for (const [name, content, sentence] of bad) {
    await openFile(page, name, content);
    const dialog = page.getByRole('alertdialog', { name: 'The file was not opened' });
    await dialog.getByText(sentence).waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
  }
  await openFile(page, 'good.txt', '朝です。');
  await expectLines(page, ['朝です。']);
});
