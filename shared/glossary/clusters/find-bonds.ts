import type { Evidence } from '../discovery';
import type { Base } from '../discovery/base-likeness';
import { isOrdinaryWord } from '../discovery/ordinary-words';
import { limited, possible } from '../discovery/score';
import { isPlaceOrFirm } from './canonical';
import type { TextForm } from './gather-forms';
import { soughtKeysOf } from './look-up-keys';
import type { NameLink } from './mention';
import type { Bond, NameItem } from './name-groups';
import type { NameShape } from './name-shape';
import { isPlainWord } from './plain-words';
import { keysFor } from './relevant-entries';
import { areTwo, compareShapes } from './resemblance';
import { thingNameOf } from './thing-name';
import { isWesternFirstName } from './western-names';

/** All pairs of items that may name one thing, and what says so. */
export function findBonds(items: readonly NameItem[], links: readonly NameLink[]): Bond[] {
  return [...holdBackInitials(alikeBonds(items), items), ...guessBonds(items), ...glossBonds(items, links)];
}

/** Entries stand first, and are not held against each other. */
function alikeBonds(items: readonly NameItem[]): Bond[] {
  const seekers = new Map<string, number[]>();
  items.forEach(({ shape, form }, at) => {
    if (form === null) return;
    // A word of the language is compared with other ways to write it only.
    for (const key of isPlainWord(shape) ? [shape.folded] : soughtKeysOf(shape)) {
      const known = seekers.get(key);
      if (known) known.push(at);
      else seekers.set(key, [at]);
    }
  });
  const bonds: Bond[] = [];
  const met = new Int32Array(items.length).fill(-1);
  items.forEach(({ shape, form, entry }, other) => {
    const keys = form !== null && isPlainWord(shape) ? [shape.folded] : keysFor(entry)(shape);
    for (const key of keys)
      for (const at of seekers.get(key) ?? none) {
        if (at <= other || met[at] === other) continue;
        met[at] = other;
        const bond = bondOf(items, at, other);
        if (bond) bonds.push(bond);
      }
  });
  return bonds;
}

const none: readonly number[] = [];

/** M. S. Kim fits several people: a person has to tell who is meant. */
function holdBackInitials(bonds: readonly Bond[], items: readonly NameItem[]): Bond[] {
  const initials = bonds.filter(({ evidence }) => evidence.some(({ id }) => id === 'initials'));
  const fits = (item: number) =>
    initials.flatMap(({ a, b }) =>
      a === item ? (items[b]?.shape ?? []) : b === item ? (items[a]?.shape ?? []) : [],
    );
  return bonds.map((bond) => {
    if (!initials.includes(bond)) return bond;
    const isShared = [bond.a, bond.b].some((item) => {
      const shapes = fits(item);
      return shapes.some((one, at) =>
        shapes.slice(0, at).some((other) => areTwo(one, other) && compareShapes(one, other) === null),
      );
    });
    return isShared
      ? { ...bond, score: possible, evidence: [...bond.evidence, { id: 'fits-several' }] }
      : bond;
  });
}

function bondOf(items: readonly NameItem[], a: number, b: number): Bond | null {
  const [one, other] = [items[a], items[b]];
  // The forms of an entry are one name whatever they look like.
  if (!one || !other || (one.entry && other.entry)) return null;
  const base = compareShapes(one.shape, other.shape);
  if (!base) return null;
  const forms = [one.form, other.form].flatMap((form) => form ?? []);
  const words = forms.filter(({ text }) => isOrdinaryWord(text));
  // 沈没 and 沈黙; ソフト and Soft.
  if (words.length === 2 || (words.length === 1 && base.evidence.every(({ id }) => id !== 'same-letters')))
    return null;
  const score = scoreOf(base, forms);
  return score < possible ? null : { a, b, score, evidence: base.evidence, part: base.part };
}

/** Weights: glossary.md; a title supports what sounds alike when all forms of the text have one. */
function scoreOf({ score, limit }: Base, forms: readonly TextForm[]): number {
  const isTitled = forms.every(({ titled }) => titled > 0);
  const isAlone = forms.every(({ alone, places }) => alone * 2 >= places.length);
  const isHeldBack = limit === 'doubtful' || (limit === 'needs-support' && !isTitled);
  return limited(score + (isAlone ? 0.05 : -0.15) + (isTitled ? 0.05 : 0), isHeldBack);
}

/** What discovery found for an entry. */
function guessBonds(items: readonly NameItem[]): Bond[] {
  const entries = new Map(items.map(({ entry }, index) => [entry?.id, index]));
  return items.flatMap(({ form }, a) =>
    (form?.guesses ?? []).flatMap(({ entry, score, evidence, part }) => {
      const b = entries.get(entry.id);
      return b === undefined ? [] : [{ a, b, score, evidence, part }];
    }),
  );
}

const behind: readonly Evidence[] = [{ id: 'in-brackets-behind' }];

function isThingName(shape: NameShape): boolean {
  return isPlaceOrFirm(shape.raw) || thingNameOf(shape).kinds.length > 0;
}

function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z0-9&]{1,6}$/u.test(text);
}

/** 張忠謀（Morris Chang）: what stands in brackets behind a name, and is a name, is the same. */
function glossBonds(items: readonly NameItem[], links: readonly NameLink[]): Bond[] {
  const byText = new Map<string, number>();
  items.forEach(({ shape }, index) => {
    if (!byText.has(shape.text)) byText.set(shape.text, index);
  });
  return links.flatMap(({ kind, first, second }) => {
    const [a, b] = [byText.get(second), byText.get(first)];
    if (kind !== 'gloss' || a === undefined || b === undefined) return [];
    const [gloss, name] = [items[a], items[b]];
    const isName = (item: NameItem | undefined) => (item?.shape.people.length ?? 0) > 0;
    if (!gloss || !name || (gloss.entry && name.entry)) return [];
    if (isName(gloss) && (isName(name) || name.entry))
      return [{ a, b, score: 0.85, evidence: behind, part: 'full' }];
    // 王小燕（Angela）
    const isFirstName = gloss.shape.words.length === 1 && isWesternFirstName(gloss.shape.folded);
    if (isFirstName && (isName(name) || name.entry?.category === 'person'))
      return [{ a, b, score: 0.7, evidence: behind, part: 'full' }];
    // 極地研究所（IPR）, IPR（極地研究所）: what stands behind a firm or a place in letters may be a part of an address, too.
    const isThing =
      (isThingName(name.shape) && gloss.shape.script === 'latin') ||
      (isThingName(gloss.shape) && isAcronym(name.shape.text));
    return isThing ? [{ a, b, score: 0.65, evidence: behind, part: 'full' }] : [];
  });
}
