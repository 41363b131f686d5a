import { type Failure, fail, type Result, succeed } from '#shared/text';
import { jsonErrorLine } from './json-error-line';
import { type ProjectFile, type ProjectParagraph, projectKind, projectVersion } from './project-file';
import { projectSchema } from './project-schema';

/** A project as read. */
export interface ParsedProject {
  readonly project: ProjectFile;
  /** Written by a newer version: it may be read, and writing it could lose what this version does not know. */
  readonly readOnly: boolean;
}

export type ProjectFailure = Failure<
  'project-not-json' | 'project-not-ours' | 'project-broken' | 'project-newer'
>;

/**
 * Reads a `.suiko` text. `project-not-json` says in which line; `project-broken` names the key in `detail`, such as
 * `draft.3`; `project-newer` is a newer version that cannot be read even so, with its number in `detail`.
 * Statuses and origins that do not fit the draft are dropped: they describe the text and are not the text.
 */
export function parseProject(text: string, fileName: string): Result<ParsedProject, ProjectFailure> {
  const value = parseJson(text.replace(/^\uFEFF/u, ''));
  if (value === undefined)
    return fail({ code: 'project-not-json', file: fileName, line: jsonErrorLine(text) });
  if (!isOurs(value)) return fail({ code: 'project-not-ours', file: fileName });
  const { $: _kind, v, ...content } = value;
  if (typeof v !== 'number') return fail({ code: 'project-broken', file: fileName, detail: 'v' });
  const readOnly = v > projectVersion;
  const parsed = projectSchema.safeParse(content);
  if (parsed.success) return succeed({ project: toProject(parsed.data), readOnly });
  if (readOnly) return fail({ code: 'project-newer', file: fileName, detail: String(v) });
  const detail = parsed.error.issues[0]?.path.join('.') ?? '';
  return fail({ code: 'project-broken', file: fileName, detail });
}

function toProject(file: ReturnType<typeof projectSchema.parse>): ProjectFile {
  const { name, source, attached, draft, baseline, paragraphs, ignored, ...rest } = file;
  const { rules, profile, glossary, glossaries, used, notOne, assigned, statistics, ...extra } = rest;
  return {
    ...{ name, source, draft, baseline, ignored, rules, profile, glossary, glossaries, used, notOne },
    ...{ assigned, statistics },
    ...(attached && { attached }),
    paragraphs: draft.map((line, index) => fitParagraph(paragraphs[index], line)),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

function fitParagraph(paragraph: ProjectParagraph | undefined, line: string): ProjectParagraph {
  if (!paragraph) return { status: 'untouched', origins: [] };
  return { ...paragraph, origins: paragraph.origins.filter(({ span }) => span.to <= line.length) };
}

function isOurs(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && '$' in value && value.$ === projectKind;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
