import { useMemo } from 'react';
import { filterByOrigin } from '#renderer/flows';
import { listedChanges, originGroups } from '#renderer/state';
import { useApp, useDocument, useT } from './app-context';
import { useOriginName } from './use-origin-name';

const all = 'all';

/** An origin that the list of changes can be limited to, or all of them. */
export interface OriginChoice {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** The origins of the open changes with their counts; the chosen one is among them even when it has none left. */
export function useOrigins(): {
  readonly choices: readonly OriginChoice[];
  readonly chosen: string;
  choose(id: string): void;
} {
  const app = useApp();
  const t = useT();
  const originName = useOriginName();
  const { id, changes, originFilter } = useDocument((document) => ({
    id: document.id,
    changes: document.changes,
    originFilter: document.originFilter,
  }));
  const rows = useMemo(() => listedChanges(changes, null), [changes]);
  const groups = useMemo(() => originGroups(rows), [rows]);
  const isGone = originFilter !== null && !groups.some(({ key }) => key === originFilter);
  return {
    choices: [
      { id: all, title: t('review.origin.all'), count: rows.length },
      ...groups.map(({ key, by, count }) => ({ id: key, title: originName(by), count })),
      ...(isGone ? [{ id: originFilter, title: originName(originFilter), count: 0 }] : []),
    ],
    chosen: originFilter ?? all,
    choose: (key) => filterByOrigin(app, id, key === all ? null : key),
  };
}
