import type { RuleState } from '#shared/session';

const leastIgnored = 5;
const share = 0.8;

/** Whether a person ignored so much of what a rule found that it may not be wanted in this document. */
export function isMostlyIgnored({ enabled, open, fixed, ignored }: RuleState): boolean {
  return enabled && ignored >= leastIgnored && ignored >= share * (ignored + fixed + open);
}
