import { alphanumeric, charClass, classAt, japanese, type Tier } from '#shared/text';
import { type RuleHit, replacing } from '../rule';
import { isInHanPassage } from './han-passages';

const marks = /(?<!。)。(?!。)|[，、．：；？！（）「」『』《》〈〉【】％]|(?<=[A-Za-z])[·・](?=[A-Za-z])/gu;

const english: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '．': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '％': '%',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '·': ' ',
  '・': ' ',
};

/** The marks of Chinese and Japanese in an English text, where none belongs. Those inside a Han run stay with it. */
export function eastAsianMarkHits(text: string): RuleHit[] {
  return Array.from(text.matchAll(marks)).flatMap(({ index, 0: mark }) => {
    const left = classAt(text, index - 1);
    const right = classAt(text, index + 1);
    const touchesHan = ((left | right) & japanese) !== 0;
    if (touchesHan && ((left | right) & alphanumeric) === 0) return [];
    if (isInHanPassage(text, index)) return [];
    const span = { from: index, to: index + 1 };
    const isDoubtful = isInCluster(text, index) || ('（）'.includes(mark) && !hasPartner(text, index));
    const tier = isDoubtful ? 'likely' : tierOf(mark, touchesHan);
    return [replacing(tier, span, spaced(mark, left, right))];
  });
}

/** Whether a bracket, of either width, answers the one at `at`. */
function hasPartner(text: string, at: number): boolean {
  return text[at] === '（'
    ? /^[^（(]{0,400}[）)]/u.test(text.slice(at + 1, at + 402))
    : /[（(][^）)]{0,400}$/u.test(text.slice(Math.max(0, at - 402), at));
}

/** Beside a mark that takes it back, as in ，。: which of them stays is a matter of punctuation-cluster. */
function isInCluster(text: string, at: number): boolean {
  return (
    /[，、。．：；]/u.test(text[at] ?? '') &&
    /[，、。．：；,.:;]/u.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`)
  );
}

/** Marks with one English counterpart are certain; quotation marks and brackets of titles are a choice. */
function tierOf(mark: string, touchesHan: boolean): Tier {
  return !touchesHan && '，。．：；？！（）％'.includes(mark) ? 'safe' : 'likely';
}

/** Full-width marks bring their space with them; English ones need it beside a letter. */
function spaced(mark: string, left: number, right: number): string {
  if ('「『《〈'.includes(mark)) return left & alphanumeric ? ' “' : '“';
  if ('」』》〉'.includes(mark)) return right & alphanumeric ? '” ' : '”';
  const insert = english[mark] ?? mark;
  if ('（【'.includes(mark)) return left & alphanumeric ? ` ${insert}` : insert;
  const isInNumber = (left & right & charClass.digit) !== 0;
  return right & alphanumeric && insert !== ' ' && !isInNumber ? `${insert} ` : insert;
}
