import type { Evidence } from '../discovery';
import { koreanSurnamesSpelled } from '../discovery/korean-readings';
import { areFormsOfOneName, familiesOf } from './first-name-forms';
import type { TextForm } from './gather-forms';
import type { NameGroup } from './name-groups';
import { mostNamedFor, type Person } from './people';
import { compareSurnames } from './person-likeness';
import { southernSurnames } from './southern-surnames';
import { isSyllabic } from './spelling';
import { isWesternFirstName } from './western-names';

/** A form with the one person of the text whose surname it has. */
export interface FirstName {
  readonly form: TextForm;
  readonly group: NameGroup;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly part: 'full' | 'given';
}

/**
 * Eric Lin for 林国栄, where nobody else of the text with this surname is named half as often: many Chinese and Korean people have a Western first
 * name that their own name does not tell. Never more than "maybe".
 */
export function findFirstNames(forms: readonly TextForm[], people: readonly Person[]): FirstName[] {
  return forms.flatMap((form): FirstName[] => {
    const pet = petNameOf(form, people);
    if (pet) return [pet];
    const surnames = surnamesIn(form);
    if (surnames.length === 0) return [];
    const bearers = people.filter((person) => surnames.some((surname) => bears(person, surname)));
    const person = mostNamedFor(form, bearers);
    if (!person) return [];
    const others = bearers.filter((other) => other !== person);
    if (others.some(({ paragraphs }) => paragraphs.length * 2 > person.paragraphs.length)) return [];
    const evidence: readonly Evidence[] =
      others.length === 0 ? [{ id: 'only-bearer' }] : [{ id: 'same-surname' }, { id: 'fits-several' }];
    return [{ form, group: person.group, score: 0.62, evidence, part: 'full' }];
  });
}

/** ジョニー for ジョナサン・ハーグリーブス, the only one it can be a form of. */
function petNameOf(form: TextForm, people: readonly Person[]): FirstName | null {
  const { words, folded } = form.shape;
  if (words.length !== 1 || familiesOf(folded).length === 0) return null;
  const bearers = people.filter(({ givenNames }) =>
    givenNames.some((given) => areFormsOfOneName(given, folded)),
  );
  const [only, ...others] = bearers;
  const isName = only?.givenNames.includes(folded) === true;
  if (!only || others.length > 0 || isName) return null;
  return { form, group: only.group, score: 0.62, evidence: [{ id: 'first-name-form' }], part: 'given' };
}

/** Lin of Eric Lin; 陳 of Chan Wai-ming, which no table of Mandarin reads. */
function surnamesIn({ shape: { words, script } }: TextForm): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || (script !== 'latin' && script !== 'katakana')) return [];
  if (words.length === 2 && isWesternFirstName(first) && last.length > 1)
    return [last, ...southernSurnames(last)];
  // Lee and Ho are Korean, too.
  return koreanSurnamesSpelled(first).length > 0 ? [] : southernSurnames(first);
}

/** Whether somebody has a Chinese or Korean name of this surname. */
function bears({ readings }: Person, surname: string): boolean {
  return readings.some((person) => {
    const isName =
      /^\p{Script=Han}/u.test(person.surname) ||
      (person.order === 'surname-first' && isSyllabic(person.given));
    return isName && (compareSurnames(surname, person.surname)?.likeness ?? 0) >= 0.85;
  });
}
