import type { Evidence } from './evidence';

/** How much a form by itself speaks for a name, before its surroundings are looked at. */
export interface Base {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What of the name the form stands for. */
  readonly part: 'full' | 'surname' | 'given';
  /** `probable`: nothing speaks against it; `doubtful`: never more than "maybe", whatever stands around it. */
  readonly limit: 'probable' | 'needs-support' | 'doubtful';
}
