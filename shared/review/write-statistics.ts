import type { OriginBy } from '#shared/origins';
import { writeCsv } from './csv';
import type { DocumentStatistics } from './statistics';

/** Statistics for programs; paragraphs are counted from 1. */
export function statisticsAsJson({ byParagraph, ...rest }: DocumentStatistics): string {
  const counted = byParagraph.map((one) => ({ ...one, paragraph: one.paragraph + 1 }));
  return `${JSON.stringify({ ...rest, byParagraph: counted }, null, 1)}\n`;
}

const heads = ['scope', 'name', 'changes', 'inserted', 'deleted'];
const headsOfAll = ['source_characters', 'draft_characters', 'share_changed', 'active_seconds'];

/** One table: a line for the document, one an origin and one a changed paragraph, told apart by `scope`. */
export function statisticsAsCsv(statistics: DocumentStatistics): string {
  const { changes, inserted, deleted, characters, shareChanged, activeMs } = statistics;
  const seconds = activeMs === null ? '' : Math.round(activeMs / 1000);
  return writeCsv([
    [...heads, ...headsOfAll],
    [
      'document',
      '',
      changes,
      inserted,
      deleted,
      characters.source,
      characters.draft,
      shareChanged.toFixed(4),
      seconds,
    ],
    ...statistics.byOrigin.map((one) => ['origin', nameOf(one.by), one.changes, one.inserted, one.deleted]),
    ...statistics.byParagraph.map((one) => [
      'paragraph',
      one.paragraph + 1,
      one.changes,
      one.inserted,
      one.deleted,
    ]),
  ]);
}

function nameOf(by: OriginBy | null): string {
  switch (by?.kind) {
    case 'rule':
      return `rule ${by.rule}`;
    case 'entry':
      return `entry ${by.entry}`;
    case 'hand':
      return 'hand';
    case undefined:
      return '';
  }
}
