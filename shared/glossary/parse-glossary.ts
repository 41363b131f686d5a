import { type Failure, fail, type Result, succeed } from '#shared/text';
import type { Entry, Glossary, GlossaryProblem, Tombstone } from './entry';
import { entrySchema, tombstoneSchema } from './entry-schema';
import { failingExamples } from './run-examples';
import { isTombstone, uniteLines } from './unite-entries';

/** A glossary as read, and the lines that could not be used as they stand. */
export interface ParsedGlossary {
  readonly glossary: Glossary;
  /** In the order of their lines. */
  readonly problems: readonly GlossaryProblem[];
}

const kind = 'suiko-glossary';
const version = 1;

/**
 * Reads a `*.glossary.jsonl` text. A line that cannot be used is left out and listed, and the rest is read; two
 * lines with one id are united, and of a merge conflict both sides are read. The header may be missing. Fails when
 * the file is another kind of file, is of a newer version (`detail` says which), or has no usable line at all.
 */
export function parseGlossary(
  text: string,
  fileName?: string,
): Result<ParsedGlossary, Failure<'glossary-not-ours'>> {
  const file = fileName === undefined ? {} : { file: fileName };
  const reading = new Reading();
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const problem = reading.take(line.trim(), index + 1);
    if (problem) return fail({ ...file, ...problem });
  }
  return reading.isForeign() ? fail({ ...file, code: 'glossary-not-ours' }) : succeed(reading.finish());
}

/** What has been read of a file so far. */
class Reading {
  #header: Readonly<Record<string, unknown>> | null = null;
  readonly #lines = new Map<string, { line: Entry | Tombstone; number: number }>();
  readonly #problems: GlossaryProblem[] = [];

  /** Takes a line; a failure ends the reading. */
  take(line: string, number: number): Failure<'glossary-not-ours'> | null {
    if (line === '') return null;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line))
      return this.#report({ line: number, code: 'conflict-marker' });
    const value = parseJson(line);
    if (value === undefined) return this.#report({ line: number, code: 'not-json' });
    if (isRecord(value) && '$' in value) return this.#takeHeader(value, number);
    return this.#takeEntry(value, number);
  }

  isForeign(): boolean {
    return this.#header === null && this.#lines.size === 0 && this.#problems.length > 0;
  }

  finish(): ParsedGlossary {
    const { $: _kind, v: _version, lang, ...extra } = this.#header ?? {};
    const lines = [...this.#lines.values()].map(({ line }) => line);
    const glossary: Glossary = {
      lang: typeof lang === 'string' ? lang : 'ja',
      entries: lines.filter((line): line is Entry => !isTombstone(line)),
      tombstones: lines.filter(isTombstone),
      ...(Object.keys(extra).length > 0 && { extra }),
    };
    const problems = [...this.#problems, ...this.#problemsInside(glossary)];
    return { glossary, problems: problems.sort((a, b) => a.line - b.line) };
  }

  #takeHeader(header: Readonly<Record<string, unknown>>, line: number): Failure<'glossary-not-ours'> | null {
    if (header.$ !== kind) return { code: 'glossary-not-ours', line };
    if (typeof header.v !== 'number' || header.v > version)
      return { code: 'glossary-not-ours', line, detail: `v ${String(header.v)}` };
    // A merge may leave two headers: what only one of them says is kept.
    this.#header = { ...header, ...this.#header };
    return null;
  }

  #takeEntry(value: unknown, number: number): null {
    const isDeleted = isRecord(value) && value.deleted === true;
    const parsed = (isDeleted ? tombstoneSchema : entrySchema).safeParse(value);
    if (!parsed.success) {
      const detail = parsed.error.issues[0]?.path.join('.');
      return this.#report({ line: number, code: 'not-an-entry', ...(detail && { detail }) });
    }
    const line: Entry | Tombstone = parsed.data;
    const known = this.#lines.get(line.id);
    if (known) this.#report({ line: number, code: 'duplicate-id', detail: line.id });
    this.#lines.set(line.id, known ? { ...known, line: uniteLines(known.line, line) } : { line, number });
    return null;
  }

  #problemsInside(glossary: Glossary): GlossaryProblem[] {
    const lineOf = ({ id }: Entry) => this.#lines.get(id)?.number ?? 0;
    const isRegex = ({ variants = [] }: Entry) => variants.some(({ match }) => match === 'regex');
    const unmatched = glossary.entries.filter(isRegex);
    return [
      ...unmatched.map(
        (entry) => ({ line: lineOf(entry), code: 'regex-unmatched', detail: entry.term }) as const,
      ),
      ...failingExamples(glossary).map(
        ({ entry, got }) => ({ line: lineOf(entry), code: 'failing-example', detail: got }) as const,
      ),
    ];
  }

  #report(problem: GlossaryProblem): null {
    this.#problems.push(problem);
    return null;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
