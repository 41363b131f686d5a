import { useMemo } from 'react';
import { filterByOrigin } from '#renderer/flows';
import { listedChanges, originGroups } from '#renderer/state';
import { SelectField } from '#renderer/ui';
import { useApp, useDocument, useT } from './app-context';
import { useOriginName } from './use-origin-name';

const all = 'all';

/** Limits the list of changes to those of one origin, with the count of each. */
export function OriginFilter() {
  const app = useApp();
  const t = useT();
  const originName = useOriginName();
  const { id, changes, originFilter } = useDocument((document) => ({
    id: document.id,
    changes: document.changes,
    originFilter: document.originFilter,
  }));
  const groups = useMemo(() => originGroups(listedChanges(changes, null)), [changes]);
  const isGone = originFilter !== null && !groups.some(({ key }) => key === originFilter);
  const choices = [
    { id: all, label: t('review.origin.all') },
    ...groups.map(({ key, by, count }) => ({ id: key, label: `${originName(by)} (${count})` })),
    ...(isGone ? [{ id: originFilter, label: `${originName(originFilter)} (0)` }] : []),
  ];
  return (
    <SelectField
      isSmall
      label={t('review.origin')}
      choices={choices}
      value={originFilter ?? all}
      onChange={(key) => filterByOrigin(app, id, key === all ? null : key)}
    />
  );
}
