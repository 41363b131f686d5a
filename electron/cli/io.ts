/** What a command reads and writes besides files; the real one stands in `main.ts`. */
export interface CliIo {
  /** The whole standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly write: (output: string | Uint8Array) => void;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
}

/** A command that cannot be carried out: its sentence goes to standard error, the exit status is 2. */
export class CommandError extends Error {}
