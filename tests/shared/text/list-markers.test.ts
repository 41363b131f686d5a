import { describe, expect, it } from 'vitest';
import { readListMarker, writeListMarker } from '#shared/text';

describe('readListMarker', () => {
  it.each([
    ['1. 開く', 1, '1.'],
    ['（１２）開く', 12, '（１２）'],
    ['　c)進む', 3, 'c)'],
    ['③ 待つ', 3, '③'],
    ['ウ）待つ', 3, 'ウ）'],
    ['十二、待つ', 12, '十二、'],
  ])('reads %s', (text, value, written) => {
    const marker = readListMarker(text);
    expect(marker?.value).toBe(value);
    expect(marker && text.slice(marker.indent.length, marker.end)).toBe(written);
    expect(marker && writeListMarker(marker.value, marker.style)).toBe(written);
  });

  it.each(['2、3日で', '1.5倍', '二、三日', '10:30に', 'A.I.の', '(1.待つ', '1.', '0. 待つ', 'No. 1'])(
    'takes %s for no item',
    (text) => expect(readListMarker(text)).toBeNull(),
  );

  it('has no circled number beyond twenty', () => {
    expect(writeListMarker(21, { open: '', form: 'circled', close: '' })).toBeNull();
  });
});
