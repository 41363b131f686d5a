import type { ParagraphRange } from '#shared/align';
import type { OriginBy } from '#shared/origins';
import type { ParagraphFilter, ParagraphStatus } from './answers';
import type { DraftParagraph } from './draft';

/** What a filter looks at, told when it is asked for. */
export interface FilteredParagraph {
  readonly paragraph: DraftParagraph;
  readonly isOpen: boolean;
  hasFindings(): boolean;
  status(): ParagraphStatus;
}

export function passesFilter(filtered: FilteredParagraph, filter: ParagraphFilter): boolean {
  const has = (isWanted: (by: OriginBy) => boolean) =>
    filtered.paragraph.origins.some(({ by }) => isWanted(by));
  switch (filter) {
    case 'open':
      return filtered.isOpen;
    case 'findings':
      return filtered.hasFindings();
    case 'edited':
      return has(({ kind }) => kind === 'hand');
    case 'fixed':
      return has(({ kind }) => kind !== 'hand');
    case 'attention':
      return filtered.status() === 'attention';
  }
}

/** The indices that pass, as ranges in order. */
export function rangesWhere(count: number, passes: (index: number) => boolean): ParagraphRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (!passes(index)) continue;
    const last = ranges.at(-1);
    if (last?.to === index) last.to = index + 1;
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}
