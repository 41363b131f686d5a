/** Tokens `[aFrom, aTo)` of one side stand where `[bFrom, bTo)` of the other do; never both empty. */
export interface Hunk {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}
