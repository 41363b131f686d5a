import { attachFile, openFiles } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import type { FileRef } from '#shared/contract';
import { QuestionDialog } from './QuestionDialog';

interface DroppedDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** A file was dropped on a document: is it one of its own, or does it belong beside this one? */
export function DroppedDialog({ document: id, file }: DroppedDialogProps) {
  const app = useApp();
  const t = useT();
  const document = useAppState((state) => state.documents[id]?.name ?? '');
  return (
    <QuestionDialog
      title={t('dropped.title', { name: file.name })}
      aside={{ label: t('common.cancel') }}
      other={{ label: t('dropped.attach'), act: () => attachFile(app, id, file) }}
      main={{ label: t('dropped.open'), act: () => openFiles(app, [file]) }}
    >
      <p>{t('dropped.text', { document })}</p>
    </QuestionDialog>
  );
}
