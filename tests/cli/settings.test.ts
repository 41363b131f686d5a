import { describe, expect, it } from 'vitest';
import { inFolder, suiko } from './in-folder';

const source = '会場には320人が集まった。社長は駅前の新しい店を見せた。雨が降っていた。';
const draft = '会場には人々が集まった。。雨が降っていた。';
const style = (profile: object) => JSON.stringify({ $: 'suiko-style', v: 1, name: '社内', profile });

describe('suiko check --source', () => {
  it('finds what the draft lost, besides what is wrong in it', async () => {
    const { put } = inFolder();
    const { out } = await suiko([
      'check',
      put('draft.txt', draft),
      '--source',
      put('source.txt', source),
      '--format',
      'json',
    ]);
    const { file, findings } = JSON.parse(out);
    expect(file).toMatch(/draft\.txt$/u);
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('punctuation-cluster');
    expect(findings.find(({ rule }: { rule: string }) => rule === 'lost-fact')).toMatchObject({
      severity: 'warning',
      tier: 'ask',
      fix: null,
      message: 'The source says 320人.',
    });
    expect(findings.find(({ rule }: { rule: string }) => rule === 'lost-content')).toMatchObject({
      severity: 'hint',
      message: 'A sentence of the source is missing: 社長は駅前の新しい店を見せた。',
    });
    for (const { start, end, text } of findings) expect(draft.slice(start, end)).toBe(text);
  });

  it('belongs to one text', async () => {
    const { put, path } = inFolder();
    const given = put('source.txt', source);
    const two = await suiko(['check', put('a.txt', draft), put('b.txt', draft), '--source', given]);
    expect(two).toMatchObject({ status: 2, out: '', errors: [expect.stringMatching(/one file/u)] });
    await suiko(['clean', given, '-o', path('a.suiko')]);
    const project = await suiko(['check', path('a.suiko'), '--source', given]);
    expect(project).toMatchObject({ status: 2, errors: [expect.stringMatching(/its own source/u)] });
  });
});

describe('--style', () => {
  const spaced = '新しい GPU を使う。次の GPU も使う。古い GPU も使う。';
  const rules = ['--rules', 'stray-space', '--format', 'json'];

  it('comes before what the text tells of itself', async () => {
    const { put } = inFolder();
    const file = put('a.txt', spaced);
    const asIs = await suiko(['check', file, ...rules]);
    expect(JSON.parse(asIs.out).findings).toEqual([]);
    const tight = put('style.json', style({ scriptSpacing: 'none' }));
    const styled = await suiko(['check', file, '--style', tight, ...rules]);
    expect(JSON.parse(styled.out).findings).not.toEqual([]);
    const cleaned = await suiko(['clean', file, '--style', tight, '--tier', 'likely']);
    expect(cleaned.out).toBe('新しいGPUを使う。次のGPUも使う。古いGPUも使う。');
  });

  it('may be the name of one that comes with Suiko, and holds for projects', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', spaced);
    const preset = ['--style', 'ビジネス・新聞'];
    expect(JSON.parse((await suiko(['check', file, ...preset, ...rules])).out).findings).not.toEqual([]);
    await suiko(['clean', file, '-o', path('a.suiko')]);
    const project = await suiko(['check', path('a.suiko'), ...preset, ...rules]);
    expect(JSON.parse(project.out).findings).not.toEqual([]);
  });

  it.each([
    ['unknown', '/nowhere/style.json', /\/nowhere\/style\.json is not there/u],
    ['no style', 'hello', /style\.json is not a Suiko style/u],
    ['broken', style({ digits: 'wide' }), /style\.json is a Suiko style .*: profile\.digits/u],
  ])('an %s one ends the command with one sentence', async (_, content, sentence) => {
    const { put } = inFolder();
    const file = content.startsWith('/') ? content : put('style.json', content);
    const { status, out, errors } = await suiko(['clean', '-', '--style', file], '行く。');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toEqual([expect.stringMatching(sentence)]);
  });
});
