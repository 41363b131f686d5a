import { isRuleId, type RuleId } from '#shared/findings';

/** The rules that a project's `rules` switch off: `{"stray-space":{"enabled":false}}`. */
export function disabledRules(rules: Readonly<Record<string, unknown>>): ReadonlySet<RuleId> {
  return new Set(Object.entries(rules).flatMap(([id, value]) => (isRuleId(id) && isOff(value) ? [id] : [])));
}

function isOff(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === false;
}
