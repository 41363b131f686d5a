import { describe, expect, it } from 'vitest';
import { failureCodes } from '#shared/contract';
import { ruleIds } from '#shared/findings';
import {
  failureSentence,
  findingMessage,
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
    if (code !== 'bug' && code !== 'bad-call') expect(sentence).toContain('a.txt');
  });

  it('stand for a failure without a file too', () => {
    expect(failureSentence({ code: 'not-found' }, language)).not.toMatch(/undefined|\{/u);
  });
});
