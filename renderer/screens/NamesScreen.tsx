import { BookOpen, Plus, Replace } from 'lucide-react';
import { useState } from 'react';
import { openVariants } from '#renderer/state';
import { SearchField } from '#renderer/ui';
import { useDocument, useT } from './app-context';
import { CommandButton } from './CommandButton';
import { EntryTable } from './EntryTable';

/** The names and terms of a document, on the whole screen. */
export function NamesScreen() {
  const t = useT();
  const [search, setSearch] = useState('');
  const count = useDocument(openVariants);
  return (
    <div className="names">
      <header className="screen-head">
        <h1 className="screen-title">{t('names.title')}</h1>
        <span className="spring" />
        <SearchField label={t('names.search')} value={search} onChange={setSearch} />
        <CommandButton command="names.openGlossary" icon={BookOpen} label={t('names.open')} />
        <CommandButton command="names.addEntry" icon={Plus} kind="outlined" label={t('names.add')} />
        <CommandButton
          command="names.apply"
          icon={Replace}
          kind="primary"
          label={count > 0 ? t('names.apply', { count }) : t('names.applyNone')}
        />
      </header>
      <EntryTable search={search} />
    </div>
  );
}
