import { isRuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { OriginBy } from '#shared/origins';
import { useApp, useDocument, useT } from './app-context';

/** Gives an origin in words: the rule's title, the entry's term, or "by hand". */
export function useOriginName(): (by: OriginBy) => string {
  const { language } = useApp();
  const t = useT();
  const entries = useDocument((document) => document.entries);
  return (by) => {
    if (by.kind === 'rule') return isRuleId(by.rule) ? ruleTitle(by.rule, language) : by.rule;
    if (by.kind === 'hand') return t('review.by.hand');
    const entry = entries.find((row) => row.entry.id === by.entry);
    return t('review.by.entry', { term: entry?.entry.term ?? '?' });
  };
}
