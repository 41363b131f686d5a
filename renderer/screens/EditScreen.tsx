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
  return (
    <div className="edit">
      <OpeningBar />
      <RecoveredBar />
      <FindBar />
      <div className="pane-heads">
        {hasThird && <PaneHead title={t('pane.attached')} note={name} share={split * third} />}
        <PaneHead
          title={t('pane.source')}
          note={
            <>
              {t('pane.source.note')} · <CharacterCount side="source" />
            </>
          }
          share={split * (1 - third)}
        />
        <PaneHead title={t('pane.draft')} note={<CharacterCount side="draft" />}>
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

/** Drawn at every key, and nothing else of the screen with it. */
function CharacterCount({ side }: { readonly side: 'source' | 'draft' }) {
  const t = useT();
  const count = useDocument(({ summary }) => summary.characters[side]);
  return t('pane.characters', { count });
}
