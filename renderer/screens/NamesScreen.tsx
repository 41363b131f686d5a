import { Download, Library, Plus, Replace, Upload } from 'lucide-react';
import { openVariants, showDialog } from '#renderer/state';
import { Button } from '#renderer/ui';
import { useApp, useDocument, useDocumentId, useT } from './app-context';
import { ClusterPane } from './ClusterPane';
import { CommandButton } from './CommandButton';
import { EntryPane } from './EntryPane';
import { useGlossaries } from './use-glossaries';

/** The names of a document: what was found in the text on the left, the entries of its glossaries on the right. */
export function NamesScreen() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const count = useDocument(openVariants);
  const glossaries = useGlossaries();
  return (
    <div className="names">
      <header className="screen-head" data-part="head">
        <h1 className="screen-title">{t('names.title')}</h1>
        <span className="spring" />
        <Button
          icon={Library}
          label={t('glossaries.button', { count: glossaries.length })}
          onPress={() => app.store.update((state) => showDialog(state, { kind: 'glossaries', document: id }))}
        />
        <CommandButton command="names.import" icon={Download} label={t('names.import')} />
        <CommandButton command="names.export" icon={Upload} label={t('names.export')} />
        <CommandButton command="names.addEntry" icon={Plus} kind="outlined" label={t('names.add')} />
        <CommandButton
          command="names.apply"
          icon={Replace}
          kind={count > 0 ? 'primary' : 'outlined'}
          label={count > 0 ? t('names.apply', { count }) : t('names.applyNone')}
        />
      </header>
      <div className="names-columns">
        <ClusterPane />
        <EntryPane key={id} />
      </div>
    </div>
  );
}
