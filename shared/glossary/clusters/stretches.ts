import { overlapsAny, type Span } from '#shared/text';
import type { Scene } from '../discovery/scene';
import { surnamesOf } from '../discovery/surnames';
import { splitWords, type Word } from '../discovery/words';
import { hiraganaNames } from './hiragana-names';
import { kindStart } from './kind-words';
import type { NameScript } from './mention';
import { trimmed, trimmedBeside } from './trim-words';

/** A stretch of the original text. */
export interface ScriptSpan {
  readonly span: Span;
  readonly script: NameScript;
}

/**
 * What may be a name: words that belong together (Chang Chung-mou, マルタ・エリングセン, 黄Renxun, Baisha湾, 嵐9), without the
 * titles round them. Of katakana and letters beside kanji also the word by itself: ノルディア of ノルディア製.
 */
export function stretchesOf(scene: Scene, protectedSpans: readonly Span[]): ScriptSpan[] {
  const words = splitWords(scene)
    .filter(({ text, from, to }) => {
      const span = { from: scene.offsetOf(from), to: scene.offsetOf(to) };
      // A・ヴェルナー and A. Werner
      const isStart = sentenceStarts.has(text) && scene.text.charAt(to) === ' ';
      return !isStart && !overlapsAny(protectedSpans, span);
    })
    .flatMap((word) => (word.script === 'kanji' ? cutTitles(scene, word) : [word]));
  const found: ScriptSpan[] = hiraganaNames(scene).map(({ from, to }) => ({
    span: { from: scene.offsetOf(from), to: scene.offsetOf(to) },
    script: 'mixed',
  }));
  for (const { 0: code, index } of scene.text.matchAll(codes)) {
    const span = { from: scene.offsetOf(index), to: scene.offsetOf(index + code.length) };
    if (!overlapsAny(protectedSpans, span) && /^\p{Lu}/u.test(scene.original.slice(span.from, span.from + 2)))
      found.push({ span, script: 'latin' });
  }
  for (const run of runsOf(scene, words)) {
    add(found, scene, run);
    for (const part of withoutEdges(run)) add(found, scene, part);
    if (mayBeWithoutFirst(scene, run)) add(found, scene, run.slice(1));
    for (const part of partsOf(scene, run))
      if (part.length < run.length && part[0]?.script !== 'kanji') add(found, scene, part);
  }
  return found;
}

/** Words that begin a sentence and are no part of the name behind them: In Hsinlin, When Jun He. */
const sentenceStarts = new Set(
  `the a in on at by for from to of with as when while where if but and or then after before since until though although
  because this that these those his her its our your my it they we who what how why once now here there today both even
  only not yes one dear mr mrs ms miss dr prof`.split(/\s+/u),
);

/** Titles in front of a name that have a capital. */
const forenames = new Set(
  `professor director captain president sir lady lord engineer doctor general colonel chief chairman chairwoman minister
  senator mayor king queen prince princess father mother brother sister uncle aunt young poor judge inspector officer
  manager editor secretary ambassador governor commander lieutenant sergeant major admiral`.split(/\s+/u),
);

function mayBeWithoutFirst(scene: Scene, [first, second]: readonly Word[]): boolean {
  if (!first || !second || first.script !== 'latin' || first.text.length === 1) return false;
  return startsSentence(scene, first) || forenames.has(first.text);
}

