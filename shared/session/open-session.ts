import { type ProjectFailure, parseProject } from '#shared/project';
import { type Profile, type Result, splitParagraphs, succeed } from '#shared/text';
import { Session } from './session';
import type { NewDocument, SourceInfo } from './session-api';

/** A session on a text that was just opened, nothing repaired yet; `profile` corrects what the text tells of itself. */
export function openSession(document: NewDocument & { readonly profile?: Partial<Profile> }): Session {
  const lines = splitParagraphs(document.text);
  const { fileName, encoding, bom, newline, sha256 } = document.source;
  return new Session({
    project: {
      name: document.name,
      source: {
        ...{ fileName, encoding, bom, newline, sha256, lines },
        ...(document.cues && document.cues.length > 0 && { cues: document.cues }),
      },
      draft: document.draft === undefined ? lines : splitParagraphs(document.draft),
      baseline: lines,
      paragraphs: [],
      ignored: [],
      rules: {},
      profile: document.profile ?? {},
      glossary: [],
      glossaries: [],
      used: [],
      notOne: [],
      assigned: [],
      statistics: {},
    },
    glossaries: document.glossaries,
  });
}

/** An opened project; `readOnly` when a newer version wrote it. */
export interface OpenedProject {
  readonly session: Session;
  readonly name: string;
  readonly readOnly: boolean;
  readonly source: SourceInfo;
}

/** A session on the text of a `.suiko` file. */
export function openProject(text: string, fileName: string): Result<OpenedProject, ProjectFailure> {
  const parsed = parseProject(text, fileName);
  if (!parsed.ok) return parsed;
  const { project, readOnly } = parsed.value;
  const { fileName: sourceName, encoding, bom, newline, sha256 } = project.source;
  return succeed({
    session: new Session({ project, glossaries: [] }),
    name: project.name,
    readOnly,
    source: { fileName: sourceName, encoding, bom, newline, sha256 },
  });
}
