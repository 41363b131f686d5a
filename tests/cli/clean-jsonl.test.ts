import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '#shared/text';
import { inFolder, suiko } from './in-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('suiko clean --jsonl', () => {
  it('answers each line with the clean text and its changes, in order', async () => {
    const given = ['彼は"電池の王"だ。。', '次は,行く.\n終わり。', '良い。'];
    const input = given.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { status, out } = await suiko(['clean', '-', '--jsonl'], input);
    expect(status).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, text }) => [id, text])).toEqual([
      [0, '彼は「電池の王」だ。'],
      [1, '次は、行く。\n終わり。'],
      [2, '良い。'],
    ]);
    for (const { id, text, changes } of answers) {
      const edits = changes.map(({ base: [from, to], after }: { base: [number, number]; after: string }) => ({
        span: { from, to },
        insert: after,
      }));
      expect(applyEdits(given[id] ?? '', edits).text).toBe(text);
    }
  });

  it('answers a bad line and goes on', async () => {
    const lines = [
      '{"id":1,"text":"行く.はい."}',
      'hello',
      '',
      '[1]',
      '{"id":"a"}',
      '{"text":3}',
      '{"id":2,"text":""}',
    ];
    const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0x22, 0xff, 0x0a])]);
    const { status, out } = await suiko(['clean', '-', '--jsonl'], bytes);
    expect(status).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, null, 'a', null, 2, null]);
    expect(answers.map(({ error }) => typeof error)).toEqual([
      'undefined',
      ...Array(5).fill('string'),
      'undefined',
      'string',
    ]);
    expect(answers.at(-2)).toEqual({ id: 2, text: '', changes: [] });
  });

  it('writes a file whole or not at all, and never its input', async () => {
    const { put, path, folder } = inFolder();
    const file = put('in.jsonl', '{"id":1,"text":"行く.はい."}\n');
    expect(await suiko(['clean', file, '--jsonl', '-o', path('out.jsonl')])).toMatchObject({
      status: 0,
      out: '',
    });
    expect(JSON.parse(readFileSync(path('out.jsonl'), 'utf8'))).toMatchObject({
      id: 1,
      text: '行く。はい。',
    });
    expect(await suiko(['clean', file, '--jsonl', '-o', file, '--force'])).toMatchObject({ status: 2 });
    expect(await suiko(['clean', file, '--jsonl', '-o', path('out.jsonl')])).toMatchObject({ status: 2 });
    expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.jsonl']);
  });

  it.each([
    ['a missing file', ['clean', '/nowhere/a.jsonl', '--jsonl'], /\/nowhere\/a\.jsonl is not there/u],
    ['a folder', ['clean', '/', '--jsonl'], /is a folder/u],
    ['another form', ['clean', '-', '--jsonl', '--as', 'html'], /--jsonl goes without --as/u],
  ])('%s: one sentence, status 2', async (_, argv, sentence) => {
    expect(await suiko(argv)).toEqual({ status: 2, out: '', errors: [expect.stringMatching(sentence)] });
  });
});

describe('the built program', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['electron/launch/build.mjs', '--if-needed', 'cli'], { cwd: root });
  });

  it('streams more than its memory holds', async () => {
    const count = 30_000;
    const padding = '長'.repeat(4000);
    const lines = Readable.from(
      (function* () {
        for (let id = 0; id < count; id++)
          yield `${JSON.stringify({ id: [id, padding], text: '行った。。' })}\n`;
      })(),
    );
    const argv = ['--max-old-space-size=48', 'out/cli/suiko.js', 'clean', '-', '--jsonl'];
    const program = spawn(process.execPath, argv, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => program.on('close', resolve));
    const fed = pipeline(lines, program.stdin);
    let next = 0;
    for await (const line of createInterface({ input: program.stdout })) {
      if (!line.startsWith(`{"id":[${next},`) || !line.includes('"text":"行った。"')) break;
      next++;
    }
    await fed;
    expect({ next, status: await ended }).toEqual({ next: count, status: 0 });
  });
});

describe('suiko clean --report', () => {
  it('writes what was repaired, with its place before and after', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', '良い。\r\n次は,行く。\r\n');
    const { status } = await suiko(['clean', file, '-o', path('o.txt'), '--report', path('r.json')]);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path('r.json'), 'utf8'))).toEqual([
      {
        paragraph: 2,
        base: [6, 7],
        draft: [6, 7],
        before: ',',
        after: '、',
        origins: [{ kind: 'rule', rule: 'half-width-punctuation' }],
      },
    ]);
  });

  it('is refused where it would replace something, and nothing is written', async () => {
    const { put, path, folder } = inFolder();
    const file = put('a.txt', '次は,行く。');
    put('r.json', 'old');
    const { status } = await suiko(['clean', file, '-o', path('o.txt'), '--report', path('r.json')]);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'r.json']);
  });
});
