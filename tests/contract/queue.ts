/** What is put in comes out in order; `next` waits for it. */
export function queueOf<T>(): { put(item: T): void; next(): Promise<T> } {
  const items: T[] = [];
  const askers: ((item: T) => void)[] = [];
  return {
    put(item) {
      const asker = askers.shift();
      if (asker) asker(item);
      else items.push(item);
    },
    next() {
      const item = items.shift();
      return item === undefined ? new Promise((resolve) => askers.push(resolve)) : Promise.resolve(item);
    },
  };
}
