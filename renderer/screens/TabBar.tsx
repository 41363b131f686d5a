import { Command, House, Plus, Redo2, Undo2, Upload, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Tab, TabList } from 'react-aria-components';
import { closeDocument } from '#renderer/flows';
import { isUnsaved, tabName } from '#renderer/state';
import { AppMenu } from './AppMenu';
import { useApp, useAppState, useT } from './app-context';
import { CommandButton, CommandIcon } from './CommandButton';

/** The key of the start page's tab. */
export const startTab = 'start';

/** Open documents as tabs, the start page first; the menu left, palette and export right. */
export function TabBar() {
  const app = useApp();
  const t = useT();
  const order = useAppState((state) => state.order);

  function closeByKey(event: KeyboardEvent<HTMLElement>): void {
    const id = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    if (event.key === 'Delete' && id && order.includes(id)) void closeDocument(app, id);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the tabs inside, which have the focus
    <header className="tab-bar" data-part="tabs" onKeyDown={closeByKey}>
      <AppMenu />
      <TabList className="tab-list" aria-label={t('tabs.label')}>
        <Tab id={startTab} className="tab tab-start" aria-label={t('tabs.start')}>
          <House aria-hidden />
        </Tab>
        {order.map((id) => (
          <DocumentTab key={id} id={id} />
        ))}
      </TabList>
      <CommandIcon command="file.open" icon={Plus} />
      <span className="spring" />
      <CommandIcon command="edit.undo" icon={Undo2} />
      <CommandIcon command="edit.redo" icon={Redo2} />
      <CommandButton command="view.palette" icon={Command} label={t('menu.palette')} />
      <CommandButton command="file.export" icon={Upload} kind="outlined" label={t('menu.export')} />
    </header>
  );
}

function DocumentTab({ id }: { readonly id: string }) {
  const app = useApp();
  const t = useT();
  const name = useAppState((state) => {
    const document = state.documents[id];
    return document ? tabName(document) : '';
  });
  const unsaved = useAppState((state) => {
    const document = state.documents[id];
    return document !== undefined && isUnsaved(document);
  });
  return (
    <Tab id={id} className="tab" aria-label={unsaved ? t('tabs.unsaved', { name }) : name}>
      <span className="tab-name">{name}</span>
      <span className={`tab-dot ${unsaved ? '' : 'tab-dot-off'}`} aria-hidden />
      {/* For the pointer alone: a tab may hold no button; the keyboard has Delete and the command. */}
      <span
        className="tab-close"
        aria-hidden
        title={t('tabs.close', { name })}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={() => void closeDocument(app, id)}
      >
        <X aria-hidden />
      </span>
    </Tab>
  );
}
