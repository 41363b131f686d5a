import { SearchField, SelectField } from '#renderer/ui';
import type { EntryWindow } from '#shared/session';
import { useT } from './app-context';
import { categories, categoryName } from './category-name';
import type { NamedGlossary } from './use-glossaries';

export type EntryFilter = NonNullable<EntryWindow['filter']>;

interface EntryFiltersProps {
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
  readonly glossaries: readonly NamedGlossary[];
  readonly total: number | null;
}

const all = 'all';
const shown = ['all', 'used', 'left', 'surnames', 'proposed', 'conflicts'] as const;

/** What the table of entries shows. */
export function EntryFilters({ filter, onChange, glossaries, total }: EntryFiltersProps) {
  const t = useT();
  const { search = '', shows = 'all', category, glossary } = filter;

  function change({ category: chosen, glossary: index, ...rest }: EntryFilter): void {
    onChange({
      ...rest,
      ...(chosen !== undefined && chosen !== all && { category: chosen }),
      ...(index !== undefined && index >= 0 && { glossary: index }),
    });
  }

  return (
    <div className="entry-filters">
      <SearchField
        label={t('names.search')}
        value={search}
        onChange={(value) => change({ ...filter, search: value })}
      />
      <SelectField
        isSmall
        label={t('names.show.label')}
        choices={shown.map((id) => ({ id, label: t(`names.show.${id}`) }))}
        value={shows}
        onChange={(value) => change({ ...filter, shows: value })}
      />
      <SelectField<string>
        isSmall
        label={t('names.category')}
        choices={[
          { id: all, label: t('names.category.all') },
          ...categories.map((id) => ({ id, label: categoryName(id, t) })),
        ]}
        value={category ?? all}
        onChange={(value) => change({ ...filter, category: value })}
      />
      <SelectField<string>
        isSmall
        label={t('names.glossary')}
        choices={[
          { id: '-1', label: t('names.glossary.all') },
          ...glossaries.map(({ name }, index) => ({ id: String(index), label: name })),
        ]}
        value={String(glossary ?? -1)}
        onChange={(value) => change({ ...filter, glossary: Number(value) })}
      />
      <span className="spring" />
      {total !== null && (
        <span className="muted entry-count" role="status">
          {t('names.count', { count: total })}
        </span>
      )}
    </div>
  );
}
