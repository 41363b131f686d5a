import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraph, run, wordFile } from '../shared/import/word-files';
import { inFolder, suiko } from './in-folder';

const srt =
  '1\n00:00:01,000 --> 00:00:02,500\n行った。。\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>帰った。</i>\n';

describe('the command line', () => {
  it('checks the text of a Word document, and says on standard error what is left out', async () => {
    const { put } = inFolder();
    const file = put(
      'a.docx',
      await wordFile(paragraph('<w:r><w:drawing/></w:r>', run('朝です。')) + paragraph(run('行った。。'))),
    );
    const { out, errors } = await suiko([
      'check',
      file,
      '--format',
      'json',
      '--rules',
      'punctuation-cluster',
    ]);
    expect(JSON.parse(out).findings).toMatchObject([{ start: 8, end: 10, text: '。。' }]);
    expect(errors).toEqual([`${file}: Left out: images (1).`]);
  });

  it('cleans the text of a web page', async () => {
    const { put } = inFolder();
    const { out, errors } = await suiko(['clean', put('a.html', '<h1>旅</h1><p>行った。。<br>帰った。')]);
    expect(out).toBe('旅\n行った。\n帰った。');
    expect(errors).toEqual([]);
  });

  it('cleans subtitles and writes them with their times, also from a project', async () => {
    const { put, path } = inFolder();
    const file = put('a.srt', srt);
    const cleaned =
      '1\n00:00:01,000 --> 00:00:02,500\n行った。\n\n2\n00:00:03,000 --> 00:00:04,000\n帰った。\n';
    await suiko(['clean', file, '-o', path('b.srt')]);
    expect(readFileSync(path('b.srt'), 'utf8')).toBe(cleaned);
    await suiko(['clean', file, '-o', path('c.suiko')]);
    await suiko(['export', path('c.suiko'), '-o', path('d.srt')]);
    expect(readFileSync(path('d.srt'), 'utf8')).toBe(cleaned);
  });

  it('ends with one line that names the file and the line where it cannot be read', async () => {
    const { put } = inFolder();
    const file = put('a.vtt', 'WEBVTT\n\n00:01 --> 00:02.000\n一');
    expect(await suiko(['check', file])).toEqual({
      status: 2,
      out: '',
      errors: [
        `Line 3: ${file} cannot be read as subtitles here. Correct the line, or give the file the ending .txt to open it as plain text.`,
      ],
    });
  });
});
