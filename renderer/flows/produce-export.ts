import type { ExportedComment } from '#shared/export';
import { findingMessage } from '#shared/messages';
import {
  type ReportWords,
  reportAsCsv,
  reportAsHtml,
  reportAsJson,
  reportChanges,
  statisticsAsCsv,
  statisticsAsJson,
} from '#shared/review';
import type { ExportDetails, Exported } from '#shared/session';
import type { App } from './app';
import { type ExportKind, hasComments, isReport, type ReportKind } from './export-kinds';
import { originName } from './origin-name';

/** What is exported, by whom, and whether open problems are told in comments. */
export interface ExportContent {
  readonly kind: ExportKind;
  readonly author: string;
  readonly comments: boolean;
}

/** Who exports when nobody is asked, and when. */
export function exportDetails(author = 'Suiko'): ExportDetails {
  return { author, date: new Date().toISOString() };
}

/** Makes the file of an export, to be shown or written; `null` when it was called off meanwhile. */
export async function produceExport(
  app: App,
  id: string,
  { kind, author, comments }: ExportContent,
  signal?: AbortSignal,
): Promise<Exported | null> {
  if (isReport(kind)) return { kind: 'text', text: await produceReport(app, id, kind) };
  const details = exportDetails(author.trim() || 'Suiko');
  const withComments = comments && hasComments(kind);
  const content = await app.engine
    .document(id)
    .exportContent(kind, withComments ? { ...details, comments: await openProblems(app, id) } : details);
  return app.exporter.make(kind, content, signal);
}

async function produceReport(app: App, id: string, kind: ReportKind): Promise<string> {
  const engine = app.engine.document(id);
  if (kind === 'statistics-csv') return statisticsAsCsv(await engine.statistics());
  if (kind === 'statistics-json') return statisticsAsJson(await engine.statistics());
  const changes = await engine.changesFromSource();
  if (kind === 'report-json') return reportAsJson(changes);
  const entries = await engine.entries();
  const rows = reportChanges(changes, {
    origin: (by) => originName(app, entries, by),
    movedFrom: (number) => app.t('review.movedFrom', { number }),
  });
  const words = reportWords(app);
  if (kind === 'report-csv') return reportAsCsv(rows, words);
  return reportAsHtml(app.store.get().documents[id]?.name ?? '', rows, words);
}

function reportWords({ t, language }: App): ReportWords {
  return {
    language,
    title: t('report.title'),
    place: t('report.place'),
    before: t('report.before'),
    after: t('report.after'),
    reason: t('report.reason'),
  };
}

/** All open findings as comments: the found text and the sentence about it. */
async function openProblems({ engine, language }: App, id: string): Promise<readonly ExportedComment[]> {
  const { rows } = await engine
    .document(id)
    .findingList({ offset: 0, limit: Number.MAX_SAFE_INTEGER, filter: {} });
  return rows.map(({ paragraph, finding, excerpt: { text, span } }) => ({
    paragraph,
    text: `${text.slice(span.from, span.to)}\n${findingMessage(finding.message, language)}`,
  }));
}
