import { useT } from '#renderer/screens';
import { Check, SelectField } from '#renderer/ui';
import type { Column, Need, ReadOptions } from '#shared/glossary';
import { columnChoices, fieldName } from './glossary-words';

interface ImportColumnsProps {
  readonly need: Extract<Need, { kind: 'columns' }>;
  readonly options: ReadOptions;
  readonly onChange: (options: ReadOptions) => void;
}

const delimiters = [
  { id: ',', words: 'import.delimiter.comma' },
  { id: '\t', words: 'import.delimiter.tab' },
  { id: ';', words: 'import.delimiter.semicolon' },
  { id: '|', words: 'import.delimiter.bar' },
] as const;

const rowsShown = 6;

/** The first rows of a table, with what each of its columns is. */
export function ImportColumns({ need, options, onChange }: ImportColumnsProps) {
  const t = useT();
  const { delimiter, header, suggestion, preview } = need;
  const width = Math.max(0, ...preview.map((row) => row.length));
  const told = options.columns ?? suggestion;
  const columns = Array.from({ length: width }, (_, index) => told[index] ?? 'ignore');
  // What was said of the columns holds for this division only.
  const { columns: _columns, ...others } = options;

  function choose(place: number, chosen: string): void {
    const found = [...columnChoices, ...suggestion].find((column) => column === chosen);
    if (found) onChange({ ...options, columns: columns.with(place, found) });
  }

  return (
    <section className="field" aria-label={t('import.columns')}>
      <div className="import-columns">
        <SelectField
          label={t('import.delimiter')}
          choices={delimiters.map(({ id, words }) => ({ id, label: t(words) }))}
          value={delimiters.find(({ id }) => id === delimiter)?.id ?? ','}
          onChange={(value) => onChange({ ...others, delimiter: value })}
        />
        <Check isSelected={header} onChange={(value) => onChange({ ...others, header: value })}>
          {t('import.header')}
        </Check>
      </div>
      <span className="field-label">{t('import.columns')}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="import-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={place} scope="col">
                  <SelectField<string>
                    isSmall
                    label={t('import.column', { number: place + 1 })}
                    choices={choicesWith(column).map((id) => ({ id, label: fieldName(id, t) }))}
                    value={column}
                    onChange={(value) => choose(place, value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.slice(0, rowsShown).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={index} className={header && index === 0 ? 'import-header' : ''}>
                {columns.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={place} className={column === 'ignore' ? 'muted' : ''}>
                    {row[place] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The usual choices, and the one that a heading of our own made says more exactly. */
function choicesWith(column: Column): readonly Column[] {
  return columnChoices.some((choice) => choice === column) ? columnChoices : [...columnChoices, column];
}
