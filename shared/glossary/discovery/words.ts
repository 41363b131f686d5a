import type { Scene } from './scene';

/** A run of one script. Offsets count in the folded text. */
export interface Word {
  readonly script: 'kanji' | 'latin' | 'katakana';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the word before: nothing, one separator of names, or anything else. */
  readonly gap: 'none' | 'separator' | 'other';
}

const runs = /\p{Script=Han}+|[a-z\u00c0-\u024f][a-z\u00c0-\u024f'-]*|[\u30a1-\u30fa\u30fc-\u30ff]+/gu;

/** The words that names are made of: runs of kanji and katakana, and Latin words with a capital in the original. */
export function splitWords(scene: Scene): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index: from } of scene.text.matchAll(runs)) {
    const script = scriptOf(run);
    const text = script === 'latin' ? withoutModel(run, scene.text.charAt(from + run.length)) : run;
    const to = from + text.length;
    if (script === 'latin' && !isNameLike(scene, from, to)) continue;
    words.push({ script, text, from, to, gap: gapBetween(scene.text, words.at(-1), from) });
  }
  return words;
}

/** Kestrel of Kestrel-K7, Tseng of Tseng's and of Tseng-built; the end without hyphens and apostrophes. */
function withoutModel(run: string, next: string): string {
  const name = /[0-9]/u.test(next) ? run.replace(/-[a-z]{0,2}$/u, '') : run;
  return name.replace(behind, '').replace(/['-]+$/u, '');
}

const behind = /'s$|-(?:built|based|born|made|led|era|style|like|owned|backed|funded|trained|designed)$/u;

function scriptOf(run: string): Word['script'] {
  if (/^\p{Script=Han}/u.test(run)) return 'kanji';
  return /^[\u30a1-\u30ff]/u.test(run) ? 'katakana' : 'latin';
}

/** Begins with a capital and touches no digit, _ or @: a name, not a title nor a part of a code. */
function isNameLike(scene: Scene, from: number, to: number): boolean {
  const { original, text } = scene;
  const at = scene.offsetOf(from);
  // CEO in Huang CEO
  if (scene.hasTitleAt(from)) return false;
  // al-Rashid, d'Angelo
  if (!/^(?:\p{Lu}|[a-z]{1,3}['’-]\p{Lu})/u.test(original.slice(at, at + 6))) return false;
  return !/[\d_@]/u.test(text.charAt(from - 1)) && !/[\d_@]/u.test(text.charAt(to));
}

function gapBetween(text: string, before: Word | undefined, from: number): Word['gap'] {
  if (!before || from - before.to > 2) return 'other';
  const between = text.slice(before.to, from);
  if (between === '') return 'none';
  // An initial has a full stop: Kevin R. Liang.
  const isSeparator = before.text.length === 1 ? /^[.・= ] ?$/u : /^[ ・=]$/u;
  return isSeparator.test(between) ? 'separator' : 'other';
}
