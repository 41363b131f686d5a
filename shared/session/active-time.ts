import type { ProjectFile } from '#shared/project';

/** How long a person was active in a document, as its project keeps it. */
export class ActiveTime {
  readonly #statistics: ProjectFile['statistics'];
  #ms: number | null;

  constructor(statistics: ProjectFile['statistics']) {
    this.#statistics = statistics;
    const { activeMs } = statistics;
    this.#ms = typeof activeMs === 'number' && activeMs >= 0 ? activeMs : null;
  }

  /** Milliseconds; `null` when nobody measured. */
  get ms(): number | null {
    return this.#ms;
  }

  add(ms: number): void {
    this.#ms = (this.#ms ?? 0) + ms;
  }

  inProject(): ProjectFile['statistics'] {
    return this.#ms === null ? this.#statistics : { ...this.#statistics, activeMs: Math.round(this.#ms) };
  }
}
