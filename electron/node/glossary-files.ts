import type { HeaderValue, LineChange } from '#shared/glossary';
import { fail, type Result } from '#shared/text';
import {
  type Changed,
  type ChangeFailure,
  GlossaryFile,
  type GlossaryNews,
  type OpenFailure,
} from './glossary-file';

/** The opened glossary files by id; each is read and written by itself. */
export interface GlossaryFiles {
  open(
    id: string,
    path: string,
  ): Promise<Result<{ text: string; revision: number; canEdit: boolean }, OpenFailure>>;
  change(id: string, changes: readonly LineChange[], by: string): Promise<Result<Changed, ChangeFailure>>;
  decide(id: string, decided: HeaderValue): Promise<Result<null, ChangeFailure>>;
  /** Watches no longer. */
  close(): Promise<void>;
}

/** What glossary files tell by themselves. */
export interface GlossaryListener {
  changed(id: string, news: GlossaryNews): void;
  bug(error: unknown): void;
}

/** Glossary files worked on in this thread. */
export function createGlossaryFiles(listener: GlossaryListener): GlossaryFiles {
  const files = new Map<string, GlossaryFile>();
  return {
    open(id, path) {
      const file =
        files.get(id) ?? new GlossaryFile(path, (news) => listener.changed(id, news), listener.bug);
      files.set(id, file);
      return file.open();
    },
    async change(id, changes, by) {
      return files.get(id)?.change(changes, by) ?? fail({ code: 'not-found' });
    },
    async decide(id, decided) {
      return files.get(id)?.decide(decided) ?? fail({ code: 'not-found' });
    },
    async close() {
      for (const file of files.values()) file.close();
    },
  };
}
