import { Pencil, Replace, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
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
  const shown = useMemo(
    () => entries.filter((row) => matches(row, search)).map((row) => ({ ...row, id: row.entry.id })),
    [entries, search],
  );
  const empty =
    entries.length === 0 ? (
      <Empty title={t('names.none')} hint={t('names.none.hint', { keys })} />
    ) : (
      <Empty title={t('names.noMatch')} hint={t('names.noMatch.hint')} />
    );
  return (
    <ResizableTableContainer className="entries">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 32, headingHeight: 28 }}>
        <Table className="table" aria-label={t('names.label')}>
          <TableHeader>
            <Column id="term" isRowHeader defaultWidth="2fr" minWidth={140}>
              {t('names.term')}
            </Column>
            <Column id="category" defaultWidth={120}>
              {t('names.category')}
            </Column>
            <Column id="variants" defaultWidth="5fr" minWidth={200}>
              {t('names.variants')}
            </Column>
            <Column id="places" defaultWidth={100} className="table-cell number">
              {t('names.places')}
            </Column>
            <Column id="left" defaultWidth={100} className="table-cell number">
              {t('names.left')}
            </Column>
            <Column id="actions" defaultWidth={120}>
              <span className="visually-hidden">{t('names.actions')}</span>
            </Column>
          </TableHeader>
          <TableBody items={shown} renderEmptyState={() => empty}>
            {(row) => <EntryLine row={row} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
}

function EntryLine({ row }: { readonly row: EntryRow }) {
  const t = useT();
  const lang = useTextLanguage();
  const { entry, occurrences } = row;
  return (
    <Row id={entry.id} textValue={entry.term} className="table-row">
      <Cell>
        <span className="document-text" lang={lang}>
          {entry.term}
        </span>
      </Cell>
      <Cell>{categoryName(entry.category, t)}</Cell>
      <Cell>
        <span className="variants document-text" lang={lang}>
          {(entry.variants ?? []).map(({ text }) => text).join('　')}
        </span>
      </Cell>
      <Cell className="table-cell number">{occurrences.term + occurrences.variants}</Cell>
      <Cell className="table-cell number">{occurrences.variants}</Cell>
      <Cell>
        <RowActions row={row} />
      </Cell>
    </Row>
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
