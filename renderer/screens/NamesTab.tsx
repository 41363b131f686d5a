import { ArrowUpRight, BookOpen, Plus, Replace } from 'lucide-react';
import { openVariants } from '#renderer/state';
import { useDocument, useT } from './app-context';
import { CommandButton } from './CommandButton';
import { EntryTable } from './EntryTable';

/** The document's entries in the lower panel. */
export function NamesTab() {
  return <EntryTable search="" />;
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
