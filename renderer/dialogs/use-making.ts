import { useRef, useState } from 'react';

/** Milliseconds after which a person wants to see that something goes on. */
const patience = 500;

/** Something that may take long and can be called off. */
export interface Making {
  readonly isRunning: boolean;
  /** It has been running for a while. */
  readonly isSlow: boolean;
  start<T>(make: (signal: AbortSignal) => Promise<T>): Promise<T>;
  stop(): void;
}

export function useMaking(): Making {
  const [pace, setPace] = useState<'idle' | 'running' | 'slow'>('idle');
  const controller = useRef<AbortController | null>(null);
  return {
    isRunning: pace !== 'idle',
    isSlow: pace === 'slow',
    async start(make) {
      const running = new AbortController();
      controller.current = running;
      setPace('running');
      const timer = setTimeout(() => setPace('slow'), patience);
      try {
        return await make(running.signal);
      } finally {
        clearTimeout(timer);
        setPace('idle');
      }
    },
    stop: () => controller.current?.abort(),
  };
}