/** Inside Hsinchu, Like Jun He: the capital of a first word says nothing. */
function startsSentence({ text }: Scene, { from }: Word): boolean {
  return /(?:^|[.!?:;*—–(）」"'。…]) *$/u.test(text.slice(Math.max(0, from - 3), from));
}

/** KX500: letters and digits that touch. */
const codes = /(?<![a-z0-9_-])[a-z]{1,5}[0-9]{2,5}[a-z]?(?![a-z0-9_-])/gu;

/** 9 of 嵐9, 7号 of ツバメ7号, K7 of Kestrel K7; no year and no amount. */
const modelNumber = /^[ -]?(?:[a-z]{1,2}-?)?[0-9]+号?(?![0-9a-z年月日時分人台件万億%]|[.,][0-9])/u;

function add(found: ScriptSpan[], scene: Scene, run: readonly Word[]): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  // A kanji by itself is a name before a title only: 周氏.
  const isOne = first === last && first.script === 'kanji' && first.to - first.from === 1;
  const digits = modelNumber.exec(scene.text.slice(last.to, last.to + 12))?.[0] ?? '';
  const span = { from: scene.offsetOf(first.from), to: scene.offsetOf(last.to + digits.length) };
  if (span.from < 0 || span.to < 0) return;
  if (isOne && digits === '' && !scene.hasTitleAt(last.to) && !scene.hasTitleBefore(first.from)) return;
  const script = run.some((word) => word.script !== first.script) ? 'mixed' : first.script;
  found.push({ span, script });
}

function runsOf(scene: Scene, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins(scene, last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** 大手|翠峰茶業, 北辰鉄道|側, プサン港|周辺: a run without words that only stand beside a name, where what is left looks like one. */
function withoutEdges(run: readonly Word[]): Word[][] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  if (run.length === 1)
    return first.script === 'kanji'
      ? trimmed(first, true, true)
          .filter(looksLikeName)
          .map((word) => [word])
      : [];
  const found: Word[][] = [];
  const [rest, start] = [run.slice(1), run.slice(0, -1)];
  if (first.script === 'kanji')
    for (const word of trimmedBeside(first, true))
      if (word || rest.length > 1) found.push(word ? [word, ...rest] : rest);
  if (last.script === 'kanji')
    for (const word of trimmedBeside(last, false))
      if (word || start.length > 1) found.push(word ? [...start, word] : start);
  return found;
}

function looksLikeName({ text }: Word): boolean {
  if (text.length < 3) return false;
  return (text.length < 6 && surnamesOf(text).length > 0) || kindStart(text) < text.length;
}

/** The words of one script of a run, cut at particles: Walter Brandt of Hamburg. */
function partsOf(scene: Scene, run: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  for (const word of run) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isCut = last !== undefined && particles.test(scene.text.slice(last.to, word.from));
    if (part && last?.script === word.script && !isCut) part.push(word);
    else parts.push([word]);
  }
  return parts;
}

/** Marguerite de la Croix, Ludwig van Beethoven. */
const particles = /^ (?:(?:of|of the|for|de|la|le|du|van|von|der|den|di|da|dos|del|bin|ibn|al) )+$/u;

/** Whether two words are one name: of one script with a separator between, or kanji and another script that touch. */
function joins(scene: Scene, last: Word, next: Word): boolean {
  const between = scene.text.slice(last.to, next.from);
  // An initial has a full stop: Kevin R. Liang.
  const isSeparated =
    /^[ ・=]$/u.test(between) || (/^(?:.|mt|st|ft)$/u.test(last.text) && /^\.[ ・]?$/u.test(between));
  if (last.script === next.script) {
    // Hartley & Co.
    const isOneName =
      isSeparated || /^ ?& ?$/u.test(between) || (last.script === 'latin' && particles.test(between));
    // 喬納森・哈格里夫斯: a Western name as Chinese transcribes it.
    if (last.script === 'kanji')
      return between === '・' && last.text.length > 1 && next.text.length > 2 && !scene.hasTitleAt(next.from);
    return isOneName;
  }
  // A・ヴェルナー
  if (last.script !== 'kanji' && next.script !== 'kanji') return /^\.?[・=]$/u.test(between);
  const [kanji, other] = last.script === 'kanji' ? [last, next] : [next, last];
  if (scene.hasTitleAt(kanji.from)) return false;
  if (between === '') return kanji.to - kanji.from <= 4;
  // 黄 Renxun
  return isSeparated && other.script === 'latin' && kanji.to - kanji.from <= 2;
}

/** A run of kanji without the titles it begins and ends with: 創業者|黄任勲|会長. */
function cutTitles(scene: Scene, word: Word): Word[] {
  let { from } = word;
  for (let at = from + 2; at < Math.min(word.to, from + 7); at++)
    if (scene.hasTitleBefore(at) && !scene.hasTitleAt(at)) from = at;
  let { to } = word;
  for (let at = from + 1; at < word.to; at++) {
    if (!scene.hasTitleAt(at)) continue;
    to = at;
    break;
  }
  return [{ ...word, from, to, text: scene.text.slice(from, to) }];
}
