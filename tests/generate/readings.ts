import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { charactersOf } from './han-forms';

const toTraditional = Converter({ from: 'jp', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The Mandarin readings of kanji, for names that sound alike: groups parted by a space, each a syllable without its
 * tone (ü is v) and the characters that are read so. `pinyin-pro` holds the readings, all of a character; a Japanese
 * form also has those of the character it stands for (芸: 艺). Characters are those of GB 2312, level 1 of Big5 and
 * JIS X 0208, as decoders have them: what names are written with, in a seventh of the room of all of Unicode.
 */
export function readingList(): string {
  const groups = new Map<string, string>();
  for (const character of charactersOfNames())
    for (const syllable of readingsOf(character))
      groups.set(syllable, (groups.get(syllable) ?? '') + character);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters)
    .join(' ');
}

function readingsOf(character: string): string[] {
  const chinese = toSimplified(toTraditional(character));
  const forms = chinese.length === 1 ? [chinese, character] : [character];
  const readings = forms.flatMap((form) =>
    pinyin(form, { multiple: true, toneType: 'none', type: 'array', v: true }),
  );
  return [...new Set(readings)].filter((reading) => /^[a-z]{1,6}$/u.test(reading));
}

function charactersOfNames(): string[] {
  const lists = [
    charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
    charactersOf('big5', [0xa4, 0xc6], [0x40, 0x7e]),
    charactersOf('euc-jp', [0xb0, 0xf4]),
  ];
  return [...new Set(lists.flat())].sort();
}
