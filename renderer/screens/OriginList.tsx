import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { filterByOrigin } from '#renderer/flows';
import { listedChanges, originGroups } from '#renderer/state';
import { useApp, useDocument, useT } from './app-context';
import { CommandButton } from './CommandButton';
import { useOriginName } from './use-origin-name';

const all = 'all';

/** The changes by origin, with counts: the list shows those of the chosen one, and they can be decided at once. */
export function OriginList() {
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
  return (
    <div className="origins">
      <ListBox
        className="list origin-list"
        aria-label={t('review.origins')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[originFilter ?? all]}
        onSelectionChange={(selection) => {
          const [key] = selection === 'all' ? [] : selection;
          filterByOrigin(app, id, key === all ? null : String(key));
        }}
      >
        <OriginRow id={all} title={t('review.origin.all')} count={rows.length} />
        {groups.map(({ key, by, count }) => (
          <OriginRow key={key} id={key} title={originName(by)} count={count} />
        ))}
        {isGone && <OriginRow id={originFilter} title={originName(originFilter)} count={0} />}
      </ListBox>
      <div className="origin-actions">
        <CommandButton command="review.acceptListed" kind="link" label={t('review.acceptAll')} />
        <CommandButton command="review.rejectListed" kind="link" label={t('review.rejectAll')} />
      </div>
    </div>
  );
}

interface OriginRowProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

function OriginRow({ id, title, count }: OriginRowProps) {
  return (
    <ListBoxItem id={id} textValue={title} className="list-row rule-row">
      <span className="rule-title">{title}</span>
      <span className="count">{count}</span>
    </ListBoxItem>
  );
}
