import { fold, type Span } from '#shared/text';
import { admit, type Scene } from './candidates';
import type { Glossary } from './entry';
import { FormTrie } from './form-trie';
import { type Form, formsOf, spellingsOf } from './forms';
import { keepGlosses } from './glosses';
import { tierOfCandidate } from './match-tier';
import type { NameMatch } from './name-match';
import { dialogueSpans, titledSpans } from './quotations';
import { repairSeams } from './seams';
import { type Settled, settle } from './settle';

/** Finds the forms of glossaries in texts. */
export interface Matcher {
  /**
   * All occurrences in one paragraph, in text order, not overlapping; also terms and allowed forms (`keep`).
   * Nothing is found inside `protectedSpans` (sorted, disjoint), and their edges count as boundaries. `dialogue`
   * says what is speech where the caller knows better than the brackets of this paragraph.
   */
  find(text: string, protectedSpans: readonly Span[], dialogue?: readonly Span[]): NameMatch[];
}

/** Of several glossaries the first that names a form wins. */
export function buildMatcher(glossaries: readonly Glossary[]): Matcher {
  const trie = new FormTrie<Form>();
  for (const form of formsOf(glossaries)) for (const spelling of spellingsOf(form)) trie.add(spelling, form);
  return {
    find(text, protectedSpans, dialogue) {
      const sightings = findForms(text, trie);
      if (sightings.length === 0) return [];
      const scene: Scene = {
        text,
        protectedSpans,
        dialogue: dialogue ?? dialogueSpans(text),
        titled: titledSpans(text),
      };
      const settled = settle(sightings.flatMap(({ span, form }) => admit(scene, span, form) ?? []));
      return finish(
        scene,
        assignSurnames(settled).map((hit) => toMatch(scene, hit)),
      );
    },
  };
}

/** A place where a form may stand, by its letters alone. */
interface Sighting {
  readonly span: Span;
  readonly form: Form;
}

function findForms(original: string, trie: FormTrie<Form>): Sighting[] {
  if (trie.isEmpty) return [];
  const { text, offsets } = fold(original);
  const sightings: Sighting[] = [];
  for (let start = 0; start < text.length; start++) {
    const from = offsets[start] ?? -1;
    if (from < 0) continue;
    trie.walk(text, start, (end, forms) => {
      const to = offsets[end] ?? -1;
      if (to >= 0) for (const form of forms) sightings.push({ span: { from, to }, form });
    });
  }
  return sightings;
}

/** Where several people share a surname, it belongs to the one whose full name stands nearest before it. */
function assignSurnames(hits: readonly Settled[]): Settled[] {
  return hits.map((hit, index) => {
    if (hit.form.kind !== 'surname' || hit.others.length === 0) return hit;
    const people = [hit.form.entry, ...hit.others];
    const mention = hits
      .slice(0, index)
      .findLast(({ form }) => form.kind !== 'surname' && people.some(({ id }) => id === form.entry.id));
    const entry = people.find(({ id }) => id === mention?.form.entry.id) ?? hit.form.entry;
    return { ...hit, form: { ...hit.form, entry }, others: people.filter((person) => person !== entry) };
  });
}

function toMatch(scene: Scene, hit: Settled): NameMatch {
  const { span, form, likeness, stays, others, isDisputed } = hit;
  const action = isDisputed ? 'ambiguous' : stays ? 'keep' : form.status === 'keep' ? 'replace' : form.status;
  const replacement = action === 'keep' ? null : form.replacement;
  return {
    span,
    entry: form.entry,
    form: { text: form.text, kind: form.kind === 'rejected' ? 'variant' : form.kind },
    ...(form.variant && { variant: form.variant }),
    action,
    replacement,
    tier: action === 'replace' || action === 'forbidden' ? tierOfCandidate(scene, hit) : 'ask',
    exact: likeness === 'none',
    glossary: form.glossary,
    others,
  };
}

function finish(scene: Scene, matches: readonly NameMatch[]): NameMatch[] {
  const kept = keepGlosses(scene.text, matches);
  return kept.map((match, index) => {
    const room = { from: kept[index - 1]?.span.to ?? 0, to: kept[index + 1]?.span.from ?? scene.text.length };
    return repairSeams(scene.text, match, room, scene.protectedSpans);
  });
}
