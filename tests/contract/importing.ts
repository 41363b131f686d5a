import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { paragraph, run, wordFile } from '../shared/import/word-files';
import { failed, succeeded, type World } from './world';

export function describeImporting(newWorld: (files?: readonly string[]) => Promise<World>): void {
  async function read(world: World, name: string, bytes: string | Uint8Array) {
    const { id } = await world.client.open(await world.put(name, Buffer.from(bytes)));
    return world.client.call('text:read', { file: id });
  }

  describe('reading what is more than a text', () => {
    test('takes the text out of a Word document and says what is left out', async () => {
      const bytes = await wordFile(
        paragraph(run('朝です。')) + paragraph('<w:r><w:drawing/></w:r>', run('夜です。')),
      );
      const value = succeeded(await read(await newWorld(), '原稿.DOCX', bytes));
      expect(value).toMatchObject({
        text: '朝です。\n夜です。',
        encoding: 'utf-8',
        bom: false,
        newline: 'lf',
      });
      expect(value.imported).toEqual({ format: 'docx', cues: [], dropped: [{ kind: 'image', count: 1 }] });
    });

    test('reads a web page in the encoding it says, unless its bytes say another', async () => {
      const page = '<meta charset="euc-jp"><p>半導体の工場を建てる。</p>';
      const world = await newWorld();
      for (const encoding of ['euc-jp', 'utf-8'] as const) {
        const value = succeeded(await read(world, `${encoding}.html`, iconv.encode(page, encoding)));
        expect(value).toMatchObject({ text: '半導体の工場を建てる。', encoding });
      }
    });

    test('keeps the times of subtitles', async () => {
      const srt =
        '1\r\n00:00:01,000 --> 00:00:02,000\r\n一\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n二\r\n';
      const value = succeeded(await read(await newWorld(), 'a.srt', srt));
      expect(value).toMatchObject({ text: '一\n\n二', newline: 'crlf' });
      expect(value.imported?.cues.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
        [1000, 2000],
        [3000, 4000],
      ]);
    });

    test('names the file, and the line where there is one, of what cannot be read', async () => {
      const world = await newWorld();
      expect(failed(await read(world, 'a.docx', 'no zip'))).toEqual({ code: 'docx-broken', file: 'a.docx' });
      expect(failed(await read(world, 'a.srt', 'no times'))).toEqual({
        code: 'subtitles-broken',
        file: 'a.srt',
        line: 1,
      });
    });
  });
}
