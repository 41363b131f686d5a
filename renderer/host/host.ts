import type {
  Answer,
  CallName,
  EventName,
  FileRef,
  HostCalls,
  HostEvents,
  OpenedGlossary,
  TextToWrite,
} from '#shared/contract';
import type { Failure, Result } from '#shared/text';

/** What leaves the program: a text still to be encoded, or finished bytes in base64. */
export type Delivery =
  | { readonly kind: 'text'; readonly text: TextToWrite }
  | { readonly kind: 'bytes'; readonly base64: string };

/** Where a delivery ended: written or downloaded under a name, or called off by the person. */
export type Delivered = { readonly name: string } | null;

/**
 * The page's only way to files and the system, the same in the window and in a browser. Calls are those of
 * the contract; what differs between the two (choosing files, handing out a file) has a method of its own.
 */
export interface Host {
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>>;
  /** Listens until the returned function is called. */
  on<E extends EventName>(event: E, listener: (payload: HostEvents[E]) => void): () => void;
  /** Lets the person choose files; empty when the dialog was cancelled. */
  pickFiles(kind: FileKind): Promise<Result<readonly FileRef[], Failure>>;
  fileFromDrop(file: File): Promise<Result<FileRef, Failure>>;
  /** A project file to write to; `null` when the person cancelled. */
  newProjectFile(name: string): Promise<Result<FileRef | null, Failure>>;
  /** A new glossary, opened; `null` when the person cancelled. */
  newGlossary(name: string, lang: string): Promise<Result<OpenedGlossary | null, Failure>>;
  /** Hands a finished document to the person under a name they may change. */
  deliver(name: string, content: Delivery): Promise<Result<Delivered, Failure>>;
}

export type FileKind = 'document' | 'glossary' | 'style';
