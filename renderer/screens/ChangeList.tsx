import { type KeyboardEvent, useMemo, useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { runCommand } from '#renderer/commands';
import { selectChange } from '#renderer/flows';
import { listedChanges, shorten, showPiece } from '#renderer/state';
import { Empty } from '#renderer/ui';
import type { ReviewChange } from '#shared/session';
import { useApp, useDocument, useT, useTextLanguage } from './app-context';
import { BeforeAfter } from './BeforeAfter';
import { useOriginName } from './use-origin-name';

const byKey: Readonly<Record<string, string>> = {
  a: 'review.accept',
  r: 'review.reject',
  u: 'review.stepBack',
};

interface ChangeListProps {
  readonly onOpen?: (index: number) => void;
  /** One line a change, in place of two. */
  readonly isWide?: boolean;
}

/** The open changes; A accepts, R rejects and U steps back while the list has the focus. */
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
    () => listedChanges(changes, originFilter).map((item) => ({ ...item, id: item.index })),
    [changes, originFilter],
  );
  const layout = useRef(new ListLayout({ rowHeight: isWide ? 28 : 44 })).current;

  function decide(event: KeyboardEvent): void {
    const command = byKey[event.key.toLowerCase()];
    if (!command || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(app, command);
  }

  return (
    <div className={`change-list ${isWide ? 'change-list-wide' : ''}`} onKeyDownCapture={decide}>
      <Virtualizer layout={layout}>
        <GridList
          className="list"
          aria-label={t('review.label')}
          items={items}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={currentChange === null ? [] : [currentChange]}
          onSelectionChange={(selection) => {
            const [key] = selection === 'all' ? [] : selection;
            if (typeof key === 'number') selectChange(app, id, key);
          }}
          onAction={(key) => typeof key === 'number' && onOpen?.(key)}
          renderEmptyState={() => <Empty title={t('review.none')} hint={t('review.none.hint')} />}
        >
          {({ index, change }) => <ChangeRow index={index} change={change} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

const longest = 40;

function ChangeRow({ index, change }: { readonly index: number; readonly change: ReviewChange }) {
  const t = useT();
  const originName = useOriginName();
  const lang = useTextLanguage();
  const show = (text: string) => shorten(showPiece(text), longest);
  const words = { before: show(change.before), after: show(change.after) };
  const origins = [...new Set(change.origins.map(originName))].join(', ');
  return (
    <GridListItem id={index} textValue={`${words.before} → ${words.after}`} className="list-row change-row">
      <span className="change-number">{index + 1}</span>
      <span className="change-words">
        <span className="document-text" lang={lang}>
          <BeforeAfter {...words} />
        </span>
        <span className="change-origin">
          {origins} · {t('findings.paragraph', { number: change.paragraph + 1 })}
        </span>
      </span>
    </GridListItem>
  );
}
