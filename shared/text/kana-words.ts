/**
 * Words that hiragana runs are cut at, so that a diff can keep 「という」 when only what follows it changed.
 * Not a dictionary: a cut need only fall alike in two versions of a text, and seldom inside a word.
 */
const WORDS = `
から まで より という といった とした として とともに について において における によって により による
によれば によると など だけ しか ほど ばかり ながら こと もの ところ ため ので のに けれど けれども
です でした でしょう ます ました ません ましょう である であり であった であろう だった だろう
ない なく なかった なければ ならない ている ていた ています ていました ていない ておらず ており てから
された される されて されている されていた させる させた して した する すれば しまった しまう
できる できた できます できない できません れる られる られた られて
その この あの それ これ あれ そこ ここ また そして しかし しかも さらに ただし だから だが
よう ような ように ようだ ようです らしい そうだ そうです いる いた います いました ある あった あります
なる なった なって なり なります ください はい いいえ たち わたし わたしたち あなた さん
`.split(/\s+/u);

/** Particles of one character; cut only behind a word, where they can hardly be anything else. */
const PARTICLES = 'はがにでとのもへや';
/** What follows が or で in okurigana: 上がる, 広がって, 撫でる. */
const OKURIGANA = 'らりるれろっ';

const FIRST = 0x3041;
const KANA = 0x60;
/** The words by their first two characters, longest first; nearly all pairs begin none. */
const byPair: readonly (readonly string[] | undefined)[] = (() => {
  const lists: string[][] = [];
  for (const word of WORDS.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)) {
    const pair = pairNumber(word.charCodeAt(0), word.charCodeAt(1));
    lists[pair] = [...(lists[pair] ?? []), word];
  }
  return Array.from({ length: KANA * KANA }, (_, pair) => lists[pair]);
})();

function pairNumber(first: number, second: number): number {
  return (first - FIRST) * KANA + (second - FIRST);
}

/**
 * Length of the word that begins at `at` in the hiragana run `[start, end)`; 0 when none is known.
 * Particles count only `behindWord`, that is after kanji, katakana, Latin letters or another known word, words of two
 * characters there and at the start of a run; を is a particle everywhere.
 */
export function kanaWordLength(
  text: string,
  at: number,
  start: number,
  end: number,
  behindWord: boolean,
): number {
  const first = text.charCodeAt(at);
  if (first === 0x3092) return 1;
  const words = at + 1 < end ? byPair[pairNumber(first, text.charCodeAt(at + 1))] : undefined;
  if (words)
    for (const word of words) {
      if (at + word.length > end || (word.length < 3 && !behindWord && at > start)) continue;
      if (text.startsWith(word, at)) return word.length;
    }
  if (!behindWord || !PARTICLES.includes(text.charAt(at))) return 0;
  return at + 1 < end && OKURIGANA.includes(text.charAt(at + 1)) ? 0 : 1;
}
