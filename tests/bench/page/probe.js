// Loaded into both pages before anything of their own; what it notes is read by the bench.
(() => {
  const probe = {
    /** @type {number[]} milliseconds from a key to the end of the frame that shows it */
    keys: [],
    /** @type {number[]} tasks of 50 ms and more */
    tasks: [],
    /** What stands in the file that is opened next, and in no other. */
    awaited: '',
    /** Milliseconds from the choice of that file until it is on the screen, and until a letter typed there is. */
    firstText: 0,
    firstLetter: 0,
  };
  let chosen = 0;

  /** @param {() => void} task runs when the next frame is painted */
  const afterPaint = (task) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        task();
      };
      port2.postMessage(null);
    });

  const lookForText = () => {
    const lines = [...document.querySelectorAll('.view-line')];
    const isThere = lines.some((line) => line.textContent?.includes(probe.awaited));
    if (isThere) probe.firstText = performance.now() - chosen;
    else afterPaint(lookForText);
  };

  addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      chosen = performance.now();
      probe.firstText = 0;
      probe.firstLetter = 0;
      afterPaint(lookForText);
    },
    true,
  );
  addEventListener(
    'keydown',
    ({ key, ctrlKey, timeStamp }) => {
      if (key.length > 1 || ctrlKey) return;
      afterPaint(() => {
        probe.keys.push(performance.now() - timeStamp);
        probe.firstLetter ||= performance.now() - chosen;
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  Object.assign(globalThis, { probe });
})();
