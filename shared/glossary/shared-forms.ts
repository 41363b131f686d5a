import type { Entry, Glossary } from './entry';

/** An entry that names a form; `glossary` counts from 0. */
export interface FormClaim {
  readonly glossary: number;
  readonly entry: Entry;
}

/** A form that several entries name. The first of them wins where they stand in several glossaries. */
export interface SharedForm {
  readonly form: string;
  readonly claims: readonly FormClaim[];
  /** The entries have different terms, so that it matters which one wins. */
  readonly disagree: boolean;
}

/**
 * The forms that several entries name, as they are written, in the order of the first entry that does. Parts of names
 * are left out: a surname has many people. So is a copy of an entry, with the same id and term, in another glossary.
 */
export function sharedForms(glossaries: readonly Glossary[]): SharedForm[] {
  const claims = new Map<string, FormClaim[]>();
  for (const [glossary, { entries }] of glossaries.entries()) {
    for (const entry of entries) {
      for (const form of formsNamedBy(entry)) {
        const known = claims.get(form);
        if (known) known.push({ glossary, entry });
        else claims.set(form, [{ glossary, entry }]);
      }
    }
  }
  return Array.from(claims, ([form, all]) => ({
    form,
    claims: withoutCopies(all),
    disagree: disagree(all),
  })).filter(({ claims: all }) => all.length > 1);
}

function formsNamedBy({ term, variants = [], source = [] }: Entry): Set<string> {
  const whole = variants.filter(({ part = 'full', match }) => part === 'full' && match !== 'regex');
  return new Set([term, ...whole.map(({ text }) => text), ...source].filter((form) => form !== ''));
}

function withoutCopies(claims: readonly FormClaim[]): FormClaim[] {
  const isCopy = (one: FormClaim, other: FormClaim) =>
    one.glossary !== other.glossary && one.entry.id === other.entry.id && one.entry.term === other.entry.term;
  return claims.filter((claim, index) => !claims.slice(0, index).some((earlier) => isCopy(claim, earlier)));
}

function disagree(claims: readonly FormClaim[]): boolean {
  return claims.some(({ entry }) => entry.term !== claims[0]?.entry.term);
}
