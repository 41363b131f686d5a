import { useState } from 'react';
import { chooseGlossaries, createGlossary } from '#renderer/flows';
import { useApp, useGlossaries, useT } from '#renderer/screens';
import { Button, DialogFrame, TextField } from '#renderer/ui';
import { GlossaryConflictList } from './GlossaryConflictList';
import { GlossaryList } from './GlossaryList';
import { GlossaryNewsList } from './GlossaryNewsList';
import { GlossaryProblemList } from './GlossaryProblemList';
import { useClose } from './use-dialog';

/** Which glossaries a document is read with, in what order; what came in, what is wrong, what is to be decided. */
export function GlossariesDialog({ document }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const glossaries = useGlossaries();
  const [name, setName] = useState<string | null>(null);

  async function create(): Promise<void> {
    const wanted = name?.trim() ?? '';
    setName(null);
    if (wanted !== '') await createGlossary(app, document, wanted);
  }

  return (
    <DialogFrame
      title={t('glossaries.title')}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={() => void create()}
      width={680}
      foot={
        <>
          <Button label={t('glossaries.open')} kind="outlined" onPress={() => void chooseGlossaries(app)} />
          <Button
            label={t('glossaries.create')}
            kind="outlined"
            onPress={() => setName(t('glossaries.name.default'))}
          />
          <span className="spring" />
          <Button label={t('common.close')} kind="primary" onPress={close} />
        </>
      }
    >
      {name !== null && (
        <div className="glossary-new">
          <TextField label={t('glossaries.name')} value={name} onChange={setName} autoFocus />
          <Button label={t('common.cancel')} kind="outlined" onPress={() => setName(null)} />
          <Button label={t('common.add')} kind="primary" type="submit" />
        </div>
      )}
      <GlossaryList document={document} glossaries={glossaries} />
      <GlossaryNewsList glossaries={glossaries} />
      <GlossaryProblemList glossaries={glossaries} />
      <GlossaryConflictList document={document} glossaries={glossaries} />
    </DialogFrame>
  );
}
