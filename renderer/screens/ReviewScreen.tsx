import { ArrowDown, ArrowUp, Check, CornerUpLeft, X } from 'lucide-react';
import { selectChange } from '#renderer/flows';
import { arrange } from '#renderer/state';
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
import { CommandButton, CommandIcon } from './CommandButton';
import { OriginFilter } from './OriginFilter';

/** The open changes of a document: the list left, the diff right, what to do above. */
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
      <ChangeList onOpen={() => app.editor.focus('draft')} />
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
  const { count, currentChange } = useDocument((document) => ({
    count: document.changes.length,
    currentChange: document.currentChange,
  }));
  const layout = useAppState((state) => state.layout.review);
  return (
    <header className="screen-head">
      <span className="review-count">
        {currentChange === null
          ? t('review.none')
          : t('review.position', { current: currentChange + 1, count })}
      </span>
      <CommandIcon command="review.previous" icon={ArrowUp} />
      <CommandIcon command="review.next" icon={ArrowDown} />
      <CommandButton command="review.accept" icon={Check} kind="outlined" label={t('review.accept')} />
      <CommandButton command="review.reject" icon={X} kind="outlined" label={t('review.reject')} />
      <CommandButton command="review.stepBack" icon={CornerUpLeft} label={t('review.stepBack')} />
      <span className="spring" />
      <OriginFilter />
      <Segments
        label={t('review.layout')}
        choices={[
          { id: 'side-by-side', label: t('review.sideBySide') },
          { id: 'inline', label: t('review.inline') },
        ]}
        value={layout}
        onChange={(review) => app.store.update((state) => arrange(state, { review }))}
      />
    </header>
  );
}
