import { saveDocument, writeProject } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import type { FileRef } from '#shared/contract';
import { QuestionDialog } from './QuestionDialog';

interface ChangedOnDiskDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** Another program wrote the project's file: nothing was written yet. */
export function ChangedOnDiskDialog({ document, file }: ChangedOnDiskDialogProps) {
  const app = useApp();
  const t = useT();
  return (
    <QuestionDialog
      title={t('changedOnDisk.title')}
      aside={{ label: t('changedOnDisk.replace'), act: () => writeProject(app, document, file, true) }}
      other={{ label: t('common.cancel') }}
      main={{ label: t('changedOnDisk.saveAs'), act: () => saveDocument(app, document, true) }}
    >
      <p>{t('changedOnDisk.text', { name: file.name })}</p>
    </QuestionDialog>
  );
}
