import { describe, expect, it } from 'vitest';
import { failureCodes } from '#shared/contract';
import { ruleIds } from '#shared/findings';
import {
  failureSentence,
  findingMessage,
  glossaryProblemSentence,
  ruleExplanation,
  ruleTitle,
  type UiLanguage,
} from '#shared/messages';

const languages: readonly UiLanguage[] = ['en', 'ja', 'zh'];

describe.each(languages)('sentences in %s', (language) => {
  it.each(ruleIds)('name and explain %s', (rule) => {
    for (const sentence of [ruleTitle(rule, language), ruleExplanation(rule, language)]) {
      expect(sentence.trim()).not.toBe('');
    }
    const values = {
      term: 'T',
      word: 'T',
      other: 'T',
      evidence: '[["title-follows","T",""]]',
      fact: 'T',
      sentence: 'T',
      missing: 'T',
    };
    expect(findingMessage({ id: rule, values }, language)).not.toMatch(/[{}]|undefined/u);
  });

  it.each(failureCodes)('say what failed for %s, in which file and line', (code) => {
    const sentence = failureSentence({ code, file: 'a.txt', line: 7, detail: 'detail' }, language);
    expect(sentence).toContain('7');
    expect(sentence).not.toMatch(/[{}]|undefined/u);
    if (!['bug', 'bad-call', 'no-host'].includes(code)) expect(sentence).toContain('a.txt');
  });

  it.each(['not-json', 'not-an-entry', 'conflict', 'failing-example'] as const)(
    'say what is wrong with a line of a glossary: %s',
    (code) => {
      const sentence = glossaryProblemSentence({ line: 1, code, detail: 'term' }, language);
      expect(sentence).not.toMatch(/[{}]|undefined/u);
      expect(sentence.includes('term')).toBe(code !== 'not-json');
    },
  );

  it('stand for a failure without a file too', () => {
    expect(failureSentence({ code: 'not-found' }, language)).not.toMatch(/undefined|\{/u);
  });
});
