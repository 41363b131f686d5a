import { describe, expect, it } from 'vitest';
import { choiceOf, isMostlyIgnored, limitFilter, withoutRule } from '#renderer/state';
import type { RuleState } from '#shared/session';

describe('limitFilter', () => {
  it('changes one limit and keeps the others', () => {
    const filter = limitFilter({ tiers: ['ask'] }, { rule: 'echo' });
    expect(filter).toEqual({ tiers: ['ask'], rules: ['echo'] });
    expect(limitFilter(filter, { tier: null, severity: 'hint' })).toEqual({
      rules: ['echo'],
      severities: ['hint'],
    });
  });

  it('leaves nothing of a limit that is taken away', () => {
    expect(Object.keys(limitFilter({ rules: ['echo'] }, { rule: null }))).toEqual([]);
    expect(withoutRule({ rules: ['echo'], tiers: ['safe'] })).toEqual({ tiers: ['safe'] });
  });

  it('is read back as it was chosen', () => {
    const choice = { rule: 'echo', tier: 'likely', severity: 'error' } as const;
    expect(choiceOf(limitFilter({}, choice))).toEqual(choice);
    expect(choiceOf({})).toEqual({ rule: null, tier: null, severity: null });
  });
});

describe('isMostlyIgnored', () => {
  const state = (known: Partial<RuleState>): RuleState => ({
    id: 'stray-space',
    enabled: true,
    open: 0,
    fixed: 0,
    ignored: 0,
    ...known,
  });

  it.each([
    [{ ignored: 5 }, true],
    [{ ignored: 4 }, false],
    [{ ignored: 8, open: 2 }, true],
    [{ ignored: 8, open: 3 }, false],
    [{ ignored: 8, fixed: 3 }, false],
    [{ ignored: 8, enabled: false }, false],
  ])('%j → %s', (known, expected) => {
    expect(isMostlyIgnored(state(known))).toBe(expected);
  });
});
