import { fold } from '#shared/text';

/**
 * Frequent Chinese and Korean surnames, for forms whose entry does not say where the surname ends (苏姿丰 under `source`).
 * They are the surnames of most people there: those with more than about a million bearers in the censuses.
 */
const single =
  '王李張劉陳楊黄趙呉周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蒋蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵万銭厳覃武戴莫孔向湯朴申権安全柳洪徐裵河成車具禹閔';
const double = '欧陽 司馬 諸葛 上官 司徒 東方 独孤 南宮 夏侯 公孫 慕容 尉遅 長孫 宇文 令狐 皇甫 南宮 鮮于';

/** Surnames of one kanji, folded. */
export const singles: ReadonlySet<string> = new Set(fold(single).text);
/** Surnames of two kanji, folded. */
export const doubles: ReadonlySet<string> = new Set(double.split(' ').map((surname) => fold(surname).text));

/** The surname a folded Chinese or Korean name of two to four kanji begins with, or `null`. */
export function surnameIn(folded: string): string | null {
  if (folded.length >= 3 && folded.length <= 4 && doubles.has(folded.slice(0, 2))) return folded.slice(0, 2);
  return folded.length <= 3 && folded.length >= 2 && singles.has(folded.charAt(0)) ? folded.charAt(0) : null;
}

/** Whether a folded kanji is a surname by itself in China or Korea. */
export function isChineseSurname(kanji: string): boolean {
  return singles.has(kanji);
}
