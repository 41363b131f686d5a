import {
  foreignReadingsOf,
  nameReadingsOf,
  soundsAsForeign,
  soundsOfSurname,
} from '../discovery/japanese-names';
import { koreanReadingsOf, koreanSurnameSpellings } from '../discovery/korean-readings';
import { type Sound, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { readingsOf } from '../discovery/syllables';
import { soundsOfPart } from './part-sounds';
import { pinyinAsSpoken } from './readings';

/** The consonants of a part of a name, of which those that scripts and systems confuse are one: HKSN. */
export type Frame = string;

/** More ways to read a name are not looked up. */
const mostFrames = 16;

const remembered = new Map<string, readonly Frame[]>();

/** The frames a part of a name may have, in folded kanji, letters or katakana; none for kanji and letters together. */
export function framesOf(part: string, isSurname: boolean): readonly Frame[] {
  const key = isSurname ? `${part}|` : part;
  const known = remembered.get(key);
  if (known) return known;
  const all = /^\p{Script=Han}+$/u.test(part)
    ? framesOfKanji(part, isSurname)
    : soundsOfPart(part, isSurname).map(frameOf);
  const frames = [...new Set(all)].slice(0, mostFrames);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(key, frames);
  return frames;
}

/** Whether kanji may be read as a word of letters or katakana, by their consonants: asked before sounds are compared. */
export function mayRead(kanji: string, word: string): boolean {
  const frames = framesOf(word, false);
  return framesOf(kanji, false).some((frame) => frames.includes(frame));
}

function frameOf(sound: Sound): Frame {
  return joined(sound.replace(/[^A-Z]/gu, '').replace(/[CT]/gu, 'S'));
}

function joined(frame: Frame): Frame {
  return frame.replace(/(.)\1+/gu, '$1');
}

/** Kanji by kanji, by one way of reading all of them. */
function framesOfKanji(part: string, isSurname: boolean): Frame[] {
  const chinese = combine(part, chineseFrames);
  const korean = combine(part, koreanFrames);
  if (isSurname) {
    const sounds = [
      ...koreanSurnameSpellings(part).map(soundOfLatin),
      ...soundsAsForeign(part, true),
      ...soundsOfSurname(part),
    ];
    return [...chinese, ...korean, ...sounds.map(frameOf)];
  }
  return [...chinese, ...korean, ...combine(part, foreignFrames), ...combine(part, japaneseFrames)];
}

function combine(part: string, framesOfOne: (kanji: string) => readonly Frame[]): Frame[] {
  let ways: Frame[] = [''];
  for (const kanji of part) {
    const own = framesOfOne(kanji);
    ways = [...new Set(ways.flatMap((start) => own.map((frame) => joined(start + frame))))].slice(
      0,
      mostFrames,
    );
  }
  return ways;
}

const chineseFrames = perKanji((kanji) =>
  readingsOf(kanji).map((syllable) => frameOf(soundOfLatin(pinyinAsSpoken(syllable)))),
);

/** Jun-ho is ジュノ: an h within a name may not be said. */
const koreanFrames = perKanji((kanji) =>
  koreanReadingsOf(kanji)
    .map((syllable) => frameOf(soundOfLatin(syllable)))
    .flatMap((frame) => (frame.startsWith('H') ? [frame, frame.slice(1)] : [frame])),
);

const foreignFrames = perKanji((kanji) =>
  foreignReadingsOf(kanji).map((reading) => frameOf(soundOfKana(reading))),
);

/** ハ is バ behind another kanji; other voiced sounds have the consonants of the voiceless. */
const japaneseFrames = perKanji((kanji) =>
  nameReadingsOf(kanji)
    .map((reading) => frameOf(soundOfKana(reading)))
    .flatMap((frame) => (frame.startsWith('H') ? [frame, `P${frame.slice(1)}`] : [frame])),
);

function perKanji(read: (kanji: string) => readonly Frame[]): (kanji: string) => readonly Frame[] {
  const known = new Map<string, readonly Frame[]>();
  return (kanji) => {
    const frames = known.get(kanji) ?? [...new Set(read(kanji))];
    known.set(kanji, frames);
    return frames;
  };
}
