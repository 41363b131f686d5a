import { returnToFile, showRecovered } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { isUnsaved } from '#renderer/state';
import { Button, DialogFrame } from '#renderer/ui';
import type { FileRef } from '#shared/contract';
import { useClose } from './use-dialog';

interface FileChangedDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** Another program wrote the file of an open document: which of the two counts? */
export function FileChangedDialog({ document: id, file }: FileChangedDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const hasEdits = useAppState((state) => {
    const document = state.documents[id];
    return document !== undefined && isUnsaved(document);
  });

  function leaveFor(act: () => Promise<void>): void {
    close();
    void act();
  }

  return (
    <DialogFrame
      title={t('changedOnDisk.title')}
      closeLabel={t('common.close')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <Button
            label={t('fileChanged.compare')}
            kind="outlined"
            onPress={() => leaveFor(() => showRecovered(app, id))}
          />
          <span className="spring" />
          <Button label={t('fileChanged.keep')} kind="outlined" onPress={close} />
          <Button
            label={t('fileChanged.load')}
            kind="primary"
            onPress={() => leaveFor(() => returnToFile(app, id))}
          />
        </>
      }
    >
      <p>{t('fileChanged.text', { name: file.name })}</p>
      {hasEdits && <p>{t('fileChanged.edits')}</p>}
    </DialogFrame>
  );
}
