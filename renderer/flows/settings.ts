import { languageOf } from '#renderer/strings';
import type { Settings } from '#shared/contract';
import type { App } from './app';
import { tellFailure } from './failures';

/** Stores changed settings and applies them; another language takes a reload, before which all is kept. */
export async function changeSettings(app: App, changed: Partial<Settings>): Promise<void> {
  const settings = { ...app.store.get().settings, ...changed };
  app.store.update((state) => ({ ...state, settings }));
  const written = await app.host.call('settings:write', { settings });
  if (!written.ok) return tellFailure(app, app.t('settings.failed'), written.failure);
  if (chosenLanguage(settings, app.store.get().info.locale) === app.language) return;
  await app.journal.flush();
  window.location.reload();
}

export function chosenLanguage(settings: Settings, locale: string): 'en' | 'ja' | 'zh' {
  return settings.language === 'system' ? languageOf(locale) : settings.language;
}
