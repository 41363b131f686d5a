import { X } from 'lucide-react';
import { arrange } from '#renderer/state';
import type { Translate } from '#renderer/strings';
import { Button, IconButton } from '#renderer/ui';
import { useApp, useDocument, useT } from './app-context';

/** What opening did by itself, and the way to see it or take it back. */
export function OpeningBar() {
  const app = useApp();
  const t = useT();
  const { id, opening, left, canUndo } = useDocument((document) => ({
    id: document.id,
    opening: document.opening,
    left: document.summary.findings.total,
    canUndo: (document.opening?.fixed ?? 0) > 0 && document.revision === document.opening?.revision,
  }));
  if (!opening) return null;
  const dismiss = () => app.store.updateDocument(id, (now) => ({ ...now, opening: null }));
  return (
    <div className="opening-bar" role="status">
      <span>{sentence(opening.fixed, left, t)}</span>
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

function sentence(fixed: number, left: number, t: Translate): string {
  if (fixed === 0) return left === 0 ? t('opened.perfect') : t('opened.nothing', { left });
  return left === 0 ? t('opened.clean', { fixed }) : t('opened.summary', { fixed, left });
}
