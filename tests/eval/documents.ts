import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Glossary, parseGlossary } from '#shared/glossary';
import { invariant } from '#shared/text';

/** A planted defect as `corpus/README.md` describes it; offsets are UTF-16 code units, half-open. */
export interface Annotation {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly must: boolean;
  readonly fix: string | null;
  readonly tier: 'safe' | 'likely' | 'ask';
}

export interface CorpusDocument {
  readonly name: string;
  readonly source: string;
  readonly clean: string;
  readonly annotations: readonly Annotation[];
  readonly glossaries: readonly Glossary[];
  /** A well-edited text without defects: whatever is reported there is a false alarm. */
  readonly isControl: boolean;
  /** Nobody reads this document while changing rules: it shows whether they hold elsewhere. */
  readonly isKeptAside: boolean;
}

export const corpusFolder = fileURLToPath(new URL('../../corpus', import.meta.url));

/** A row of `corpus/documents.json`. */
interface ListedDocument {
  readonly name: string;
  readonly keptAside: boolean;
}

export function readCorpus(): CorpusDocument[] {
  const listed: readonly ListedDocument[] = JSON.parse(
    readFileSync(join(corpusFolder, 'documents.json'), 'utf8'),
  );
  return listed.map(readDocument);
}

function readDocument({ name, keptAside }: ListedDocument): CorpusDocument {
  const read = (file: string) => readFileSync(join(corpusFolder, name, file), 'utf8');
  const annotations: readonly Annotation[] = JSON.parse(read('findings.json'));
  const glossary = existsSync(join(corpusFolder, name, 'glossary.jsonl'))
    ? parseGlossary(read('glossary.jsonl'))
    : null;
  invariant(glossary === null || glossary.ok, `${name} has a glossary that can be read`);
  return {
    name,
    source: read('source.txt'),
    clean: read('clean.txt'),
    annotations,
    glossaries: glossary?.ok ? [glossary.value.glossary] : [],
    isControl: annotations.length === 0,
    isKeptAside: keptAside,
  };
}
