import { type RefObject, useEffect, useRef, useState } from 'react';

export const entryRowHeight = 28;

/** Rows drawn above and below those in view. */
const margin = 8;

/** Where the table of entries is scrolled to. */
export interface EntryScroll {
  readonly ref: RefObject<HTMLDivElement | null>;
  onScroll(): void;
  /** The rows to draw, `[first, last)`, of however many. */
  readonly first: number;
  readonly last: number;
  /** Rows in view. */
  readonly page: number;
  indicesOf(total: number): number[];
  topOf(index: number): number;
  heightOf(total: number): number;
  /** Scrolls as little as possible. */
  show(index: number): void;
}

export function useEntryScroll(): EntryScroll {
  const ref = useRef<HTMLDivElement>(null);
  const [{ top, height }, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView(viewOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / entryRowHeight) - margin);
  const last = Math.ceil((top + height) / entryRowHeight) + margin;
  return {
    ref,
    first,
    last,
    page: Math.max(1, Math.floor(height / entryRowHeight) - 2),
    onScroll: () => ref.current && setView(viewOf(ref.current)),
    indicesOf: (total) =>
      Array.from({ length: Math.max(0, Math.min(last, total) - first) }, (_, index) => first + index),
    topOf: (index) => index * entryRowHeight,
    heightOf: (total) => total * entryRowHeight,
    show(index) {
      const element = ref.current;
      if (!element) return;
      // The head stays at the top, as high as a row, and covers what is under it.
      const [from, to] = [index * entryRowHeight, (index + 2) * entryRowHeight];
      if (from < element.scrollTop) element.scrollTop = from;
      else if (to > element.scrollTop + element.clientHeight) element.scrollTop = to - element.clientHeight;
    },
  };
}

function viewOf({ scrollTop, clientHeight }: HTMLDivElement) {
  return { top: scrollTop, height: clientHeight };
}
