import { overlapsAny, type Tier } from '#shared/text';
import type { Candidate } from './candidates';
import { isPart } from './edges';
import { isPersonal } from './forms';
import type { Scene } from './scene';

/** Who may replace this occurrence (glossary.md, Matching, point 3). In doubt the lower tier. */
export function tierOfCandidate(scene: Scene, candidate: Candidate): Tier {
  if (needsPerson(scene, candidate)) return 'ask';
  const { form, likeness, edges } = candidate;
  if (edges === 'loose' || isPart(form) || likeness === 'case') return 'likely';
  if (likeness === 'name-kanji' && isPersonal(form.entry)) return 'likely';
  // The parts are right and only the mark between them is another one: リサ スー for リサ・スー may be the style.
  if (likeness === 'spacing' && form.status === 'keep') return 'likely';
  return form.size >= 3 || isFullTwoKanjiName(candidate) ? 'safe' : 'likely';
}

function needsPerson(scene: Scene, { span, form, likeness }: Candidate): boolean {
  if (form.entry.status === 'proposed' || form.status === 'proposed' || form.replacement === null)
    return true;
  // AMD and amd, IT and it: of so short a word the case alone says little.
  if (likeness === 'case' && form.size < 4) return true;
  if (overlapsAny(scene.titled, span) || '@＠#＃'.includes(scene.text.charAt(span.from - 1) || ' '))
    return true;
  if (!isPart(form) && form.entry.category === 'person') return false;
  const before = scene.text.slice(Math.max(0, span.from - 16), span.from);
  const after = scene.text.slice(span.to, span.to + 24);
  if (isPart(form) && (/\p{Lu}[\p{L}.'-]* $/u.test(before) || /^ \p{Lu}/u.test(after))) return true;
  return form.entry.category !== 'person' && isLegalName(before, after);
}

/** エヌビディア合同会社, 株式会社エヌビディア, Nvidia Corporation: what is registered is not ours to respell. */
function isLegalName(before: string, after: string): boolean {
  return (
    /(?:(?:株式|有限|合同|合資)会社|㈱|（株）|\(株\))$/u.test(before) ||
    /^(?:(?:株式|有限|合同|合資|股份|股份有限|有限責任)(?:会社|公司)|㈱|（株）|\(株\)|,? ?(?:Corporation|Corp|Incorporated|Inc|Limited|Ltd|LLC|GmbH|Co)\b)/u.test(
      after,
    )
  );
}

function isFullTwoKanjiName({ form }: Candidate): boolean {
  const isTwoKanji = (text: string) => /^\p{Script=Han}{2}$/u.test(text);
  const isNickname = /^[老小阿大]/u.test(form.text);
  return (
    form.entry.category === 'person' && isTwoKanji(form.text) && isTwoKanji(form.entry.term) && !isNickname
  );
}
