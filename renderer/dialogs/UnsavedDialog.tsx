import { closeNow, discardDocument, saveDocument } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { Button, DialogFrame } from '#renderer/ui';
import { useClose } from './use-dialog';

/** Asked when a document is closed that holds more than its file. */
export function UnsavedDialog({ document: id }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const name = useAppState((state) => state.documents[id]?.name ?? '');

  function discard(): void {
    close();
    void discardDocument(app, id);
  }

  function keep(): void {
    close();
    void closeNow(app, id, 'keep');
  }

  async function save(): Promise<void> {
    close();
    if (await saveDocument(app, id)) await closeNow(app, id, 'discard');
  }

  return (
    <DialogFrame
      title={t('unsaved.title', { name })}
      closeLabel={t('common.cancel')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <Button label={t('unsaved.discard')} kind="outlined" onPress={discard} />
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('unsaved.keep')} kind="outlined" onPress={keep} />
          <Button label={t('unsaved.save')} kind="primary" autoFocus onPress={() => void save()} />
        </>
      }
    >
      <p>{t('unsaved.text')}</p>
    </DialogFrame>
  );
}
