import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Root } from 'react-dom/client';
import { Dialogs } from '#renderer/dialogs';
import { loadEditor } from '#renderer/editor';
import {
  type App,
  chosenLanguage,
  listen,
  openFiles,
  openJournal,
  refreshRecent,
  rememberActive,
  rememberLayout,
  restoreDocuments,
  restoreLayout,
  sentence,
} from '#renderer/flows';
import { type Host, noSession, openHost } from '#renderer/host';
import { AppProvider, Shell, WindowNotices } from '#renderer/screens';
import { initialState, openStore } from '#renderer/state';
import { type Language, languageOf, translator } from '#renderer/strings';
import { openNotices } from '#renderer/ui';
import { createEngine, createExporter, createSearcher } from '#renderer/worker';
import type { AppInfo, Settings } from '#shared/contract';
import { editorWords, onQuickFix } from './editor-words';
import { followActivity } from './follow-activity';
import { followCommands } from './follow-commands';
import { followFaults } from './follow-faults';
import { followTheme, themeOf } from './follow-theme';
import { SafeArea } from './SafeArea';
import { StartProblem } from './StartProblem';

/** Starts the page: host, settings, editor, then the window; last what was open before and what is to be opened. */
export async function start(root: Root): Promise<void> {
  const known = languageOf(navigator.language);
  const host = await openHost(window);
  if (!host.ok) return root.render(<StartProblem text={translator(known)('app.noSession')} />);
  const info = await host.value.call('app:info', {});
  const settings = await host.value.call('settings:read', {});
  if (!info.ok || !settings.ok) {
    const isRefused = !info.ok && info.failure.detail === noSession;
    const text = translator(known)(isRefused ? 'app.noSession' : 'app.noHost');
    return root.render(<StartProblem text={text} />);
  }
  // In a browser its own language counts: the server may run under another.
  const locale = info.value.door === 'browser' ? navigator.language : info.value.locale;
  await open(root, host.value, { ...info.value, locale }, settings.value);
}

async function open(root: Root, host: Host, info: AppInfo, settings: Settings): Promise<void> {
  const language = chosenLanguage(settings, info.locale);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
  let tellRestored = () => {};
  const restored = new Promise<void>((resolve) => {
    tellRestored = resolve;
  });
  const { app, views, notices } = await createApp(host, info, settings, language, restored);
  listen(app);
  followTheme(app);
  followCommands(app);
  followFaults(app);
  followActivity(app, window);
  root.render(
    <StrictMode>
      <I18nProvider locale={language === 'zh' ? 'zh-CN' : language}>
        <SafeArea t={app.t} onReload={() => app.journal.flush()}>
          <AppProvider app={app} views={views}>
            <Shell />
            <Dialogs />
            <WindowNotices queue={notices} />
          </AppProvider>
        </SafeArea>
      </I18nProvider>
    </StrictMode>,
  );
  await restoreLayout(app);
  await refreshRecent(app);
  await restoreDocuments(app);
  tellRestored();
  rememberActive(app);
  rememberLayout(app);
  await openFiles(app, info.files);
}

async function createApp(
  host: Host,
  info: AppInfo,
  settings: Settings,
  language: Language,
  restored: Promise<void>,
) {
  const t = translator(language);
  const store = openStore(initialState(info, settings));
  const engine = createEngine();
  const notices = openNotices();
  const tell: App['tell'] = (notice) =>
    void notices.add(notice, notice.tone === 'failure' ? {} : { timeout: notice.action ? 8000 : 5000 });
  const journal = openJournal(host, engine, store, (failure) =>
    tell({ text: `${t('keep.failed')}: ${sentence({ language }, failure)}`, tone: 'failure' }),
  );
  const { api, ...views } = await loadEditor({
    engine,
    language,
    theme: themeOf(settings),
    fontSize: settings.fontSize,
    screenReader: settings.screenReader,
    words: editorWords(t, language, store),
    onQuickFix: (choice) => onQuickFix(app, choice),
  });
  const workers = { searcher: createSearcher(), exporter: createExporter() };
  const app: App = { store, host, engine, ...workers, editor: api, journal, language, t, restored, tell };
  return { app, views, notices };
}
