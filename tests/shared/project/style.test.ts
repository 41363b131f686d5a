import { describe, expect, it } from 'vitest';
import { parseStyle, stylePresets, writeStyle } from '#shared/project';

const written = (content: object) => JSON.stringify({ $: 'suiko-style', v: 1, name: '社内', ...content });

describe('a style file', () => {
  it.each(stylePresets)('$name is read as it was written', (style) => {
    expect(parseStyle(writeStyle(style), 'a.json')).toEqual({ ok: true, value: style });
  });

  it('is read with a byte order mark', () => {
    const style = { name: '社内', profile: { digits: 'half' } };
    expect(parseStyle(`\ufeff${written(style)}`, 'a.json')).toEqual({ ok: true, value: style });
  });

  it.each([
    ['not JSON', 'hello', { code: 'style-not-ours' }],
    ['other JSON', '{"$":"suiko-project"}', { code: 'style-not-ours' }],
    ['a list', '[]', { code: 'style-not-ours' }],
    ['a newer version', written({ v: 2, profile: {} }), { code: 'style-broken', detail: 'v' }],
    ['a value that is none', written({ profile: { digits: 'wide' } }), { detail: 'profile.digits' }],
    ['a key that is none', written({ profile: { digit: 'half' } }), { detail: 'profile.digit' }],
    ['no profile', written({}), { detail: 'profile' }],
    ['no name', written({ name: '', profile: {} }), { detail: 'name' }],
  ])('%s is refused by name', (_, text, failure) => {
    expect(parseStyle(text, 'a.json')).toMatchObject({ ok: false, failure: { file: 'a.json', ...failure } });
  });
});
