import { isRuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { OriginBy } from '#shared/origins';
import type { EntryRow } from '#shared/session';
import type { App } from './app';

/** An origin in words: the rule's title, the entry's term, or "by hand". */
export function originName(
  { language, t }: Pick<App, 'language' | 't'>,
  entries: readonly EntryRow[],
  by: OriginBy,
): string {
  if (by.kind === 'rule') return isRuleId(by.rule) ? ruleTitle(by.rule, language) : by.rule;
  if (by.kind === 'hand') return t('review.by.hand');
  const entry = entries.find((row) => row.entry.id === by.entry);
  return t('review.by.entry', { term: entry?.entry.term ?? '?' });
}
