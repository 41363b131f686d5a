import type { Base } from '../discovery/base-likeness';
import type { Evidence } from '../discovery/evidence';
import { soundsOfSurname } from '../discovery/japanese-names';
import { isKnownPlace, isOrdinaryWord } from '../discovery/ordinary-words';
import { isKindOfPlace } from './kind-words';
import { compareStems, type StemLikeness } from './stem-likeness';
import type { ThingName } from './thing-name';

/**
 * Names whose words for what they are say the same in another language, or are left out, and whose other part is the
 * same by sound: アルタイル製薬, Altair Pharma and アルタイル. `null` where that does not tell.
 */
export function compareByKind(a: ThingName, b: ThingName): Base | null {
  const relation = relationOf(a, b);
  // ファルコンX2 and Falcon X2: without a kind, piece by piece.
  if (
    relation === 'other' ||
    (relation === 'none' && !(a.stem.length > 1 && a.stem.length === b.stem.length))
  )
    return null;
  const alike = compareStems(a.stem, b.stem);
  if (!alike || (relation === 'none' && alike.likeness === 1)) return null;
  if (relation === 'same' || relation === 'none') return translated(a, b, alike);
  const [short, long] = a.kinds.length < b.kinds.length ? [a, b] : [b, a];
  if (relation === 'part' ? alike.likeness < 0.85 : !standsForItself(short, long, alike)) return null;
  return {
    // The same to the letter before the same by sound: 虹星 is 虹星合奏団 rather than ホンシン合唱団.
    score: alike.likeness === 1 ? 0.7 : Math.min(0.66, alike.likeness),
    evidence: [...alike.evidence, { id: 'kind-left-out', a: long.kindWords.join('') }],
    part: 'full',
    limit: 'doubtful',
  };
}

function translated(a: ThingName, b: ThingName, { likeness, evidence }: StemLikeness): Base | null {
  const [one, other] = [a.kindWords.join(''), b.kindWords.join('')];
  const kind: readonly Evidence[] = one === other ? [] : [{ id: 'same-kind', a: one, b: other }];
  // Nothing but its kind in another word, or in another place: 放送 and 放送局.
  if (kind.length === 0 && evidence.length === 0) return null;
  // オリオン商事 and オリオン貿易 may be two firms; 放送 and 放送局 say the same.
  const areTwoWords =
    isKanji.test(one) && isKanji.test(other) && !one.startsWith(other) && !other.startsWith(one);
  return {
    score: areTwoWords ? 0.65 : 0.95 * likeness + 0.02,
    evidence: [...evidence, ...kind],
    part: 'full',
    limit: areTwoWords || likeness < 0.7 ? 'doubtful' : 'probable',
  };
}

const isKanji = /^\p{Script=Han}+$/u;

type Relation = 'none' | 'bare' | 'same' | 'part' | 'other';

/** What the kinds of two names have in common: all, those of the one among those of the other, none in one, or no more. */
function relationOf({ kinds: a }: ThingName, { kinds: b }: ThingName): Relation {
  if (a.length === 0 && b.length === 0) return 'none';
  if (a.length === 0 || b.length === 0) return [...a, ...b].some(isKindOfPlace) ? 'none' : 'bare';
  if (a.length === b.length) return a.every((kind, at) => kind === b[at]) ? 'same' : 'other';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((kind) => long.includes(kind)) ? 'part' : 'other';
}

/** Whether two names say that they are of different kinds: 南湾精密電路 and 南湾精工. */
export function areOtherKinds(a: ThingName, b: ThingName): boolean {
  return relationOf(a, b) === 'other';
}

/** Whether a name without its kind is still one: アルタイル of アルタイル製薬; no word, no surname and no well-known place. */
function standsForItself(short: ThingName, long: ThingName, { likeness }: StemLikeness): boolean {
  const name = short.stem.join('');
  if (likeness < (short.stem.length > 1 ? 0.7 : 0.85)) return false;
  if (/\p{Script=Han}/u.test(name))
    return (
      // 虹星 is no 虹声合唱団.
      (likeness === 1 || !/\p{Script=Han}/u.test(long.stem.join(''))) &&
      name.length >= 2 &&
      /^(?:..|[茶号丸])/u.test(long.kindWords.join('')) &&
      (short.isFirm || (!isOrdinaryWord(name) && !isKnownPlace(name) && soundsOfSurname(name).length === 0))
    );
  return name.length >= 4 && !isOrdinaryWord(name);
}
