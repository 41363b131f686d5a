import type { HostEvent } from '#electron/node';
import type { Answer, CallName, EventName, FileRef, HostCalls, HostEvents } from '#shared/contract';

/** A page's end of one transport, with a real host in a real folder at the other end. */
export interface ContractClient {
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>>;
  /** A call as a broken or hostile page would make it. */
  callAnything(name: string, args: unknown): Promise<unknown>;
  /** A person chooses a file to open. */
  open(path: string): Promise<FileRef>;
  /** A person chooses a place to save. */
  choose(path: string): Promise<FileRef>;
  /** The host emits an event; the answer is what arrived at the page. */
  emit(event: HostEvent): Promise<HostEvent>;
  /** Listens from now on; `next` answers the payloads in order. */
  listen<E extends EventName>(event: E): Promise<{ next(): Promise<HostEvents[E]> }>;
  close(): Promise<void>;
}

/** Starts a host on a data folder, with files named at the start, behind one transport. */
export type MakeClient = (dataFolder: string, files: readonly string[]) => Promise<ContractClient>;
