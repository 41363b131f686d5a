import type { Evidence } from '../discovery';
import { isOrdinaryWord } from '../discovery/ordinary-words';
import type { TextForm } from './gather-forms';
import type { NameGroup } from './name-groups';
import { mostNamedFor, type Person } from './people';
import { isSameSurname } from './spelling';

/** A form of address with the person it goes to. */
export interface Nickname {
  readonly form: TextForm;
  readonly group: NameGroup;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly part: 'full' | 'surname';
}

/** What a form of address says of a name. */
interface Address {
  readonly surname?: string;
  /** A kanji of the given name, or the end of one in letters. */
  readonly given?: string;
  readonly part: 'full' | 'surname';
}

/**
 * Forms of address for people of the text: 老黄, 小葉, 沈総, 阿彬, 徐老師, Lao Zeng. Where several people fit, the one that
 * is named nearest before it is meant.
 */
export function findNicknames(forms: readonly TextForm[], people: readonly Person[]): Nickname[] {
  return forms.flatMap((form): Nickname[] => {
    const address = addressOf(form);
    if (!address) return [];
    const fitting = people.filter((person) => fits(person, address));
    const nearest = mostNamedFor(form, fitting);
    if (!nearest) return [];
    const evidence: Evidence[] = [
      address.surname === undefined ? { id: 'part-of-the-name' } : { id: 'same-surname' },
      address.part === 'surname' ? { id: 'title-follows', a: form.title ?? '' } : { id: 'nickname' },
      ...(fitting.length > 1 ? [{ id: 'fits-several' } as const] : []),
    ];
    return [
      { form, group: nearest.group, score: fitting.length > 1 ? 0.62 : 0.68, evidence, part: address.part },
    ];
  });
}

const latinAddress =
  /^(?:cousin|captain|doctor|professor|mother|father|madam|madame|mama|papa|young|lao|xiao|ah|old|little|big|uncle|auntie?|grandpa|grandma|granny|brother|sister|master|teacher|boss|chief)$/u;

/** What Chinese puts behind a surname, left as it is: 李老板, 柳姑娘. */
const chineseAddress =
  /^(.{1,2})(?:老板|掌柜|掌櫃|大哥|大姐|大叔|大爺|大娘|大夫|公子|姑娘|小姐|夫人|大人|師傅|師父|師兄|師姐|師弟|師妹|阿姨|女士|同志|総管|将軍|道長|真人|仙子|少侠|女侠|大侠|老師|先生|教授|博士|医生|経理|董事長|総経理)$/u;

function addressOf({ shape, titled, title }: TextForm): Address | null {
  const { folded, script, words } = shape;
  if (script === 'latin') {
    const [first = '', name = ''] = words;
    // Sato-san, Li Laoshi
    const called = /^([a-z]{2,})-(?:san|sensei|kun|chan|sama|ssi|nim)$/u.exec(shape.raw)?.[1];
    if (called !== undefined) return { surname: called, given: called, part: 'full' };
    if (words.length === 2 && /^(?:laoshi|shifu|xiansheng|xiaojie|sensei|seonsaeng|ssi)$/u.test(name))
      return { surname: first, part: 'full' };
    const isAddress = words.length === 2 && latinAddress.test(first);
    return isAddress ? { surname: name, given: name, part: 'full' } : null;
  }
  if (script !== 'kanji' || folded.length > 4 || isOrdinaryWord(folded)) return null;
  const doubled = /^(\p{Script=Han})\1$/u.exec(folded)?.[1];
  if (doubled !== undefined) return { given: doubled, part: 'full' };
  const [, called] =
    /^[老小阿大](.{1,2})$/u.exec(folded) ?? /^(.{1,2})[老総董哥姐叔爺伯嫂児]$/u.exec(folded) ?? [];
  const addressed = chineseAddress.exec(folded)?.[1];
  if (addressed !== undefined) return { surname: addressed, part: 'full' };
  if (called !== undefined) return { surname: called, given: called, part: 'full' };
  return titled > 0 && title !== null && folded.length <= 2 ? { surname: folded, part: 'surname' } : null;
}

/** Whether a form is a form of address and no name by itself: 老黄, 沈総. */
export function isAddress({ shape }: TextForm): boolean {
  return /^(?:[老阿].{1,2}|小.|.[総董哥姐叔爺嫂])$/u.test(shape.folded) && shape.script === 'kanji';
}

function fits({ surnames, givenNames }: Person, { surname, given }: Address): boolean {
  const isLatin = (text: string) => /^[a-z]+$/u.test(text);
  if (surname !== undefined) {
    const isSame = (other: string) =>
      other === surname || (isLatin(surname) && isLatin(other) && isSameSurname(surname, other));
    if (surnames.some(isSame)) return true;
  }
  if (given === undefined) return false;
  return givenNames.some((name) =>
    isLatin(given)
      ? given.length > 2 && isLatin(name) && name.endsWith(given)
      : onlyKanji.test(name) && name.includes(given),
  );
}

const onlyKanji = /^\p{Script=Han}+$/u;
