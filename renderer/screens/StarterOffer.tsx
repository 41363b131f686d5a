import { Sparkles } from 'lucide-react';
import { openStarter, starterCount } from '#renderer/flows';
import { Button } from '#renderer/ui';
import { useApp, useDocumentId, useT } from './app-context';

/** Offers the glossary that ships as a sample. */
export function StarterOffer() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  return (
    <div className="starter">
      <Button
        kind="outlined"
        icon={Sparkles}
        label={t('names.starter')}
        onPress={() => void openStarter(app, id)}
      />
      <p className="empty-hint">{t('names.starter.hint', { count: starterCount })}</p>
    </div>
  );
}
