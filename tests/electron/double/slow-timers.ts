/** Timers of a second and more, which wait until the test lets the time pass; shorter ones run as ever. */
export interface SlowTimers {
  setTimeout(run: () => void, milliseconds?: number): unknown;
  clearTimeout(timer: NodeJS.Timeout | undefined): void;
  /** Runs all that wait now. */
  pass(): void;
}

export function createSlowTimers(): SlowTimers {
  const waiting = new Map<unknown, () => void>();
  return {
    setTimeout(run, milliseconds = 0) {
      if (milliseconds < 1000) return setTimeout(run, milliseconds);
      const timer = Symbol('slow timer');
      waiting.set(timer, run);
      return timer;
    },
    clearTimeout(timer) {
      if (!waiting.delete(timer)) clearTimeout(timer);
    },
    pass() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
    },
  };
}
