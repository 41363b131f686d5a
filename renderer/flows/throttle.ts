/**
 * Runs `act` at once, then again at most every `pause` milliseconds as long as it was asked for meanwhile.
 * Runs never overlap.
 */
export function throttle(pause: number, act: () => Promise<void>): () => void {
  let running = false;
  let asked = false;
  async function run(): Promise<void> {
    running = true;
    while (asked) {
      asked = false;
      await act();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    running = false;
  }
  return () => {
    asked = true;
    if (!running) void run();
  };
}
