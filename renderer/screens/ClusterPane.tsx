import { CircleCheck } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import { chooseCluster, previewCluster } from '#renderer/flows';
import { clusterKey, isSettled, settledAside } from '#renderer/state';
import { Empty } from '#renderer/ui';
import { useApp, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { ClusterDetail } from './ClusterDetail';

interface Item {
  readonly id: string;
  readonly canonical: string;
  readonly forms: number;
  readonly places: number;
  readonly isSettled: boolean;
}

/** The names of the text that take several forms, found with or without a glossary; the chosen one to be decided. */
export function ClusterPane() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const names = useDocument((document) => document.names);
  const { clusters, chosen } = names;
  const listed = (clusters ?? []).map((cluster): Item => {
    const { canonical, members } = cluster;
    const places = members.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    const key = clusterKey(cluster);
    return { id: key, canonical, forms: members.length, places, isSettled: isSettled(cluster) };
  });
  const aside = settledAside(names).map(
    ({ entry, ...one }): Item => ({ id: `settled:${entry}`, ...one, isSettled: true }),
  );
  const items = [
    ...listed.filter((one) => !one.isSettled),
    ...listed.filter((one) => one.isSettled),
    ...aside,
  ];
  const find = (key: unknown) => clusters?.find((one) => clusterKey(one) === key);
  const cluster = find(chosen);
  return (
    <section className="clusters" data-part="clusters" aria-label={t('clusters.title')}>
      <h2 className="caption clusters-head">
        {t('clusters.title')} {clusters && <span className="count">{items.length}</span>}
      </h2>
      <GridList
        className="list cluster-list"
        aria-label={t('clusters.label')}
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(selection) => {
          const [key] = selection === 'all' ? [] : selection;
          if (key !== undefined) chooseCluster(app, id, String(key));
        }}
        onAction={(key) => {
          const acted = find(key);
          if (acted && !isSettled(acted)) void previewCluster(app, id, acted);
        }}
        renderEmptyState={() =>
          clusters === null ? (
            <p className="empty muted" role="status">
              {t('clusters.computing')}
            </p>
          ) : (
            <Empty title={t('clusters.none')} hint={t('clusters.none.hint')} />
          )
        }
      >
        {(item) => <ClusterLine item={item} />}
      </GridList>
      {cluster && <ClusterDetail key={clusterKey(cluster)} cluster={cluster} />}
    </section>
  );
}

function ClusterLine({ item }: { readonly item: Item }) {
  const t = useT();
  const lang = useTextLanguage();
  const { id, canonical, forms, places } = item;
  const summary = t('clusters.summary', { forms, places });
  return (
    <GridListItem
      id={id}
      textValue={`${canonical} · ${item.isSettled ? t('clusters.settled') : summary}`}
      className="list-row cluster-row"
    >
      <span className="cluster-name document-text" lang={lang}>
        {canonical}
      </span>
      {item.isSettled ? (
        <span className="cluster-settled">
          <CircleCheck aria-hidden />
          {t('clusters.settled')}
        </span>
      ) : (
        <span className="count">{summary}</span>
      )}
    </GridListItem>
  );
}
