import { isRuleId, type RuleId } from '#shared/findings';
import type { OriginatedText } from '#shared/origins';

/** The rules that a project's `rules` switch off: `{"stray-space":{"enabled":false}}`. */
export function disabledRules(rules: Readonly<Record<string, unknown>>): ReadonlySet<RuleId> {
  return new Set(Object.entries(rules).flatMap(([id, value]) => (isRuleId(id) && isOff(value) ? [id] : [])));
}

function isOff(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === false;
}

/** A project's `rules` with these switched off and no others; what else they say is kept. */
export function switchedRules(
  rules: Readonly<Record<string, unknown>>,
  disabled: ReadonlySet<RuleId>,
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(rules).filter(([id]) => !isRuleId(id));
  return Object.fromEntries([...kept, ...[...disabled].map((id) => [id, { enabled: false }] as const)]);
}

/** How many places each rule changed. */
export function countFixes(paragraphs: readonly OriginatedText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { by } of paragraphs.flatMap(({ origins }) => origins)) {
    const rule = by.kind === 'rule' ? by.rule : by.kind === 'entry' ? 'name-variant' : null;
    if (rule !== null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
