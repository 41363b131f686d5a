import type { EditorApi } from '#renderer/editor';
import type { Host } from '#renderer/host';
import type { Store } from '#renderer/state';
import type { Language, Translate } from '#renderer/strings';
import type { Engine, Exporter, Searcher } from '#renderer/worker';
import type { Journal } from './journal';

export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** A short notice at the window's edge, with what to do about it: mostly its undo, and before that what may follow. */
export interface Notice {
  readonly text: string;
  readonly tone?: 'info' | 'failure';
  readonly first?: NoticeAction;
  readonly action?: NoticeAction;
}

/** All that a command or a flow may use. One for the life of the page. */
export interface App {
  readonly store: Store;
  readonly host: Host;
  readonly engine: Engine;
  readonly searcher: Searcher;
  readonly exporter: Exporter;
  readonly editor: EditorApi;
  readonly journal: Journal;
  /** Of the interface; another one takes a reload of the page. */
  readonly language: Language;
  readonly t: Translate;
  /** Resolves when the documents of the last time are back: only then is it known what is open. */
  readonly restored: Promise<void>;
  tell(notice: Notice): void;
}
