import { arrange } from '#renderer/state';
import {
  useApp,
  useAppState,
  useDocument,
  useDocumentId,
  useT,
  useTextLanguage,
  useViews,
} from './app-context';
import { FindBar } from './FindBar';
import { LowerPanel } from './LowerPanel';
import { OpeningBar } from './OpeningBar';
import { PaneHead } from './PaneHead';
import { ParagraphFilterField } from './ParagraphFilterField';
import { RecoveredBar } from './RecoveredBar';

/** Source and draft, and below them what is to be judged. */
export function EditScreen() {
  const app = useApp();
  const t = useT();
  const { EditPanes } = useViews();
  const id = useDocumentId();
  const textLanguage = useTextLanguage();
  const { split, attached } = useAppState((state) => state.layout);
  const name = useDocument((document) => document.attached);
  const hasThird = name !== null && attached.isShown;
  const third = hasThird ? attached.share : 0;
  const { source, draft } = useDocument(({ summary }) => summary.characters);
  return (
    <div className="edit">
      <OpeningBar />
      <RecoveredBar />
      <FindBar />
      <div className="pane-heads">
        {hasThird && <PaneHead title={t('pane.attached')} note={name} share={split * third} />}
        <PaneHead
          title={t('pane.source')}
          note={`${t('pane.source.note')} · ${t('pane.characters', { count: source })}`}
          share={split * (1 - third)}
        />
        <PaneHead title={t('pane.draft')} note={t('pane.characters', { count: draft })}>
          <ParagraphFilterField />
        </PaneHead>
      </div>
      <div className="edit-panes">
        <EditPanes
          document={id}
          split={split}
          onSplit={(to) => app.store.update((state) => arrange(state, { split: to }))}
          textLanguage={textLanguage}
          dividerLabel={t('pane.divider')}
          attached={
            hasThird
              ? {
                  share: attached.share,
                  onShare: (share) =>
                    app.store.update((state) => arrange(state, { attached: { ...attached, share } })),
                  dividerLabel: t('pane.attached.divider'),
                }
              : null
          }
          onVisible={(range) => app.engine.look(id, range)}
        />
      </div>
      <LowerPanel />
    </div>
  );
}
