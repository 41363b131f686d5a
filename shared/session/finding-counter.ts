import { type Finding, type RuleId, type Severity, tierOf } from '#shared/findings';
import type { Tier } from '#shared/text';
import type { FindingCounts, FindingFilter } from './answers';

/** Counts findings by rule, tier and severity, up and down. */
export class FindingCounter {
  #total = 0;
  #byRule: Partial<Record<RuleId, number>> = {};
  #byTier: Record<Tier, number> = { safe: 0, likely: 0, ask: 0 };
  #bySeverity: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };

  add(findings: readonly Finding[], by: 1 | -1): void {
    for (const finding of findings) {
      this.#total += by;
      this.#byRule[finding.rule] = (this.#byRule[finding.rule] ?? 0) + by;
      this.#byTier[tierOf(finding)] += by;
      this.#bySeverity[finding.severity] += by;
    }
  }

  /** The counts now, as a copy; rules without findings are left out. */
  totals(): FindingCounts {
    return {
      total: this.#total,
      byRule: Object.fromEntries(Object.entries(this.#byRule).filter(([, count]) => count > 0)),
      byTier: { ...this.#byTier },
      bySeverity: { ...this.#bySeverity },
    };
  }
}

/** Whether a finding is among those a filter takes. */
export function passes(finding: Finding, filter: FindingFilter): boolean {
  return (
    (filter.rules?.includes(finding.rule) ?? true) &&
    (filter.tiers?.includes(tierOf(finding)) ?? true) &&
    (filter.severities?.includes(finding.severity) ?? true)
  );
}
