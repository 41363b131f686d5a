import type { Evidence } from '../discovery/evidence';
import { compareName, nameKanjiOf } from '../discovery/given-likeness';
import { soundsOfNameKanji } from '../discovery/japanese-names';
import { soundOfKana } from '../discovery/sounds';
import { wordKey } from '../discovery/word-key';
import { likenessInKana } from './person-likeness';
import { likenessOfSound, readingsAs } from './readings';
import { isMisspelled, isSameSpelled } from './spelling';
import { isTranscription, transcribesWord } from './transcription';

const kanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** How alike what is a name in two names is, 0 to 1. */
export interface StemLikeness {
  readonly likeness: number;
  readonly evidence: readonly Evidence[];
}

const same: StemLikeness = { likeness: 1, evidence: [] };

/** Piece by piece where both have as many, else as one word each; `null` where they are not alike. */
export function compareStems(a: readonly string[], b: readonly string[]): StemLikeness | null {
  if (a.join('') === b.join('')) return same;
  if (a.length === b.length && a.length > 1) {
    const pieces = a.map((piece, at) => compareStem(piece, b[at] ?? ''));
    return pieces.reduce<StemLikeness | null>(
      (one, other) =>
        one && other
          ? {
              likeness: Math.min(one.likeness, other.likeness),
              evidence: [...one.evidence, ...other.evidence],
            }
          : null,
      same,
    );
  }
  return compareStem(a.join(''), b.join(''));
}

/** Two words of one script each. */
function compareStem(a: string, b: string): StemLikeness | null {
  if (a === b) return same;
  const evidence: readonly Evidence[] = [{ id: 'sounds-the-same', a, b }];
  if (kanji.test(a) && kanji.test(b)) return soundsSame(a, b) ? { likeness: 0.85, evidence } : null;
  if (latin.test(a) && latin.test(b)) {
    if (isSameSpelled(a, b)) return { likeness: 0.9, evidence };
    return isMisspelled(a, b) ? { likeness: 0.85, evidence: [{ id: 'nearly-the-same-spelling' }] } : null;
  }
  if (katakana.test(a) && katakana.test(b))
    return isSameKana(a, b) ? { likeness: 0.9, evidence: [{ id: 'same-kana' }] } : null;
  const [written, other] = kanji.test(a) ? [a, b] : [b, a];
  if (kanji.test(written)) {
    if (!latin.test(other) && !katakana.test(other)) return null;
    const best = Math.max(0, ...readingsAs(written, other, false).map(({ likeness }) => likeness));
    if (best >= 0.7) return { likeness: best, evidence };
    return isTranscription(written) && transcribesWord(written, other)
      ? { likeness: 0.65, evidence: [{ id: 'sounds-alike', a, b }] }
      : null;
  }
  const [letters, kana] = latin.test(a) ? [a, b] : [b, a];
  if (!latin.test(letters) || !katakana.test(kana)) return null;
  const likeness = likenessOfSound(likenessInKana(letters, kana));
  return likeness < 0.7 ? null : { likeness, evidence };
}

/** 潮見 and 汐見, 青磁 and 青瓷: as Chinese reads them, or as Japanese names do. */
function soundsSame(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  if (compareName(a, nameKanjiOf(b)).weakest >= 0.9) return true;
  const japanese = soundsOfNameKanji(b);
  return soundsOfNameKanji(a).some((sound) => japanese.includes(sound));
}

/** エルビオン and エルヴィオン. */
export function isSameKana(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  if (wordKey(a) === wordKey(b) || wordKey(plainKana(a)) === wordKey(plainKana(b))) return true;
  const sound = soundOfKana(a);
  return sound.replace(/[^A-Zr]/gu, '').length >= 5 && sound === soundOfKana(b);
}

/** What katakana writes in two ways, and the plainer one. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ティ/gu, 'チ'],
  [/ディ/gu, 'デ'],
  [/トゥ/gu, 'ツ'],
  [/シェ/gu, 'セ'],
  [/ジェ/gu, 'ゼ'],
  [/ヂ/gu, 'ジ'],
  [/ヅ/gu, 'ズ'],
  [/(?<=[イキギシジチニヒビピミリィ])ヤ/gu, 'ア'],
];

function plainKana(kana: string): string {
  return plain.reduce((text, [pattern, plainer]) => text.replace(pattern, plainer), kana);
}
