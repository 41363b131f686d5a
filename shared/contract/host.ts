import type { HeaderValue, LineChange } from '#shared/glossary';
import type { Dropped, ImportFailure, ImportFormat } from '#shared/import';
import type { Cue, Failure as TextFailure } from '#shared/text';
import type { Encoding, Newline } from './encodings';
import type { FailureCode } from './failures';

type Failure<C extends FailureCode> = TextFailure<C>;

/**
 * A file the host gave to the page. The page never names a path: it holds this for a file that a person
 * chose, dropped, named on the command line or opened before.
 */
export interface FileRef {
  readonly id: string;
  /** The file's own name, for display. */
  readonly name: string;
  /** False for opened texts: Suiko never changes them. */
  readonly canOverwrite: boolean;
  readonly canWatch: boolean;
}

/** A text file as read: decoded, line ends folded to `\n`, BOM removed; both are recorded here. */
export interface OpenedText {
  readonly file: FileRef;
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: Newline;
  /** Hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** How it was taken out of a file that is more than its text. */
  readonly imported?: Imported;
}

/** A text taken out of a Word document (whose encoding is its own affair), a web page or subtitles. */
export interface Imported {
  readonly format: ImportFormat;
  /** Subtitles with their times, by paragraphs of the text. */
  readonly cues: readonly Cue[];
  readonly dropped: readonly Dropped[];
}

/** A text to write and the bytes it becomes. */
export interface TextToWrite {
  /** Line ends `\n`. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf';
}

export interface RecentDocument {
  readonly file: FileRef;
  /** ISO 8601. */
  readonly openedAt: string;
}

/** Which keys the commands have. */
export interface KeyChoice {
  /** The program whose keys a person is used to. */
  readonly preset: 'suiko' | 'vscode' | 'memoq' | 'omegat';
  /** What a person chose otherwise: by command `Mod+Shift+P` and the like, or `null` for no key. */
  readonly changed: Readonly<Record<string, string | null>>;
}

/** A glossary that is opened with every new text of its language. */
export interface UsualGlossary {
  /** The file's reference. */
  readonly glossary: string;
  readonly lang: string;
}

export interface Settings {
  /** `system` follows the operating system. */
  readonly language: 'system' | 'en' | 'ja' | 'zh';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  /** Pixels, 12–24. */
  readonly fontSize: number;
  /** The editor is arranged for screen readers. */
  readonly screenReader: boolean;
  /** Ids of the rules that are switched off in documents opened from now on. */
  readonly disabledRules: readonly string[];
  readonly usualGlossaries: readonly UsualGlossary[];
  /** Whether the start page offers the glossary that ships as a sample. */
  readonly offersStarter: boolean;
  readonly keys: KeyChoice;
  /** Who stands beside tracked changes and comments; empty while nobody said. */
  readonly author: string;
}

/** How the window was arranged at the end of the last time. */
export interface KeptLayout {
  /** Share of the width that the source takes, 0–1. */
  readonly split: number;
  /** Pixels. */
  readonly panelHeight: number;
  readonly panelOpen: boolean;
  readonly panelTab: 'findings' | 'names' | 'changes' | 'notes';
  readonly review: 'side-by-side' | 'inline';
  readonly attached: { readonly isShown: boolean; readonly share: number };
  /** Percent. */
  readonly zoom: number;
  /** Documents in the order of their tabs, and the one that was shown; `null` for the start page. */
  readonly order: readonly string[];
  readonly active: string | null;
}

export interface AppInfo {
  readonly version: string;
  /** Which door the page came through. */
  readonly door: 'window' | 'browser';
  readonly platform: 'linux' | 'mac' | 'windows';
  /** The system's language, a BCP 47 tag. */
  readonly locale: string;
  /** Files named when the program was started, to be opened now. */
  readonly files: readonly FileRef[];
}

/** An edited document whose last edits were kept but not saved. */
export interface JournalSummary {
  readonly document: string;
  readonly name: string;
  /** ISO 8601, of the last record. */
  readonly keptAt: string;
}

/** A state of a document that was put into its history. */
export interface Version {
  /** Ascending with time. */
  readonly id: string;
  /** What a person called it; those with a name are kept longest. */
  readonly name: string | null;
  readonly reason: VersionReason;
  /** ISO 8601. */
  readonly takenAt: string;
  /** Of the draft, in UTF-16 code units. */
  readonly characters: number;
  /** Paragraphs of the draft that the version before did not have; `null` for the first. */
  readonly changed: number | null;
}

/** Why a version was taken: after a save, after some minutes of editing, by hand, before a restore or a discard. */
export type VersionReason = 'saved' | 'edited' | 'kept' | 'restore' | 'discard';

