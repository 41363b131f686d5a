/** What a command reads and writes besides files; the real one stands in `terminal-io.ts`. */
export interface CliIo {
  /** The standard input as it comes. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Standard output; a promise is kept when there is room for more. */
  readonly write: (output: string | Uint8Array) => void | Promise<void>;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
}

/** A command that cannot be carried out: its sentence goes to standard error, the exit status is 2. */
export class CommandError extends Error {}
