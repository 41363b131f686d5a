import type { RuleId, Severity } from '#shared/findings';
import type { FindingFilter } from '#shared/session';
import type { Tier } from '#shared/text';

/** What a person limited the list to; `null` where all pass. */
export interface FilterChoice {
  readonly rule: RuleId | null;
  readonly tier: Tier | null;
  readonly severity: Severity | null;
}

export function choiceOf({ rules, tiers, severities }: FindingFilter): FilterChoice {
  return { rule: rules?.[0] ?? null, tier: tiers?.[0] ?? null, severity: severities?.[0] ?? null };
}

/** The filter with some of its limits changed. */
export function limitFilter(filter: FindingFilter, changed: Partial<FilterChoice>): FindingFilter {
  const { rule, tier, severity } = { ...choiceOf(filter), ...changed };
  return {
    ...(rule && { rules: [rule] }),
    ...(tier && { tiers: [tier] }),
    ...(severity && { severities: [severity] }),
  };
}

/** The filter without its limit to one rule: what the counts beside the rules speak of. */
export function withoutRule(filter: FindingFilter): FindingFilter {
  return limitFilter(filter, { rule: null });
}
