import { ArrowDown, ArrowUp, ArrowUpDown, ChartColumn, Check, CornerUpLeft, X } from 'lucide-react';
import { useMemo } from 'react';
import { selectChange } from '#renderer/flows';
import { arrange, holds, listedChanges } from '#renderer/state';
import { Segments } from '#renderer/ui';
import {
  useApp,
  useAppState,
  useDocument,
  useDocumentId,
  useT,
  useTextLanguage,
  useViews,
} from './app-context';
import { ChangeList } from './ChangeList';
import { useChangeWords } from './ChangeWords';
import { CommandButton, CommandIcon } from './CommandButton';
import { CompareField } from './CompareField';
import { OriginList } from './OriginList';
import { useOriginName } from './use-origin-name';

/** The changes of a document: by origin and as a list left, the diff right, what to do above. */
export function ReviewScreen() {
  const app = useApp();
  const { ReviewDiff } = useViews();
  const id = useDocumentId();
  const textLanguage = useTextLanguage();
  const currentChange = useDocument((document) => document.currentChange);
  const layout = useAppState((state) => state.layout.review);
  return (
    <div className="review">
      <ReviewHead />
      <div className="review-lists" data-part="changes">
        <OriginList />
        <ChangeList onOpen={() => app.editor.focus('draft')} />
      </div>
      <ReviewDiff
        document={id}
        layout={layout}
        textLanguage={textLanguage}
        current={currentChange}
        onCurrent={(index) => selectChange(app, id, index)}
      />
    </div>
  );
}

function ReviewHead() {
  const app = useApp();
  const t = useT();
  const layout = useAppState((state) => state.layout.review);
  return (
    <header className="screen-head" data-part="head">
      <Position />
      <CommandIcon command="review.previous" icon={ArrowUp} />
      <CommandIcon command="review.next" icon={ArrowDown} />
      <CommandButton command="review.accept" icon={Check} kind="outlined" label={t('review.accept')} />
      <CommandButton command="review.reject" icon={X} kind="outlined" label={t('review.reject')} />
      <CommandIcon command="review.stepBack" icon={CornerUpLeft} />
      <CommandIcon command="review.otherHalf" icon={ArrowUpDown} />
      <span className="spring" />
      <CompareField />
      <Segments
        label={t('review.layout')}
        choices={[
          { id: 'side-by-side', label: t('review.sideBySide') },
          { id: 'inline', label: t('review.inline') },
        ]}
        value={layout}
        onChange={(review) => app.store.update((state) => arrange(state, { review }))}
      />
      <CommandIcon command="review.statistics" icon={ChartColumn} />
    </header>
  );
}

/** Which change is current among how many; a screen reader hears the change itself. */
function Position() {
  const t = useT();
  const spoken = useChangeWords();
  const originName = useOriginName();
  const { changes, currentChange, originFilter } = useDocument((document) => ({
    changes: document.changes,
    currentChange: document.currentChange,
    originFilter: document.originFilter,
  }));
  const rows = useMemo(() => listedChanges(changes, originFilter), [changes, originFilter]);
  const at = rows.findIndex((row) => holds(row, currentChange));
  const row = rows[at];
  const current = at + 1;
  const count = rows.length;
  return (
    <>
      <span className="review-count" aria-hidden={row !== undefined}>
        {row ? t('review.position', { current, count }) : t('review.none')}
      </span>
      <span className="visually-hidden" role="status">
        {row &&
          t('review.spoken', {
            current,
            count,
            change: spoken(row),
            origin: row.origins.map(originName).join(', '),
          })}
      </span>
    </>
  );
}
