import { Pencil, Replace, Trash2 } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { previewNames, removeEntry } from '#renderer/flows';
import { showDialog } from '#renderer/state';
import { Empty, IconButton } from '#renderer/ui';
import type { EntryRow } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT, useTextLanguage } from './app-context';
import { categoryName } from './category-name';

/** The entries that this document uses, with their places; edited, applied and removed row by row. */
export function EntryTable({ search }: { readonly search: string }) {
  const t = useT();
  const { keys = '' } = useCommand('names.addEntry');
  const entries = useDocument((document) => document.entries);
  const lang = useTextLanguage();
  const shown = entries.filter((row) => matches(row, search));
  const empty =
    entries.length === 0 ? (
      <Empty title={t('names.none')} hint={t('names.none.hint', { keys })} />
    ) : (
      <Empty title={t('names.noMatch')} hint={t('names.noMatch.hint')} />
    );
  return (
    <div className="entries">
      <Table className="table" aria-label={t('names.label')}>
        <TableHeader>
          <Column isRowHeader>{t('names.term')}</Column>
          <Column>{t('names.category')}</Column>
          <Column>{t('names.variants')}</Column>
          <Column className="number">{t('names.places')}</Column>
          <Column className="number">{t('names.left')}</Column>
          <Column>
            <span className="visually-hidden">{t('names.edit', { term: '' })}</span>
          </Column>
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {shown.map((row) => (
            <Row key={row.entry.id} id={row.entry.id}>
              <Cell>
                <span className="document-text" lang={lang}>
                  {row.entry.term}
                </span>
              </Cell>
              <Cell>{categoryName(row.entry.category, t)}</Cell>
              <Cell>
                <span className="variants document-text" lang={lang}>
                  {(row.entry.variants ?? []).map(({ text }) => text).join('　')}
                </span>
              </Cell>
              <Cell className="number">{row.occurrences.term + row.occurrences.variants}</Cell>
              <Cell className="number">{row.occurrences.variants}</Cell>
              <Cell>
                <RowActions row={row} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function RowActions({ row }: { readonly row: EntryRow }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { entry, glossary, occurrences } = row;
  const { term } = entry;
  return (
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
        onPress={() =>
          app.store.update((state) => showDialog(state, { kind: 'entry', document: id, entry, term }))
        }
      />
      <IconButton
        label={t('names.remove', { term })}
        icon={Trash2}
        isDisabled={glossary !== 0}
        onPress={() => void removeEntry(app, id, entry)}
      />
    </span>
  );
}

function matches({ entry }: EntryRow, search: string): boolean {
  const wanted = search.trim().normalize('NFKC').toLowerCase();
  const forms = [entry.term, entry.note ?? '', ...(entry.variants ?? []).map(({ text }) => text)];
  return forms.some((form) => form.normalize('NFKC').toLowerCase().includes(wanted));
}
