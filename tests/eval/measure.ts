import { type Finding, tierOf } from '#shared/findings';
import { openSession, type Session } from '#shared/session';
import { applyEdits, paragraphStarts, protectedSpans, type Span, type TextEdit } from '#shared/text';
import type { Annotation, CorpusDocument } from './documents';
import { editDistance } from './edit-distance';

/** A finding with offsets into the whole text. */
export interface Report {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly span: Span;
  readonly text: string;
  readonly isSafe: boolean;
  /** The best fix. */
  readonly edits: readonly TextEdit[];
}

/** What the engine did on one document, held against its annotations. */
export interface Measured {
  readonly document: CorpusDocument;
  readonly reports: readonly Report[];
  /** Annotations that must be found, and of these the ones no report of the same rule overlaps. */
  readonly must: readonly Annotation[];
  readonly missed: readonly Annotation[];
  /** Reports that overlap no annotation and no name. */
  readonly falseAlarms: readonly Report[];
  readonly wrongSafe: readonly Report[];
  /** Protected texts that the clean at `likely` changed. */
  readonly damaged: readonly string[];
  /** Share of the edit distance to the ideal clean that the clean removed; 1 is all of it. */
  readonly removed: { readonly safe: number; readonly likely: number };
  /** What the fixes annotated as safe would remove of it. */
  readonly idealSafe: number;
}

export function measureDocument(document: CorpusDocument, ruleIds: readonly string[]): Measured {
  const reports = reportsOf(open(document));
  const must = document.annotations.filter(({ rule, must }) => must && ruleIds.includes(rule));
  const names = nameSpans(open(document));
  const isTrue = ({ span }: Report) =>
    document.annotations.some((annotation) => touches(spanOf(annotation), span)) ||
    names.some((name) => touches(name, span));
  const likely = cleaned(document, 'likely');
  return {
    document,
    reports,
    must,
    missed: must.filter(
      (annotation) =>
        !reports.some(({ rule, span }) => rule === annotation.rule && touches(spanOf(annotation), span)),
    ),
    falseAlarms: reports.filter((report) => !isTrue(report)),
    wrongSafe: reports.filter((report) => report.isSafe && !isRight(report, document)),
    damaged: damagedTexts(document.clean, likely),
    removed: {
      safe: removedShare(document, cleaned(document, 'safe')),
      likely: removedShare(document, likely),
    },
    idealSafe: removedShare(document, annotatedSafe(document)),
  };
}

function open({ name, source, glossaries }: CorpusDocument): Session {
  const info = { fileName: name, encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  return openSession({ name, source: info, text: source, glossaries });
}

function cleaned(document: CorpusDocument, tier: 'safe' | 'likely'): string {
  const session = open(document);
  const batch = session.clean(tier);
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
  return session.texts().draft;
}

/** The source with the fixes that are annotated as safe. */
function annotatedSafe({ source, annotations }: CorpusDocument): string {
  const edits = annotations.flatMap((annotation) =>
    annotation.tier === 'safe' && annotation.fix !== null
      ? [{ span: spanOf(annotation), insert: annotation.fix }]
      : [],
  );
  return applyEdits(source, edits).text;
}

function reportsOf(session: Session): Report[] {
  while (session.analyse(1000));
  const { draft } = session.texts();
  const starts = paragraphStarts(draft.split('\n'));
  return session.findingsIn({ from: 0, to: starts.length - 1 }).map(({ paragraph, finding }) => {
    const shift = ({ from, to }: Span) => ({
      from: from + (starts[paragraph] ?? 0),
      to: to + (starts[paragraph] ?? 0),
    });
    const span = shift(finding.span);
    return {
      rule: finding.rule,
      severity: finding.severity,
      span,
      text: draft.slice(span.from, span.to),
      isSafe: finding.fixes.length > 0 && tierOf(finding) === 'safe',
      edits: (finding.fixes[0]?.edits ?? []).map((edit) => ({ span: shift(edit.span), insert: edit.insert })),
    };
  });
}

function nameSpans(session: Session): Span[] {
  const starts = paragraphStarts(session.texts().draft.split('\n'));
  return session.entries().flatMap(({ entry }) =>
    session.occurrences(entry.id).map(({ from, to }) => ({
      from: (starts[from.paragraph] ?? 0) + from.offset,
      to: (starts[to.paragraph] ?? 0) + to.offset,
    })),
  );
}

function spanOf({ start, end }: Annotation): Span {
  return { from: start, to: end };
}

/** Overlapping, or touching when one of them is empty. */
function touches(a: Span, b: Span): boolean {
  if (a.from === a.to || b.from === b.to) return a.from <= b.to && b.from <= a.to;
  return a.from < b.to && b.from < a.to;
}

/** A safe fix is right when annotations stand behind it and it brings their stretch nearer to what they want. */
function isRight({ edits }: Report, { source, annotations }: CorpusDocument): boolean {
  const behind = annotations.filter((annotation) =>
    edits.some(({ span }) => touches(spanOf(annotation), span)),
  );
  if (behind.length === 0 || behind.every(({ fix }) => fix === null)) return false;
  const from = Math.min(...behind.map(({ start }) => start), ...edits.map(({ span }) => span.from));
  const to = Math.max(...behind.map(({ end }) => end), ...edits.map(({ span }) => span.to));
  const apply = (changes: readonly TextEdit[]) =>
    applyEdits(
      source.slice(from, to),
      changes.map(({ span, insert }) => ({ span: { from: span.from - from, to: span.to - from }, insert })),
    ).text;
  const wanted = apply(
    behind.flatMap((annotation) =>
      annotation.fix === null ? [] : [{ span: spanOf(annotation), insert: annotation.fix }],
    ),
  );
  return editDistance(apply(edits), wanted) < editDistance(source.slice(from, to), wanted);
}

/** Protected texts of the ideal clean that the result has fewer of. */
function damagedTexts(ideal: string, result: string): string[] {
  const texts = new Set(
    ideal.split('\n').flatMap((line) => protectedSpans(line).map(({ from, to }) => line.slice(from, to))),
  );
  return [...texts].filter((text) => result.split(text).length < ideal.split(text).length);
}

function removedShare({ source, clean, isControl }: CorpusDocument, result: string): number {
  if (isControl) return result === source ? 1 : 0;
  return 1 - editDistance(result, clean) / editDistance(source, clean);
}