/** A glossary file as read, and followed from then on: what comes in is told by `glossary:changed`. */
export interface OpenedGlossary {
  readonly file: FileRef;
  readonly text: string;
  /** Counts what changed in the file since the host opened it. */
  readonly revision: number;
  /** False for a file a browser handed over, and for one that may not be written. */
  readonly canEdit: boolean;
}

/** A menu as the command table describes it; the host draws it where the system has menus. */
export interface MenuItem {
  readonly label: string;
  /** The command to report when it is chosen; absent for a submenu or a separator. */
  readonly command?: string;
  /** Shown, not bound: the page listens to the keyboard itself. Electron's accelerator notation. */
  readonly keys?: string;
  readonly enabled?: boolean;
  readonly separator?: boolean;
  readonly items?: readonly MenuItem[];
}

/** Why a file's bytes cannot be read, or are no text. */
export type ReadFailure = Failure<
  'not-found' | 'no-permission' | 'is-folder' | 'too-large' | 'binary' | 'undecodable' | 'unreadable'
>;
type WriteFailure = Failure<
  | 'no-permission'
  | 'is-folder'
  | 'disk-full'
  | 'read-only'
  | 'changed-on-disk'
  | 'unencodable'
  | 'folder-missing'
  | 'unwritable'
>;

/** What the page may ask of the host: arguments, value and the failures a careful user can meet. */
export interface HostCalls {
  'app:info': { args: Record<never, never>; value: AppInfo; fails: never };
  'settings:read': { args: Record<never, never>; value: Settings; fails: never };
  'settings:write': { args: { settings: Settings }; value: null; fails: WriteFailure };
  /** `null` before anything was arranged. */
  'layout:read': { args: Record<never, never>; value: KeptLayout | null; fails: never };
  'layout:write': { args: { layout: KeptLayout }; value: null; fails: WriteFailure };
  'recent:list': { args: Record<never, never>; value: readonly RecentDocument[]; fails: never };
  'recent:clear': { args: Record<never, never>; value: null; fails: WriteFailure };

  /**
   * Reads and decodes; `encoding` overrides the detection. Projects and glossaries are texts too;
   * out of Word documents, web pages and subtitles, told by their names, the text is taken.
   */
  'text:read': {
    args: { file: string; encoding?: Encoding };
    value: OpenedText;
    fails: ReadFailure | ImportFailure;
  };
  /**
   * Writes whole or not at all. `replace: false` refuses when the file changed on disk since it was last
   * read or written through this reference.
   */
  'text:write': { args: TextToWrite & { file: string; replace: boolean }; value: null; fails: WriteFailure };
  /** The bytes `text:write` would write, base64: for a page that downloads. */
  'text:encode': { args: TextToWrite; value: string; fails: Failure<'unencodable'> };
  /** Writes bytes (base64) whole or not at all. */
  'bytes:write': { args: { file: string; base64: string }; value: null; fails: WriteFailure };
  /** Takes a file's bytes from a page that picked it itself (base64). */
  'file:receive': { args: { name: string; base64: string }; value: FileRef; fails: Failure<'too-large'> };
  /** What a file holds now: hexadecimal SHA-256 of its bytes, `null` when it is gone. */
  'file:look': { args: { file: string }; value: string | null; fails: ReadFailure };
  /** A new project file in the data folder, for a page that cannot choose one; the name is made unique. */
  'project:create': { args: { name: string }; value: FileRef; fails: WriteFailure };

  /** Starts (or restarts) a document's journal from a snapshot, replacing what was there. */
  'journal:begin': {
    args: { document: string; name: string; snapshot: string };
    value: null;
    fails: WriteFailure;
  };
  /** Adds records, one line each, flushed to disk before the answer. */
  'journal:append': {
    args: { document: string; records: readonly string[] };
    value: null;
    fails: WriteFailure | Failure<'not-found'>;
  };
  'journal:list': { args: Record<never, never>; value: readonly JournalSummary[]; fails: never };
  /** A torn last record (killed while writing) is left out. */
  'journal:read': {
    args: { document: string };
    value: { readonly snapshot: string; readonly records: readonly string[] };
    fails: Failure<'not-found' | 'unreadable'>;
  };
  'journal:drop': { args: { document: string }; value: null; fails: never };

  /**
   * Puts a state into the history of a document, which is named by what is the same at every start. Of too many, and
   * too large ones, the oldest are dropped, those with a name last.
   */
  'history:add': {
    args: { document: string; content: string } & Omit<Version, 'id' | 'takenAt'>;
    value: Version;
    fails: WriteFailure;
  };
  /** Newest first. */
  'history:list': { args: { document: string }; value: readonly Version[]; fails: never };
  'history:read': {
    args: { document: string; version: string };
    value: string;
    fails: Failure<'not-found' | 'unreadable'>;
  };
  /** Gives a version a name, or takes it away with `null`. */
  'history:name': {
    args: { document: string; version: string; name: string | null };
    value: null;
    fails: WriteFailure | Failure<'not-found' | 'unreadable'>;
  };
  'history:drop': { args: { document: string; version: string }; value: null; fails: never };

