import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { commandOf, keysOf, runCommand, showKeys } from '#renderer/commands';
import type { LoadedEditor } from '#renderer/editor';
import type { App } from '#renderer/flows';
import { type AppState, activeDocument, type DocumentState } from '#renderer/state';
import type { Translate } from '#renderer/strings';

type Views = Pick<LoadedEditor, 'EditPanes' | 'ReviewDiff'>;

const AppContext = createContext<{ readonly app: App; readonly views: Views } | null>(null);

interface AppProviderProps {
  readonly app: App;
  readonly views: Views;
  readonly children: ReactNode;
}

export function AppProvider({ app, views, children }: AppProviderProps) {
  return <AppContext value={{ app, views }}>{children}</AppContext>;
}

function useProvided(): { readonly app: App; readonly views: Views } {
  const provided = useContext(AppContext);
  if (!provided) throw new Error('A screen was drawn outside AppProvider');
  return provided;
}

export function useApp(): App {
  return useProvided().app;
}

/** The editor's components, loaded with it. */
export function useViews(): Views {
  return useProvided().views;
}

export function useT(): Translate {
  return useApp().t;
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store.api, select);
}

/**
 * A part of the document on the screen, compared one level deep: what stands beside the text is drawn again only when
 * what it shows has changed, not at every key. Only for what is drawn while there is a document.
 */
export function useDocument<T>(select: (document: DocumentState) => T): T {
  return useAppState(
    useShallow((state) => {
      const document = activeDocument(state);
      if (!document) throw new Error('A part of a document was drawn without one');
      return select(document);
    }),
  );
}

export function useDocumentId(): string {
  return useDocument(({ id }) => id);
}

/** Of the text, for the `lang` of everything that shows pieces of it. */
export function useTextLanguage(): 'ja' | 'en' | 'zh' {
  return useDocument(({ summary }) => summary.language);
}

/** What a control needs to stand for a command: its words, its key, whether it can be used, and what it does. */
export function useCommand(id: string) {
  const app = useApp();
  const command = commandOf(id);
  const isEnabled = useAppState(command.isEnabled);
  const { platform } = app.store.get().info;
  const keys = useAppState(({ settings }) => keysOf(command, platform, settings.keys));
  return {
    label: app.t(command.title).replace(/…$/u, ''),
    title: app.t(command.title),
    keys: keys === null ? undefined : showKeys(keys, platform),
    isDisabled: !isEnabled,
    onPress: () => runCommand(app, id),
  };
}
