import { useEffect, useState } from 'react';
import type { RuleFacts } from '#renderer/worker';
import { useApp } from './app-context';

/** What the rules say of themselves, asked from the worker; none until it has answered. */
export function useRules(): readonly RuleFacts[] {
  const { engine } = useApp();
  const [rules, setRules] = useState<readonly RuleFacts[]>([]);
  useEffect(() => {
    let isWanted = true;
    void engine.rules().then((answered) => {
      if (isWanted) setRules(answered);
    });
    return () => {
      isWanted = false;
    };
  }, [engine]);
  return rules;
}
