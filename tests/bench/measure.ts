/** Something to be timed; its answer is kept from being optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

let sink = 0;

/** The floor of performance.md: a `charCodeAt` loop over a text. */
export function floorOn(text: string): Contestant {
  return {
    name: 'floor',
    run: () => {
      let sum = 0;
      for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
      return sum;
    },
  };
}

/** Median times in milliseconds by name; the contestants take turns, so that a slow moment hits all of them. */
export function race(contestants: readonly Contestant[], rounds = 7): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of contestants) {
      const start = performance.now();
      const answer = run();
      const time = performance.now() - start;
      if (answer === sink) sink++;
      // The first round warms up.
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Prints times as multiples of the floor's, beside the goal. */
export function report(
  title: string,
  times: ReadonlyMap<string, number>,
  goals: Readonly<Record<string, string>> = {},
): void {
  const floor = times.get('floor') ?? Number.NaN;
  console.log(`\n${title} (floor ${floor.toFixed(3)} ms)`);
  for (const [name, time] of times) {
    if (name === 'floor') continue;
    const ratio = (time / floor).toFixed(time / floor < 10 ? 2 : 0);
    const goal = goals[name] === undefined ? '' : `goal ${goals[name]}`;
    console.log(`  ${name.padEnd(46)} ${time.toFixed(2).padStart(9)} ms  ×${ratio.padStart(7)}  ${goal}`);
  }
}

/** 1 MB is 10⁶ bytes of UTF-8. */
export const sizes: readonly (readonly [string, number])[] = [
  ['10 KB', 1e4],
  ['100 KB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
];
