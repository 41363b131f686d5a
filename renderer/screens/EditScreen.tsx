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

/** Source and draft, and below them what is to be judged. */
export function EditScreen() {
  const app = useApp();
  const t = useT();
  const { EditPanes } = useViews();
  const id = useDocumentId();
  const textLanguage = useTextLanguage();
  const split = useAppState((state) => state.layout.split);
  const { source, draft } = useDocument(({ summary }) => summary.characters);
  return (
    <div className="edit">
      <OpeningBar />
      <FindBar />
      <div className="pane-heads">
        <PaneHead
          title={t('pane.source')}
          note={`${t('pane.source.note')} · ${t('pane.characters', { count: source })}`}
          share={split}
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
          onVisible={(range) => app.engine.look(id, range)}
        />
      </div>
      <LowerPanel />
    </div>
  );
}
