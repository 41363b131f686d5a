import type { SearchQuery } from '#shared/search';
import type { SearchAnswer, SearchFailure, SearchReply, SearchRequest, SearchText } from './search-protocol';

/** An expression that takes longer than this has run away: it would never come back. Milliseconds. */
const patience = 2000;

/** A text of a document at one version; `key` names it, `read` gives it where the worker has another. */
export interface SearchedText {
  readonly slot: SearchText['slot'];
  readonly key: string;
  read(): string;
}

export interface SearchWish {
  readonly texts: readonly SearchedText[];
  readonly query: SearchQuery;
  readonly limit: number;
  readonly template?: string;
}

export type SearchOutcome =
  | { readonly ok: true; readonly value: SearchAnswer }
  | { readonly ok: false; readonly failure: SearchFailure };

/** Looks through texts off the page's thread. */
export interface Searcher {
  /**
   * One search at a time; of those that wait only the newest is made, the others answer `null`. Fails with `too-slow`
   * after two seconds: the worker is ended then, and the next search gets a fresh one.
   */
  find(wish: SearchWish): Promise<SearchOutcome | null>;
  dispose(): void;
}

/** What the searcher needs of a worker. */
export interface SearchWorker {
  postMessage(message: SearchRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null;
}

interface Waiting {
  readonly wish: SearchWish;
  resolve(outcome: SearchOutcome | null): void;
}

/** The worker is started by the first search. */
export function createSearcher(
  startWorker: () => SearchWorker = () =>
    new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
): Searcher {
  let worker: SearchWorker | null = null;
  let lastId = 0;
  let isBusy = false;
  let next: Waiting | null = null;
  /** What each slot of the worker holds. */
  const sent = new Map<SearchText['slot'], string>();

  function endWorker(): void {
    worker?.terminate();
    worker = null;
    sent.clear();
  }

  function ask({ texts, query, limit, template }: SearchWish): Promise<SearchOutcome> {
    const running = worker ?? startWorker();
    worker = running;
    lastId += 1;
    const id = lastId;
    const changed = texts.map(({ slot, key, read }): SearchText => {
      const isKnown = sent.get(slot) === key;
      sent.set(slot, key);
      return { slot, text: isKnown ? null : read() };
    });
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        endWorker();
        resolve({ ok: false, failure: { code: 'too-slow' } });
      }, patience);
      running.onmessage = ({ data }) => {
        if (data.id !== id) return;
        clearTimeout(timer);
        resolve(data);
      };
      running.postMessage({ id, texts: changed, query, limit, template: template ?? null });
    });
  }

  async function work(first: Waiting): Promise<void> {
    isBusy = true;
    for (let waiting: Waiting | null = first; waiting; ) {
      waiting.resolve(await ask(waiting.wish));
      waiting = next;
      next = null;
    }
    isBusy = false;
  }

  return {
    find: (wish) =>
      new Promise((resolve) => {
        const waiting = { wish, resolve };
        if (!isBusy) {
          void work(waiting);
          return;
        }
        next?.resolve(null);
        next = waiting;
      }),
    dispose: endWorker,
  };
}
