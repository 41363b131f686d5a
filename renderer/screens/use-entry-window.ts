import { useEffect, useRef, useState } from 'react';
import type { EntryRow, EntryWindow } from '#shared/session';
import { useApp, useDocument } from './app-context';

/** Which entries a table shows, and in what order. */
export type EntryQuery = Pick<EntryWindow, 'filter' | 'sort'>;

/** The part of the table that the page holds. */
export interface LoadedEntries {
  /** `null` before the first answer. */
  readonly total: number | null;
  /** The row at a place of the table; `null` while it is on its way. */
  rowAt(index: number): EntryRow | null;
}

interface Answer {
  readonly from: number;
  readonly total: number;
  readonly rows: readonly EntryRow[];
}

/** Rows asked for at once: windows begin at its multiples, so that scrolling a little asks nothing. */
const step = 100;

/** Rows `[from, to)` of the table and some round them, asked anew when entries or their places changed. */
export function useEntryWindow(query: EntryQuery, from: number, to: number): LoadedEntries {
  const app = useApp();
  const { id, revision } = useDocument((document) => ({
    id: document.id,
    revision: document.names.revision,
  }));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = useRef(0);
  const latest = useRef(0);
  const first = Math.max(0, Math.floor(from / step) - 1) * step;
  const limit = (Math.ceil(to / step) + 1) * step - first;
  const wish = JSON.stringify(query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `query` is told by `wish`; `revision` asks anew
  useEffect(() => {
    asked.current += 1;
    const number = asked.current;
    void app.engine
      .document(id)
      .entryList({ offset: first, limit, ...query })
      .then(({ total, rows }) => {
        // While somebody scrolls, each answer is shown that is newer than the one shown.
        if (number < latest.current) return;
        latest.current = number;
        setAnswer({ from: first, total, rows });
      });
  }, [app, id, revision, wish, first, limit]);

  return {
    total: answer?.total ?? null,
    rowAt: (index) => answer?.rows[index - answer.from] ?? null,
  };
}
