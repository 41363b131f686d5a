import type { FailureCode } from '#shared/contract';
import type { EvidenceId, Message, RuleId } from '#shared/findings';
import type { Failure } from '#shared/text';
import { en } from './en';
import { ja } from './ja';
import type { Sentences, UiLanguage } from './sentences';
import { zh } from './zh';

export type { UiLanguage } from './sentences';

const languages: Readonly<Record<UiLanguage, Sentences>> = { en, ja, zh };

/** The sentence that explains a finding. */
export function findingMessage(message: Message, language: UiLanguage): string {
  const sentences = languages[language];
  const { evidence, ...values } = message.values ?? {};
  const told = evidence === undefined ? values : { ...values, evidence: tellEvidence(evidence, sentences) };
  return fill(sentences.findings[message.id], told);
}

/** Ids of evidence, parted by a space, in words; what is no id stays as it is. */
function tellEvidence(evidence: string, { evidence: words, betweenEvidence }: Sentences): string {
  const known: Readonly<Record<string, string>> = words;
  return evidence
    .split(' ')
    .map((id) => known[id] ?? id)
    .join(betweenEvidence);
}

export function ruleTitle(rule: RuleId, language: UiLanguage): string {
  return languages[language].rules[rule].title;
}

/** What a check finds, in a sentence. */
export function ruleExplanation(rule: RuleId, language: UiLanguage): string {
  return languages[language].rules[rule].explanation;
}

/** Why a form may mean a name: a fragment of a sentence. */
export function evidenceInWords(evidence: EvidenceId, language: UiLanguage): string {
  return languages[language].evidence[evidence];
}

/** One clear sentence for an expected failure; names the file and, where there is one, the line. */
export function failureSentence(failure: Failure<FailureCode>, language: UiLanguage): string {
  const sentences = languages[language];
  const line = failure.line === undefined ? '' : fill(sentences.atLine, { line: String(failure.line) });
  const values = { file: failure.file ?? sentences.theFile, detail: failure.detail ?? '' };
  return line + fill(sentences.failures[failure.code], values);
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
