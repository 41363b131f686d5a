import { ArrowUpRight, BookOpen, Pencil, Plus, Replace, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { editEntry, goToCluster, goToEntry, previewNames, removeEntry } from '#renderer/flows';
import { clusterKey, openClusters, openVariants } from '#renderer/state';
import { Empty, IconButton } from '#renderer/ui';
import type { ClusterRow, EntryRow } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { CommandButton } from './CommandButton';
import { categoryName } from './category-name';

type Item =
  | { readonly id: string; readonly kind: 'cluster'; readonly cluster: ClusterRow }
  | { readonly id: string; readonly kind: 'entry'; readonly row: EntryRow };

/**
 * The names of the draft, in the lower panel: those spelled in several ways, which Enter takes to where they are
 * decided, then the entries, where Enter goes to the first place.
 */
export function NamesTab() {
  const app = useApp();
  const t = useT();
  const document = useDocumentId();
  const entries = useDocument((document) => document.entries);
  const names = useDocument((document) => document.names);
  const items: Item[] = [
    ...openClusters(names)
      .filter(({ entry }) => entry === null)
      .map((cluster): Item => ({ id: clusterKey(cluster), kind: 'cluster', cluster })),
    ...entries.map((row): Item => ({ id: `row:${row.entry.id}`, kind: 'entry', row })),
  ];
  const act = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item?.kind === 'cluster') goToCluster(app, document, item.id);
    if (item?.kind === 'entry') void goToEntry(app, document, item.row.entry.id);
  };
  const { keys = '' } = useCommand('names.addEntry');
  const layout = useRef(new ListLayout({ rowHeight: 28 })).current;
  return (
    <div className="finding-list">
      <Virtualizer layout={layout}>
        <GridList
          className="list"
          aria-label={t('names.label')}
          items={items}
          selectionMode="single"
          selectionBehavior="replace"
          onAction={act}
          renderEmptyState={() => (
            <>
              <Empty title={t('names.noneHere')} hint={t('names.noneHere.hint')} />
              <p className="empty empty-hint">{t('names.none.hint', { keys })}</p>
            </>
          )}
        >
          {(item) =>
            item.kind === 'cluster' ? (
              <FoundName id={item.id} cluster={item.cluster} />
            ) : (
              <UsedEntry id={item.id} row={item.row} />
            )
          }
        </GridList>
      </Virtualizer>
    </div>
  );
}

/** A name that the text spells in several ways, without an entry. */
function FoundName({ id, cluster }: { readonly id: string; readonly cluster: ClusterRow }) {
  const app = useApp();
  const t = useT();
  const document = useDocumentId();
  const lang = useTextLanguage();
  const { canonical, members } = cluster;
  const places = members.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const summary = t('clusters.summary', { forms: members.length, places });
  const others = members.flatMap(({ text }) => (text === canonical ? [] : [text]));
  return (
    <GridListItem id={id} textValue={`${canonical}, ${summary}`} className="list-row used-entry">
      <span className="used-term document-text" lang={lang}>
        {canonical}
      </span>
      <span className="used-category muted">{t('names.found')}</span>
      <span className="used-variants muted document-text" lang={lang}>
        {others.join('　')}
      </span>
      <span className="count">{summary}</span>
      <span className="row-actions">
        <IconButton
          label={t('names.decide', { term: canonical })}
          icon={ArrowUpRight}
          onPress={() => goToCluster(app, document, id)}
        />
      </span>
    </GridListItem>
  );
}

function UsedEntry({ id: key, row }: { readonly id: string; readonly row: EntryRow }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const lang = useTextLanguage();
  const { entry, occurrences } = row;
  const { term } = entry;
  const places = t('clusters.places', { count: occurrences.term + occurrences.variants });
  return (
    <GridListItem id={key} textValue={`${term}, ${places}`} className="list-row used-entry">
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
