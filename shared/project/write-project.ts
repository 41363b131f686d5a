import { orderEntry } from '#shared/glossary';
import { type ProjectFile, projectKind, projectVersion } from './project-file';

/**
 * The project as a `.suiko` text: JSON with one key, and in texts and lists one element, a line, so that a line of a
 * difference is a paragraph. Keys are in fixed order, unknown ones after them; LF, also at the end.
 */
export function writeProject(project: ProjectFile): string {
  const { name, source, attached, draft, baseline, paragraphs, ignored, rules, profile, ...rest } = project;
  const { glossary, glossaries, used, notOne, assigned, statistics, extra = {} } = rest;
  const { fileName, encoding, bom, newline, sha256, lines, ...unknown } = source;
  const ordered = {
    $: projectKind,
    v: projectVersion,
    name,
    source: { fileName, encoding, bom, newline, sha256, ...unknown, lines },
    ...(attached && { attached }),
    ...{ draft, baseline, paragraphs, ignored, rules, profile },
    glossary: glossary.map(orderEntry),
    glossaries,
    used: used.map(orderEntry),
    notOne,
    assigned,
    statistics,
    ...extra,
  };
  return `${writeMembers(ordered, writeMember)}\n`;
}

function writeMember(key: string, value: unknown): string {
  if ((key === 'source' || key === 'attached') && isRecord(value))
    return writeMembers(value, (_, member) => writeList(member));
  return writeList(value);
}

/** An object with one member a line. */
function writeMembers(value: object, write: (key: string, member: unknown) => string): string {
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${write(key, member)}`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n}`;
}

/** A list with one element a line; anything else on one line. */
function writeList(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((element) => JSON.stringify(element)).join(',\n')}\n]`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
