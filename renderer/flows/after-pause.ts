/**
 * Runs `act` when nobody has asked for it for `pause` milliseconds; while the asking goes on, once every `longest`
 * milliseconds.
 */
export function afterPause(pause: number, longest: number, act: () => void): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  function run(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    act();
  }
  return () => {
    clearTimeout(quiet);
    quiet = setTimeout(run, pause);
    latest ??= setTimeout(run, longest);
  };
}
