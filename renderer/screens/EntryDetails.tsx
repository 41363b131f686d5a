import { Merge, Pencil, Replace, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { editEntry, findEntry, mergeEntries, previewNames } from '#renderer/flows';
import { Button, IconButton } from '#renderer/ui';
import type { EntryRow } from '#shared/session';
import { useApp, useDocument, useT, useTextLanguage } from './app-context';
import { categoryName } from './category-name';
import { EntryFacts } from './EntryFacts';
import { EntryPlaces } from './EntryPlaces';
import { PromoteMenu } from './PromoteMenu';
import type { NamedGlossary } from './use-glossaries';

interface EntryDetailsProps {
  readonly selected: readonly EntryRow[];
  readonly glossaries: readonly NamedGlossary[];
  readonly onRemove: (rows: readonly EntryRow[]) => void;
  readonly onSelect: (row: EntryRow | null) => void;
}

/** More are seldom one thing, and a button each would not fit. */
const mostMerged = 8;

/** What is chosen in the table: an entry with all it holds and where it stands, or several to be made one. */
export function EntryDetails({ selected, glossaries, onRemove, onSelect }: EntryDetailsProps) {
  const t = useT();
  const [first, second] = selected;
  return (
    <section className="entry-details" aria-label={t('names.details')}>
      {first === undefined && <p className="muted">{t('names.details.none')}</p>}
      {first && !second && (
        <OneEntry key={first.entry.id} row={first} glossaries={glossaries} onRemove={onRemove} />
      )}
      {first && second && (
        <header className="entry-details-head">
          <h3>{t('names.selected', { count: selected.length })}</h3>
          <span className="spring" />
          <PromoteMenu rows={selected} glossaries={glossaries} />
          <Button
            icon={Trash2}
            label={t('names.removeMany', { count: selected.length })}
            onPress={() => onRemove(selected)}
          />
        </header>
      )}
      {second && selected.length <= mostMerged && <MergeChoice rows={selected} onMerged={onSelect} />}
    </section>
  );
}

interface MergeChoiceProps {
  readonly rows: readonly EntryRow[];
  readonly onMerged: (row: EntryRow) => void;
}

function MergeChoice({ rows, onMerged }: MergeChoiceProps) {
  const app = useApp();
  const t = useT();
  const id = useDocument((document) => document.id);
  return (
    <div className="merge">
      <h4 className="caption">{t('names.merge', { count: rows.length })}</h4>
      <p className="muted">{t('names.mergeHint')}</p>
      <div className="merge-choices">
        {rows.map((kept) => (
          <Button
            key={kept.entry.id}
            kind="outlined"
            icon={Merge}
            label={t('names.mergeKeep', { term: kept.entry.term })}
            onPress={() => {
              onMerged(kept);
              const others = rows.filter((row) => row !== kept);
              void mergeEntries(app, id, kept, others);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface OneEntryProps {
  readonly row: EntryRow;
  readonly glossaries: readonly NamedGlossary[];
  readonly onRemove: (rows: readonly EntryRow[]) => void;
}

function OneEntry({ row: chosen, glossaries, onRemove }: OneEntryProps) {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const { id, revision } = useDocument((document) => ({
    id: document.id,
    revision: document.names.revision,
  }));
  const [row, setRow] = useState<EntryRow | null>(chosen);
  const entryId = chosen.entry.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` asks anew
  useEffect(() => {
    let isWanted = true;
    void findEntry(app, id, entryId).then((found) => {
      if (isWanted) setRow(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, id, entryId, revision]);
  if (!row) return null;
  const { entry, occurrences } = row;
  const { term } = entry;
  return (
    <>
      <header className="entry-details-head">
        <h3 className="document-text" lang={lang}>
          {term}
        </h3>
        <span className="muted">{categoryName(entry.category, t)}</span>
        <span className="spring" />
        {occurrences.variants > 0 && (
          <Button
            kind="outlined"
            icon={Replace}
            label={t('names.updatePlaces', { count: occurrences.variants })}
            onPress={() => void previewNames(app, id, entry)}
          />
        )}
        <PromoteMenu rows={[row]} glossaries={glossaries} />
        <IconButton
          label={t('names.edit', { term })}
          icon={Pencil}
          onPress={() => editEntry(app, id, entry)}
        />
        <IconButton label={t('names.remove', { term })} icon={Trash2} onPress={() => onRemove([row])} />
      </header>
      <div className="entry-details-body">
        <EntryFacts row={row} glossaries={glossaries} />
        <EntryPlaces entry={entry} />
      </div>
    </>
  );
}
