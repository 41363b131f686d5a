import type { EventName, HostEvents } from '#shared/contract';

/** An event on its way to a page. */
export type HostEvent = {
  readonly [E in EventName]: { readonly event: E; readonly payload: HostEvents[E] };
}[EventName];

/** Passes events from the host to the doors that pages listen at. */
export interface EventHub {
  emit(event: HostEvent): void;
  /** Listens until the returned function is called. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
