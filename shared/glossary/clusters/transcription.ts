import { fold } from '#shared/text';
import { compareSounds, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { soundsOf } from './readings';

/** Kanji that Chinese takes for the sounds of foreign names. */
const kanji = new Set(
  fold(
    '阿埃艾愛安昂奥巴貝本比波伯博布達戴丹徳登迪蒂丁多爾恩法凡菲費芬弗佛夫福格葛戈古哈海漢赫亨霍基吉加賈傑金卡凱坎康考科可克肯孔庫昆拉莱頼蘭朗労勒雷黎里理利立林琳隆盧魯倫羅洛馬瑪麦曼芒梅門蒙米密敏明莫姆穆娜納乃奈南内尼寧紐諾欧帕派潘佩彭皮平普奇斉恰喬切琴瓊熱日瑞若撒薩賽塞桑瑟森沙莎尚舍申什史士舒絲思斯松蘇索塔泰坦唐陶特騰提廷図托娃瓦万旺威薇韋維偉温文沃烏武伍西希錫夏香肖謝辛欣休雅亜揚堯耶葉伊因英尤約沢扎詹哲珍真芝志祖佐',
  ).text,
);

/** How alike a name and its transcription have to sound: kanji render what they can. */
export const leastTranscribed = 0.62;

/** Whether folded kanji may stand for the sounds of a foreign name; two are too few to tell. */
export function isTranscription(text: string): boolean {
  return text.length >= 3 && [...text].every((character) => kanji.has(character));
}

/** Whether kanji as Chinese reads them sound like a word of letters or katakana. */
export function transcribesWord(text: string, word: string): boolean {
  const sound = /^[a-z]/u.test(word) ? soundOfLatin(word) : soundOfKana(word);
  return soundsOf(text, 'chinese').some((one) => compareSounds(one, sound) >= leastTranscribed);
}
