import { ArrowUpRight, BookOpen, Pencil, Plus, Replace, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { editEntry, goToEntry, previewNames, removeEntry } from '#renderer/flows';
import { openVariants } from '#renderer/state';
import { Empty, IconButton } from '#renderer/ui';
import type { EntryRow } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { CommandButton } from './CommandButton';
import { categoryName } from './category-name';

/** The entries that stand in the draft, in the lower panel; Enter goes to the first place. */
export function NamesTab() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const entries = useDocument((document) => document.entries);
  const { keys = '' } = useCommand('names.addEntry');
  const layout = useRef(new ListLayout({ rowHeight: 28 })).current;
  return (
    <div className="finding-list">
      <Virtualizer layout={layout}>
        <GridList
          className="list"
          aria-label={t('names.label')}
          items={entries.map((row) => ({ ...row, id: row.entry.id }))}
          selectionMode="single"
          selectionBehavior="replace"
          onAction={(key) => void goToEntry(app, id, String(key))}
          renderEmptyState={() => (
            <>
              <Empty title={t('names.noneHere')} hint={t('names.noneHere.hint')} />
              <p className="empty empty-hint">{t('names.none.hint', { keys })}</p>
            </>
          )}
        >
          {(row) => <UsedEntry row={row} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function UsedEntry({ row }: { readonly row: EntryRow }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const lang = useTextLanguage();
  const { entry, occurrences } = row;
  const { term } = entry;
  const places = t('clusters.places', { count: occurrences.term + occurrences.variants });
  return (
    <GridListItem id={entry.id} textValue={`${term}, ${places}`} className="list-row used-entry">
      <span className="used-term document-text" lang={lang}>
        {term}
      </span>
      <span className="used-category muted">{categoryName(entry.category, t)}</span>
      <span className="used-variants muted document-text" lang={lang}>
        {(entry.variants ?? []).map(({ text }) => text).join('　')}
      </span>
      <span className="count">{places}</span>
      <span className="row-actions">
        <IconButton
          label={t('names.applyOne', { term })}
          icon={Replace}
          isDisabled={occurrences.variants === 0}
          onPress={() => void previewNames(app, id, entry)}
        />
        <IconButton
          label={t('names.edit', { term })}
          icon={Pencil}
          onPress={() => editEntry(app, id, entry)}
        />
        <IconButton
          label={t('names.remove', { term })}
          icon={Trash2}
          onPress={() => void removeEntry(app, id, entry)}
        />
      </span>
    </GridListItem>
  );
}

export function NamesTools() {
  const t = useT();
  const count = useDocument(openVariants);
  return (
    <>
      <CommandButton command="names.addEntry" icon={Plus} label={t('names.add')} />
      <CommandButton command="names.openGlossary" icon={BookOpen} label={t('names.open')} />
      {count > 0 && (
        <CommandButton
          command="names.apply"
          icon={Replace}
          kind="outlined"
          label={t('names.apply', { count })}
        />
      )}
      <CommandButton command="view.names" icon={ArrowUpRight} />
    </>
  );
}
