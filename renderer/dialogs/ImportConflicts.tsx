import { useT } from '#renderer/screens';
import { Button, Segments } from '#renderer/ui';
import type { ImportChoice, ImportConflict } from '#shared/glossary';
import { fieldName, fieldValue } from './glossary-words';

interface ImportConflictsProps {
  readonly conflicts: readonly ImportConflict[];
  /** By place; where none is made the glossary stays right. */
  readonly choices: ReadonlyMap<number, ImportChoice>;
  readonly onChange: (choices: ReadonlyMap<number, ImportChoice>) => void;
}

/** Conflicts shown at once; those behind them are decided all alike. */
const most = 100;

/** Where the file says something else than the glossary, and who is right there. */
export function ImportConflicts({ conflicts, choices, onChange }: ImportConflictsProps) {
  const t = useT();
  const decideAll = (choice: ImportChoice) => onChange(new Map(conflicts.map((_, place) => [place, choice])));
  if (conflicts.length === 0) return <p className="muted">{t('import.conflicts.none')}</p>;
  return (
    <section aria-label={t('import.conflicts')}>
      <div className="import-head">
        <h3 className="caption">
          {t('import.conflicts')} <span className="count">{conflicts.length}</span>
        </h3>
        <span className="spring" />
        <Button label={t('import.allOurs')} onPress={() => decideAll('ours')} />
        <Button label={t('import.allTheirs')} onPress={() => decideAll('theirs')} />
      </div>
      <ul className="glossary-lines">
        {conflicts.slice(0, most).map((conflict, place) => {
          const { ours, theirs } = sidesOf(conflict);
          const words = wordsOf(conflict);
          return (
            <li key={`${conflict.imported} ${words}`} className="conflict">
              {words}
              <span className="spring" />
              <Segments
                label={words}
                choices={[
                  { id: 'ours', label: t('import.conflict.ours', { value: ours }) },
                  { id: 'theirs', label: t('import.conflict.theirs', { value: theirs }) },
                ]}
                value={choices.get(place) ?? 'ours'}
                onChange={(choice) => onChange(new Map(choices).set(place, choice))}
              />
            </li>
          );
        })}
      </ul>
      {conflicts.length > most && (
        <p className="muted">{t('import.more', { count: conflicts.length - most })}</p>
      )}
    </section>
  );

  function wordsOf(conflict: ImportConflict): string {
    const { line } = conflict;
    if (conflict.kind === 'form') return t('import.conflict.form', { line, form: conflict.form });
    const { entry, field } = conflict;
    return t('import.conflict.value', { line, term: entry.term, field: fieldName(field, t) });
  }

  function sidesOf(conflict: ImportConflict): { readonly ours: string; readonly theirs: string } {
    if (conflict.kind === 'form') return conflict;
    const { field, ours, theirs } = conflict;
    return { ours: fieldValue(field, ours, t), theirs: fieldValue(field, theirs, t) };
  }
}
