import { BookOpen } from 'lucide-react';
import { changeSettings, starterCount, takeStarter } from '#renderer/flows';
import { Button } from '#renderer/ui';
import { useApp, useAppState, useT } from './app-context';

/** Offers the glossary that ships as a sample, until it was taken or sent away. */
export function StartStarter() {
  const app = useApp();
  const t = useT();
  const isOffered = useAppState((state) => state.settings.offersStarter);
  if (!isOffered) return null;
  return (
    <section className="start-starter" aria-label={t('start.starter.label')}>
      <BookOpen aria-hidden />
      <div>
        <p>{t('start.starter', { count: starterCount })}</p>
        <Button kind="link" label={t('start.starter.take')} onPress={() => void takeStarter(app)} />
        <Button
          kind="link"
          label={t('start.starter.dismiss')}
          onPress={() => void changeSettings(app, { offersStarter: false })}
        />
      </div>
    </section>
  );
}
