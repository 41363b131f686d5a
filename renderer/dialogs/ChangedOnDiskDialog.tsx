import { saveDocument, writeProject } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { Button, DialogFrame } from '#renderer/ui';
import type { FileRef } from '#shared/contract';
import { useClose } from './use-dialog';

interface ChangedOnDiskDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** Another program wrote the project's file: nothing was written yet. */
export function ChangedOnDiskDialog({ document, file }: ChangedOnDiskDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  return (
    <DialogFrame
      title={t('changedOnDisk.title')}
      closeLabel={t('common.cancel')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <Button
            label={t('changedOnDisk.replace')}
            kind="outlined"
            onPress={() => {
              close();
              void writeProject(app, document, file, true);
            }}
          />
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button
            label={t('changedOnDisk.saveAs')}
            kind="primary"
            onPress={() => {
              close();
              void saveDocument(app, document, true);
            }}
          />
        </>
      }
    >
      <p>{t('changedOnDisk.text', { name: file.name })}</p>
    </DialogFrame>
  );
}