  /** Opens a glossary file for editing; one that is open already is read again. */
  'glossary:open': {
    args: { file: string };
    value: OpenedGlossary;
    fails: ReadFailure | Failure<'glossary-not-ours'>;
  };
  /** A new glossary: where a person chose to save it, or (`null`) in the data folder under a free name. */
  'glossary:create': {
    args: { file: string | null; name: string; lang: string };
    value: OpenedGlossary;
    fails: WriteFailure | ReadFailure | Failure<'exists' | 'glossary-not-ours'>;
  };
  /** The person's own glossary, in the data folder; made when there is none. */
  'glossary:personal': {
    args: { lang: string };
    value: OpenedGlossary;
    fails: WriteFailure | ReadFailure | Failure<'glossary-not-ours'>;
  };
  /** The glossaries in the data folder, the personal one left out. */
  'glossary:list': { args: Record<never, never>; value: readonly FileRef[]; fails: never };
  /**
   * Writes changes into an opened glossary, merged line by line into what is on disk: `before` is what the page knew,
   * `after: null` takes a line out. Answered when flushed, with what really changed. `by` comes back in the event.
   */
  'glossary:change': {
    args: { glossary: string; by: string; changes: readonly LineChange[] };
    value: { readonly revision: number; readonly changes: readonly LineChange[] };
    fails: WriteFailure | ReadFailure | Failure<'glossary-not-ours' | 'glossary-locked'>;
  };
  /** Writes a value of the header of an opened glossary, which two people changed differently. */
  'glossary:decide': {
    args: { glossary: string; decided: HeaderValue };
    value: null;
    fails: HostCalls['glossary:change']['fails'];
  };
  /** Where glossaries lie as seen from a project's file, for the project to say; `null` for one that has no place. */
  'glossary:paths': {
    args: { project: string; glossaries: readonly string[] };
    value: readonly (string | null)[];
    fails: Failure<'not-found'>;
  };
  /** The folder each glossary lies in, to be shown, `~` for the person's own; `null` for one a browser handed over. */
  'glossary:folders': {
    args: { glossaries: readonly string[] };
    value: readonly (string | null)[];
    fails: never;
  };
  /** The glossaries a project speaks of; `null` for what is not there or is none. */
  'glossary:find': {
    args: { project: string; paths: readonly string[] };
    value: readonly (FileRef | null)[];
    fails: Failure<'not-found'>;
  };

  'menu:set': { args: { menu: readonly MenuItem[] }; value: null; fails: never };
  /** Electron only: the system's dialog; an empty list or `null` when it was cancelled. */
  'dialog:open': {
    args: { kind: 'document' | 'glossary' | 'style' };
    value: readonly FileRef[];
    fails: never;
  };
  'dialog:save': { args: { name: string }; value: FileRef | null; fails: never };
  /** Electron only: shows everything larger or smaller; a browser has a zoom of its own. */
  'window:zoom': { args: { percent: number }; value: null; fails: never };
  /** The page has nothing left to keep; close the window that asked. */
  'window:close': { args: Record<never, never>; value: null; fails: never };
}

/** What the host tells the page. */
export interface HostEvents {
  /** Files opened from outside: a second start, the system's "open with", the command line. */
  'files:open': { readonly files: readonly FileRef[] };
  /** An opened glossary changed: by a page (which named itself so), or on disk (`null`). */
  'glossary:changed': {
    readonly glossary: string;
    readonly revision: number;
    readonly by: string | null;
    readonly changes: readonly LineChange[];
  };
  'menu:command': { readonly command: string };
  /** The person closes the window; the page answers with `window:close` when all is kept. */
  'window:closing': Record<never, never>;
}

export type CallName = keyof HostCalls;
export type EventName = keyof HostEvents;

/**
 * What crosses the wire for a call. `bug` is an exception caught at the door, its sentence for the log; `no-host` is said by
 * the page's side when nobody answers.
 */
export type Answer<N extends CallName> =
  | { readonly ok: true; readonly value: HostCalls[N]['value'] }
  | { readonly ok: false; readonly failure: HostCalls[N]['fails'] | Failure<'bug' | 'bad-call' | 'no-host'> };

/** One handler a call. Handlers throw for bugs only. */
export type Handlers = {
  readonly [N in CallName]: (
    args: HostCalls[N]['args'],
  ) => Promise<{ ok: true; value: HostCalls[N]['value'] } | { ok: false; failure: HostCalls[N]['fails'] }>;
};
