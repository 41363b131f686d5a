import type { EntryWindow } from '#shared/session';

/** A column of the table of entries. */
export interface EntryColumn {
  readonly id: 'term' | 'category' | 'reading' | 'variants' | 'glossary' | 'places' | 'left';
  readonly title: `names.${EntryColumn['id']}`;
  readonly sort?: NonNullable<EntryWindow['sort']>['by'];
  /** What is typed into its cells goes into the entry. */
  readonly isEditable?: true;
}

export const entryColumns: readonly EntryColumn[] = [
  { id: 'term', title: 'names.term', sort: 'term', isEditable: true },
  { id: 'category', title: 'names.category', sort: 'category', isEditable: true },
  { id: 'reading', title: 'names.reading', sort: 'reading', isEditable: true },
  { id: 'variants', title: 'names.variants' },
  { id: 'glossary', title: 'names.glossary' },
  { id: 'places', title: 'names.places', sort: 'places' },
  { id: 'left', title: 'names.left', sort: 'left' },
];
