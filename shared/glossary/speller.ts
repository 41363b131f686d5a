import { FoldBuffer } from '#shared/text';
import type { Entry } from './entry';
import { gap, separators } from './sorted-spellings';

/**
 * Spells forms as an index looks for them: folded, and in the names of people a gap between the parts, which stands
 * for a space, ・, ＝ or nothing: 黄仁順 → 黄 仁順, 黄・仁順; リサ・スー → リサスー, リサ スー.
 */
export class Speller {
  readonly #folded = new FoldBuffer();
  readonly #surname = new FoldBuffer();
  #surnameOwner: Entry | null = null;
  /** The spelling of the last form. */
  units = new Uint16Array(64);
  /** 0 where the form is nothing to look for. */
  length = 0;

  /** `person` is whose name it is, if it is anyone's. */
  spell(text: string, person: Entry | null): void {
    this.#folded.fold(/\s/u.test(text) ? text.trim().replace(/\s+/gu, ' ') : text);
    const { length, units } = this.#folded;
    if (this.units.length <= length) this.units = new Uint16Array(length * 2);
    this.length = length;
    this.units.set(units.subarray(0, length));
    if (this.units.subarray(0, length).includes(gap)) this.length = 0;
    else if (person) this.#open(person);
  }

  /** Puts gaps between the parts of a name. */
  #open(entry: Entry): void {
    const { units, length } = this;
    let [end, hasMark] = [0, false];
    for (let index = 0; index < length; index++) {
      const unit = units[index] ?? 0;
      if (!separators.includes(unit)) units[end++] = unit;
      else {
        hasMark = true;
        if (end > 0 && units[end - 1] !== gap) units[end++] = gap;
      }
    }
    if (end > 0 && units[end - 1] === gap) end--;
    // Marks alone are no name.
    if (end > 0) this.length = end;
    if (!hasMark) this.#openAtSurname(entry);
  }

  #openAtSurname(entry: Entry): void {
    if (this.#surnameOwner !== entry) this.#surname.fold(entry.parts?.surname ?? '');
    this.#surnameOwner = entry;
    const { units, length } = this;
    const surname = this.#surname;
    if (surname.length === 0 || surname.length >= length) return;
    const standsAt = (at: number) => {
      for (let index = 0; index < surname.length; index++)
        if (units[at + index] !== surname.units[index]) return false;
      return true;
    };
    const rest = length - surname.length;
    const cut = standsAt(0) ? surname.length : standsAt(rest) ? rest : 0;
    if (cut === 0) return;
    units.copyWithin(cut + 1, cut, length);
    units[cut] = gap;
    this.length = length + 1;
  }
}
