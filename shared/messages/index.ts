import type { FailureCode } from '#shared/contract';
import { type Evidence, type Message, type RuleId, readEvidence } from '#shared/findings';
import type { Dropped } from '#shared/import';
import type { Failure } from '#shared/text';
import { en } from './en';
import { ja } from './ja';
import type { Sentences, UiLanguage } from './sentences';
import { zh } from './zh';

export { exceedsSentence, formatDropSentence, formatProblemSentence, lossInWords } from './glossary-formats';
export { glossaryProblemSentence } from './glossary-problems';
export type { UiLanguage } from './sentences';

const languages: Readonly<Record<UiLanguage, Sentences>> = { en, ja, zh };

/** The sentence that explains a finding. */
export function findingMessage(message: Message, language: UiLanguage): string {
  const sentences = languages[language];
  const { evidence, ...values } = message.values ?? {};
  const told =
    evidence === undefined
      ? values
      : { ...values, evidence: tellEvidence(readEvidence(evidence), sentences) };
  return fill(sentences.findings[message.id], told);
}

function tellEvidence(
  evidence: readonly Evidence[],
  { evidence: words, betweenEvidence }: Sentences,
): string {
  return evidence.map(({ id, a = '', b = '' }) => fill(words[id], { a, b })).join(betweenEvidence);
}

export function ruleTitle(rule: RuleId, language: UiLanguage): string {
  return languages[language].rules[rule].title;
}

/** What a check finds, in a sentence. */
export function ruleExplanation(rule: RuleId, language: UiLanguage): string {
  return languages[language].rules[rule].explanation;
}

/** Why a form may mean a name: a fragment of a sentence. */
export function evidenceInWords(evidence: Evidence, language: UiLanguage): string {
  return tellEvidence([evidence], languages[language]);
}

/** One clear sentence for an expected failure; names the file and, where there is one, the line. */
export function failureSentence(failure: Failure<FailureCode>, language: UiLanguage): string {
  const sentences = languages[language];
  const line = failure.line === undefined ? '' : fill(sentences.atLine, { line: String(failure.line) });
  const values = { file: failure.file ?? sentences.theFile, detail: failure.detail ?? '' };
  return line + fill(sentences.failures[failure.code], values);
}

/** What of a file is not in its text, in a sentence; `null` when all of it is. */
export function leftOutSentence(dropped: readonly Dropped[], language: UiLanguage): string | null {
  const { leftOut, leftOutItem, betweenLeftOut, dropped: words } = languages[language];
  if (dropped.length === 0) return null;
  const items = dropped.map(({ kind, count }) =>
    fill(leftOutItem, { what: words[kind], count: String(count) }),
  );
  return fill(leftOut, { list: items.join(betweenLeftOut) });
}

/** That a file was opened without its looks, and what else is left out. */
export function importedSentence(file: string, dropped: readonly Dropped[], language: UiLanguage): string {
  const left = leftOutSentence(dropped, language);
  const opened = fill(languages[language].imported, { file });
  if (left === null) return opened;
  return language === 'en' ? `${opened} ${left}` : opened + left;
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
