import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { runCommand } from '#renderer/commands';
import { selectChange } from '#renderer/flows';
import { type ChangeRow, holds, listedChanges } from '#renderer/state';
import { Empty } from '#renderer/ui';
import { useApp, useDocument, useT, useTextLanguage } from './app-context';
import { ChangeWords, useChangeWords } from './ChangeWords';
import { useOriginName } from './use-origin-name';

const byKey: Readonly<Record<string, string>> = {
  a: 'review.accept',
  r: 'review.reject',
  u: 'review.stepBack',
  m: 'review.otherHalf',
};

interface ChangeListProps {
  readonly onOpen?: (index: number) => void;
  /** One line a change, in place of two. */
  readonly isWide?: boolean;
}

/** The open changes; A accepts, R rejects, U steps back, M goes along a move while the list has the focus. */
export function ChangeList({ onOpen, isWide = false }: ChangeListProps) {
  const app = useApp();
  const t = useT();
  const { id, currentChange, changes, originFilter } = useDocument((document) => ({
    id: document.id,
    currentChange: document.currentChange,
    changes: document.changes,
    originFilter: document.originFilter,
  }));
  const items = useMemo(
    () => listedChanges(changes, originFilter).map((row, at) => ({ id: row.index, number: at + 1, row })),
    [changes, originFilter],
  );
  const layout = useRef(new ListLayout({ rowHeight: isWide ? 28 : 44 })).current;
  const root = useRef<HTMLDivElement>(null);
  useFocusOnRows(root, items.length === 0);
  const selected = items.find(({ row }) => holds(row, currentChange));

  function decide(event: KeyboardEvent): void {
    const command = byKey[event.key.toLowerCase()];
    if (!command || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(app, command);
  }

  return (
    <div ref={root} className={`change-list ${isWide ? 'change-list-wide' : ''}`} onKeyDownCapture={decide}>
      <Virtualizer layout={layout}>
        <GridList
          className="list"
          aria-label={t('review.label')}
          items={items}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected ? [selected.id] : []}
          onSelectionChange={(selection) => {
            const [key] = selection === 'all' ? [] : selection;
            if (typeof key === 'number') selectChange(app, id, key);
          }}
          onAction={(key) => typeof key === 'number' && onOpen?.(key)}
          renderEmptyState={() => <NoChanges />}
        >
          {({ number, row }) => <ChangeItem number={number} row={row} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

/** A list that had the focus while it was empty hands it on to the rows that come: without one, no way leads back. */
function useFocusOnRows(root: RefObject<HTMLElement | null>, isEmpty: boolean): void {
  useEffect(() => {
    if (isEmpty) return;
    // The rows are there a frame later.
    const frame = requestAnimationFrame(() => {
      const grid = root.current?.querySelector<HTMLElement>('[role="grid"]');
      if (!grid || document.activeElement !== grid) return;
      grid.blur();
      grid.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [root, isEmpty]);
}

/** Why the list is empty, and what to do about it. */
function NoChanges() {
  const t = useT();
  const { comparedWith, originFilter } = useDocument((document) => ({
    comparedWith: document.comparedWith,
    originFilter: document.originFilter,
  }));
  if (originFilter !== null) return <Empty title={t('review.filtered')} hint={t('review.filtered.hint')} />;
  if (comparedWith) return <Empty title={t('review.compare.none')} hint={t('review.compare.none.hint')} />;
  return <Empty title={t('review.none')} hint={t('review.none.hint')} />;
}

function ChangeItem({ number, row }: { readonly number: number; readonly row: ChangeRow }) {
  const t = useT();
  const originName = useOriginName();
  const spoken = useChangeWords();
  const lang = useTextLanguage();
  const origins = [...new Set(row.origins.map(originName))].join(', ');
  const place = row.move
    ? t('review.moved.short', row.move)
    : t('findings.paragraph', { number: row.change.paragraph + 1 });
  return (
    <GridListItem id={row.index} textValue={spoken(row)} className="list-row change-row">
      <span className="change-number">{number}</span>
      <span className="change-words">
        <span className="document-text" lang={lang}>
          <ChangeWords row={row} />
        </span>
        <span className="change-origin">{[origins, place].filter((words) => words !== '').join(' · ')}</span>
      </span>
    </GridListItem>
  );
}
