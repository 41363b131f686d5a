import { extname } from 'node:path';
import { isRuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { OriginBy } from '#shared/origins';
import { type ReportWords, reportAsCsv, reportAsHtml, reportAsJson, reportChanges } from '#shared/review';
import type { Session } from '#shared/session';

const words: ReportWords = {
  language: 'en',
  title: 'Changes',
  place: 'Paragraph',
  before: 'Before',
  after: 'After',
  reason: 'Reason',
};

/** A report of what changed, in the form that its file's name tells: a page, a table, else JSON. */
export interface Report {
  readonly text: string;
  /** Spreadsheets take a table for UTF-8 by its mark only. */
  readonly bom: boolean;
}

export function writeReport(session: Session, name: string, output: string): Report {
  const changes = session.changesFromSource();
  const extension = extname(output).toLowerCase();
  if (extension !== '.csv' && extension !== '.html' && extension !== '.htm')
    return { text: reportAsJson(changes), bom: false };
  const terms = new Map(session.entries().map(({ entry }) => [entry.id, entry.term]));
  const rows = reportChanges(changes, {
    origin: (by) => tellOrigin(by, terms),
    movedFrom: (paragraph) => `moved here from paragraph ${paragraph}`,
  });
  if (extension === '.csv') return { text: reportAsCsv(rows, words), bom: true };
  return { text: reportAsHtml(name, rows, words), bom: false };
}

function tellOrigin(by: OriginBy, terms: ReadonlyMap<string, string>): string {
  switch (by.kind) {
    case 'rule':
      return isRuleId(by.rule) ? ruleTitle(by.rule, 'en') : by.rule;
    case 'entry':
      return `glossary: ${terms.get(by.entry) ?? by.entry}`;
    case 'hand':
      return 'by hand';
  }
}
