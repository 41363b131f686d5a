import { type Failure, fail, type Result, succeed } from '#shared/text';
import { conflictsOf } from './conflicts';
import type { Entry, Glossary, GlossaryLine, GlossaryProblem } from './entry';
import { isEntry, isTombstoneLine, wrongInEntry, wrongInTombstone } from './entry-schema';
import { withLines } from './merge-glossaries';
import { mergeLines } from './merge-lines';
import { isMatchable } from './regex-forms';
import { failingExamples } from './run-examples';
import { isRecord } from './same-value';
import { isStorable } from './storable';

/** A glossary as read, and the lines that could not be used as they stand. */
export interface ParsedGlossary {
  readonly glossary: Glossary;
  /** In the order of their lines. */
  readonly problems: readonly GlossaryProblem[];
}

const kind = 'suiko-glossary';
const version = 1;

/**
 * Reads a `*.glossary.jsonl` text. A line that cannot be used is listed and kept in `unread`, and the rest is read;
 * two lines with one id are united, and the sides of a merge conflict (`<<<<<<<`) are merged. The header may be
 * missing. Fails when the file is another kind of file, is of a newer version (`detail` says which), or has no usable
 * line at all.
 */
export function parseGlossary(
  text: string,
  fileName?: string,
): Result<ParsedGlossary, Failure<'glossary-not-ours'>> {
  const read = readLines(text, fileName);
  if (!read.ok) return read;
  const { glossary, problems, lineOf } = read.value;
  const failing = failingExamples(glossary).map(
    ({ entry: { id }, got }) =>
      ({ line: lineOf(id), code: 'failing-example', detail: got, entry: id }) as const,
  );
  return succeed({ glossary, problems: sortByLine([...problems, ...failing]) });
}

/** As `parseGlossary`, without running the entries' examples: for those who store a glossary and do not use it. */
export function parseGlossaryLines(
  text: string,
  fileName?: string,
): Result<ParsedGlossary, Failure<'glossary-not-ours'>> {
  const read = readLines(text, fileName);
  if (!read.ok) return read;
  const { glossary, problems } = read.value;
  return succeed({ glossary, problems: sortByLine(problems) });
}

function readLines(
  text: string,
  fileName: string | undefined,
): Result<ReturnType<Reading['finish']>, Failure<'glossary-not-ours'>> {
  const file = fileName === undefined ? {} : { file: fileName };
  const reading = new Reading();
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const problem = reading.take(line.trim(), index + 1);
    if (problem) return fail({ ...file, ...problem });
  }
  return reading.isForeign() ? fail({ ...file, code: 'glossary-not-ours' }) : succeed(reading.finish());
}

function sortByLine(problems: readonly GlossaryProblem[]): GlossaryProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}

/** What has been read of a file so far. */
class Reading {
  #header: Readonly<Record<string, unknown>> | null = null;
  readonly #lines = new Map<string, { line: GlossaryLine; number: number }>();
  /** Lines of the common ancestor, which git may write between the sides of a conflict. */
  readonly #ancestors = new Map<string, GlossaryLine>();
  readonly #unread: string[] = [];
  readonly #problems: GlossaryProblem[] = [];
  #isAncestor = false;

  /** Takes a line; a failure ends the reading. */
  take(line: string, number: number): Failure<'glossary-not-ours'> | null {
    if (line === '') return null;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line)) {
      this.#isAncestor = line.startsWith('|');
      return this.#report({ line: number, code: 'conflict-marker' });
    }
    const value = parseJson(line);
    if (value === undefined) return this.#lose(line, { line: number, code: 'not-json' });
    if (isRecord(value) && '$' in value) return this.#takeHeader(value, number);
    return this.#takeLine(value, line, number);
  }

  isForeign(): boolean {
    return this.#header === null && this.#lines.size === 0 && this.#problems.length > 0;
  }

  finish(): ParsedGlossary & { lineOf(id: string): number } {
    const { $: _kind, v: _version, lang, ...extra } = this.#header ?? {};
    const header: Glossary = {
      lang: typeof lang === 'string' ? lang : 'ja',
      entries: [],
      tombstones: [],
      ...(Object.keys(extra).length > 0 && { extra }),
      ...(this.#unread.length > 0 && { unread: this.#unread }),
    };
    const glossary = withLines(
      header,
      Array.from(this.#lines.values(), ({ line }) => line),
    );
    const lineOf = (id: string) => this.#lines.get(id)?.number ?? 0;
    const problems = glossary.entries.flatMap((entry) => problemsIn(entry, lineOf(entry.id)));
    return { glossary, problems: [...this.#problems, ...problems], lineOf };
  }

  #takeHeader(header: Readonly<Record<string, unknown>>, line: number): Failure<'glossary-not-ours'> | null {
    if (header.$ !== kind) return { code: 'glossary-not-ours', line };
    if (typeof header.v !== 'number' || header.v > version)
      return { code: 'glossary-not-ours', line, detail: `v ${String(header.v)}` };
    // A merge may leave two headers: what only one of them says is kept.
    this.#header = { ...header, ...this.#header };
    return null;
  }

  #takeLine(value: unknown, text: string, number: number): null {
    const isDeleted = isRecord(value) && value.deleted === true;
    if (!isEntry(value) && !(isDeleted && isTombstoneLine(value))) {
      const detail = (isDeleted ? wrongInTombstone : wrongInEntry)(value);
      return this.#lose(text, { line: number, code: 'not-an-entry', ...(detail && { detail }) });
    }
    // Only an escape brings a control character into a line that is JSON.
    if (text.includes('\\') && !isStorable(value))
      return this.#lose(text, { line: number, code: 'control-character' });
    this.#addLine(value, number);
    return null;
  }

  #addLine(line: GlossaryLine, number: number): void {
    if (this.#isAncestor) {
      this.#ancestors.set(line.id, line);
      return;
    }
    const known = this.#lines.get(line.id);
    if (!known) {
      this.#lines.set(line.id, { line, number });
      return;
    }
    this.#report({ line: number, code: 'duplicate-id', detail: line.id, entry: line.id });
    const sides = { base: this.#ancestors.get(line.id), ours: known.line, theirs: line };
    this.#lines.set(line.id, { ...known, line: mergeLines(sides) ?? line });
  }

  #lose(text: string, problem: GlossaryProblem): null {
    if (!this.#isAncestor) this.#unread.push(text);
    return this.#report(problem);
  }

  #report(problem: GlossaryProblem): null {
    this.#problems.push(problem);
    return null;
  }
}

function problemsIn(entry: Entry, line: number): GlossaryProblem[] {
  const { id, variants = [] } = entry;
  const unmatched = variants.filter(({ text, match }) => match === 'regex' && !isMatchable(text));
  const conflicts = conflictsOf(entry).map(
    ({ key }) => ({ line, code: 'conflict', detail: key, entry: id }) as const,
  );
  const broken = unmatched.map(
    ({ text }) => ({ line, code: 'regex-unmatched', detail: text, entry: id }) as const,
  );
  return [...conflicts, ...broken];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
