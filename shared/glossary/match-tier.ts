import { overlapsAny, type Span, type Tier } from '#shared/text';
import type { Candidate } from './candidates';
import { isPersonal } from './forms';
import type { Scene } from './scene';

/** Who may replace this occurrence. In doubt the lower tier. */
export function tierOfCandidate(scene: Scene, candidate: Candidate): Tier {
  const { form, likeness, edges } = candidate;
  if (form.tier === 'ask' || needsPerson(scene, candidate)) return 'ask';
  if (edges === 'loose' || likeness === 'case') return 'likely';
  if (likeness === 'name-kanji' && isPersonal(form.entry)) return 'likely';
  if (form.isPattern && candidate.span.to - candidate.span.from < 3) return 'likely';
  // The parts are right and only the mark between them is another one: リサ スー for リサ・スー may be the style.
  if (likeness === 'spacing' && form.status === 'keep') return 'likely';
  return form.tier;
}

function needsPerson(scene: Scene, { span, form, likeness }: Candidate): boolean {
  const { text } = scene;
  // AMD and amd, IT and it: of so short a word the case alone says little.
  if (likeness === 'case' && form.size < 4) return true;
  if (overlapsAny(scene.titled, span) || (span.from > 0 && '@＠#＃'.includes(text.charAt(span.from - 1))))
    return true;
  if (form.isPart && standsByName(text, span)) return true;
  return form.entry.category !== 'person' && isLegalName(text, span);
}

/** Xiaoming Huang is not any Huang. */
function standsByName(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  return /\p{Lu}[\p{L}.'-]* $/u.test(before) || /^ \p{Lu}/u.test(text.slice(to, to + 3));
}

/** エヌビディア合同会社, 株式会社エヌビディア, Nvidia Corporation: what is registered is not ours to respell. */
function isLegalName(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 24);
  return (
    /(?:(?:株式|有限|合同|合資)会社|㈱|（株）|\(株\))$/u.test(before) ||
    /^(?:(?:株式|有限|合同|合資|股份|股份有限|有限責任)(?:会社|公司)|㈱|（株）|\(株\)|,? ?(?:Corporation|Corp|Incorporated|Inc|Limited|Ltd|LLC|GmbH|Co)\b)/u.test(
      after,
    )
  );
}
