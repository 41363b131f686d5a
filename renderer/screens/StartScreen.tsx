import {
  ClipboardPaste,
  FileText,
  FlaskConical,
  FolderOpen,
  type LucideIcon,
  ShieldCheck,
} from 'lucide-react';
import { Button, GridList, GridListItem } from 'react-aria-components';
import { openFiles, refreshRecent } from '#renderer/flows';
import { Button as TextButton } from '#renderer/ui';
import type { RecentDocument } from '#shared/contract';
import { useApp, useAppState, useCommand, useT } from './app-context';
import { StartStarter } from './StartStarter';

/** Where a day begins: three ways in at the left, what was open lately at the right. */
export function StartScreen() {
  const t = useT();
  return (
    <div className="start">
      <section className="start-actions" data-part="start" aria-label={t('start.actions')}>
        <h1 className="start-name">
          Suiko<span lang="ja">推敲</span>
        </h1>
        <p className="muted">{t('app.tagline')}</p>
        <StartAction
          command="file.open"
          icon={FolderOpen}
          label={t('start.open')}
          hint={t('start.open.hint')}
        />
        <StartAction
          command="file.paste"
          icon={ClipboardPaste}
          label={t('start.paste')}
          hint={t('start.paste.hint')}
        />
        <StartAction
          command="file.sample"
          icon={FlaskConical}
          label={t('start.sample')}
          hint={t('start.sample.hint')}
        />
        <p className="start-note">{t('start.drop')}</p>
        <p className="start-note">
          <ShieldCheck aria-hidden />
          {t('start.promise')}
        </p>
      </section>
      <Recent />
    </div>
  );
}

interface StartActionProps {
  readonly command: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint: string;
}

function StartAction({ command, icon: Icon, label, hint }: StartActionProps) {
  const { keys, onPress } = useCommand(command);
  return (
    <Button className="start-action" onPress={onPress}>
      <Icon aria-hidden />
      <span className="start-action-words">
        <span className="start-action-label">{label}</span>
        <span className="muted">{hint}</span>
      </span>
      {keys && <kbd>{keys}</kbd>}
    </Button>
  );
}

function Recent() {
  const app = useApp();
  const t = useT();
  const recent = useAppState((state) => state.recent);
  // A file that a browser handed over has no place to be opened from again.
  const door = useAppState((state) => state.info.door);
  const hint = door === 'browser' ? 'start.recent.emptyInBrowser' : 'start.recent.empty';

  async function clear(): Promise<void> {
    await app.host.call('recent:clear', {});
    await refreshRecent(app);
  }

  return (
    <section className="start-recent" data-part="recent" aria-label={t('start.recent')}>
      <header className="start-recent-head">
        <h2 className="caption">{t('start.recent')}</h2>
        {recent.length > 0 && (
          <TextButton kind="link" label={t('start.recent.clear')} onPress={() => void clear()} />
        )}
      </header>
      <GridList
        className="list"
        aria-label={t('start.recent')}
        items={recent.map((document) => ({ ...document, id: document.file.id }))}
        renderEmptyState={() => <p className="start-note">{t(hint)}</p>}
        onAction={(key) => {
          const chosen = recent.find(({ file }) => file.id === key);
          if (chosen) void openFiles(app, [chosen.file]);
        }}
      >
        {(document) => <RecentRow document={document} language={app.language} />}
      </GridList>
      <StartStarter />
    </section>
  );
}

function RecentRow({ document, language }: { readonly document: RecentDocument; readonly language: string }) {
  const { file, openedAt } = document;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <GridListItem id={file.id} textValue={file.name} className="list-row recent-row">
      <FileText aria-hidden />
      <span className="recent-name">{file.name}</span>
      <time className="muted" dateTime={openedAt}>
        {when.format(new Date(openedAt))}
      </time>
    </GridListItem>
  );
}
