import { originKey } from '#renderer/state';
import { SelectField } from '#renderer/ui';
import type { OriginBy } from '#shared/origins';
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
  const groups = new Map<string, { by: OriginBy; count: number }>();
  for (const by of changes.flatMap((change) => change.origins)) {
    const group = groups.get(originKey(by));
    groups.set(originKey(by), { by, count: (group?.count ?? 0) + 1 });
  }
  const choices = [
    { id: all, label: t('review.origin.all') },
    ...Array.from(groups, ([key, { by, count }]) => ({ id: key, label: `${originName(by)} (${count})` })),
  ];
  return (
    <SelectField
      isSmall
      label={t('review.origin')}
      choices={choices}
      value={originFilter !== null && groups.has(originFilter) ? originFilter : all}
      onChange={(key) =>
        app.store.updateDocument(id, (document) => ({ ...document, originFilter: key === all ? null : key }))
      }
    />
  );
}
