import { X } from 'lucide-react';
import { arrange, type DocumentState } from '#renderer/state';
import type { Translate } from '#renderer/strings';
import { Button, IconButton } from '#renderer/ui';
import { useApp, useDocument, useT } from './app-context';

/** What opening did by itself, and the way to see it or take it back. */
export function OpeningBar() {
  const app = useApp();
  const t = useT();
  const document = useDocument();
  const { id, opening, revision } = document;
  if (!opening) return null;
  const dismiss = () => app.store.updateDocument(id, (now) => ({ ...now, opening: null }));
  const canUndo = opening.fixed > 0 && revision === opening.revision;
  return (
    <div className="opening-bar" role="status">
      <span>{sentence(document, t)}</span>
      {opening.fixed > 0 && (
        <Button
          kind="link"
          label={t('common.show')}
          onPress={() =>
            app.store.update((state) => arrange(state, { panelOpen: true, panelTab: 'changes' }))
          }
        />
      )}
      {canUndo && (
        <Button
          kind="link"
          label={t('common.undo')}
          onPress={() => {
            app.editor.undo(id);
            dismiss();
          }}
        />
      )}
      <span className="spring" />
      <IconButton label={t('common.dismiss')} icon={X} onPress={dismiss} />
    </div>
  );
}

function sentence({ opening, summary }: DocumentState, t: Translate): string {
  const fixed = opening?.fixed ?? 0;
  const left = summary.findings.total;
  if (fixed === 0) return left === 0 ? t('opened.perfect') : t('opened.nothing', { left });
  return left === 0 ? t('opened.clean', { fixed }) : t('opened.summary', { fixed, left });
}
