import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '#shared/session';
import { paragraphStarts, type Span } from '#shared/text';
import type { Annotation, CorpusDocument } from './documents';

const pairRules = ['lost-fact', 'lost-content'] as const;

interface PairReport {
  readonly rule: string;
  readonly span: Span;
}

/** What the pair rules found in a draft that lost things on purpose, held against `pair-findings.json`. */
export interface MeasuredPair {
  readonly name: string;
  readonly draft: string;
  readonly must: readonly Annotation[];
  readonly missed: readonly Annotation[];
  readonly reports: readonly PairReport[];
  readonly falseAlarms: readonly PairReport[];
}

/** `null` for a document without a draft. */
export function measurePair(document: CorpusDocument, folder: string): MeasuredPair | null {
  const file = (name: string) => join(folder, document.name, name);
  if (!existsSync(file('draft.txt'))) return null;
  const draft = readFileSync(file('draft.txt'), 'utf8');
  const annotations: readonly Annotation[] = JSON.parse(readFileSync(file('pair-findings.json'), 'utf8'));
  const reports = reportsOn(document, draft);
  const must = annotations.filter((annotation) => annotation.must);
  const meets = ({ start, end }: Annotation, { span }: PairReport) => start < span.to && span.from < end;
  return {
    name: document.name,
    draft,
    must,
    missed: must.filter(
      (annotation) => !reports.some((report) => report.rule === annotation.rule && meets(annotation, report)),
    ),
    reports,
    falseAlarms: reports.filter((report) => !annotations.some((annotation) => meets(annotation, report))),
  };
}

function reportsOn({ name, source, glossaries }: CorpusDocument, draft: string): PairReport[] {
  const info = { fileName: name, encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  const session = openSession({ name, source: info, text: source, draft, glossaries });
  const starts = paragraphStarts(draft.split('\n'));
  const { rows } = session.findingList({
    offset: 0,
    limit: Number.POSITIVE_INFINITY,
    filter: { rules: pairRules },
  });
  return rows.map(({ paragraph, finding: { rule, span } }) => {
    const offset = starts[paragraph] ?? 0;
    return { rule, span: { from: span.from + offset, to: span.to + offset } };
  });
}

/** The rules' recall and precision on these drafts. */
export function printPairs(measured: readonly MeasuredPair[], isDetailed: boolean): void {
  console.log('\n| pair rule | must | found | recall | reports | precision |\n|---|---|---|---|---|---|');
  for (const rule of pairRules) {
    const count = (list: (pair: MeasuredPair) => readonly { readonly rule: string }[]) =>
      measured.flatMap(list).filter((item) => item.rule === rule).length;
    const must = count((pair) => pair.must);
    const found = must - count((pair) => pair.missed);
    const reports = count((pair) => pair.reports);
    const right = reports - count((pair) => pair.falseAlarms);
    console.log(
      `| ${rule} | ${must} | ${found} | ${share(found, must)} | ${reports} | ${share(right, reports)} |`,
    );
  }
  if (isDetailed) for (const pair of measured) printDetails(pair);
}

function printDetails({ name, draft, missed, falseAlarms }: MeasuredPair): void {
  for (const { rule, text } of missed) console.log(`missed ${name} ${rule} ${JSON.stringify(text)}`);
  for (const { rule, span } of falseAlarms)
    console.log(`false alarm ${name} ${rule} ${JSON.stringify(draft.slice(span.from, span.to))}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
