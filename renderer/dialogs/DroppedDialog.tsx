import { attachFile, openFiles } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { Button, DialogFrame } from '#renderer/ui';
import type { FileRef } from '#shared/contract';
import { useClose } from './use-dialog';

interface DroppedDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** A file was dropped on a document: is it one of its own, or does it belong beside this one? */
export function DroppedDialog({ document: id, file }: DroppedDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const document = useAppState((state) => state.documents[id]?.name ?? '');

  function leaveFor(act: () => Promise<void>): void {
    close();
    void act();
  }

  return (
    <DialogFrame
      title={t('dropped.title', { name: file.name })}
      closeLabel={t('common.cancel')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <span className="spring" />
          <Button
            label={t('dropped.attach')}
            kind="outlined"
            onPress={() => leaveFor(() => attachFile(app, id, file))}
          />
          <Button
            label={t('dropped.open')}
            kind="primary"
            autoFocus
            onPress={() => leaveFor(() => openFiles(app, [file]))}
          />
        </>
      }
    >
      <p>{t('dropped.text', { document })}</p>
    </DialogFrame>
  );
}
