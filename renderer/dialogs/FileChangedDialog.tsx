import { returnToFile, showRecovered } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { isUnsaved } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import { QuestionDialog } from './QuestionDialog';

interface FileChangedDialogProps {
  readonly document: string;
  readonly file: FileRef;
}

/** Another program wrote the file of an open document: which of the two counts? */
export function FileChangedDialog({ document: id, file }: FileChangedDialogProps) {
  const app = useApp();
  const t = useT();
  const hasEdits = useAppState((state) => {
    const document = state.documents[id];
    return document !== undefined && isUnsaved(document);
  });
  return (
    <QuestionDialog
      title={t('changedOnDisk.title')}
      aside={{ label: t('fileChanged.compare'), act: () => showRecovered(app, id) }}
      other={{ label: t('fileChanged.keep') }}
      main={{ label: t('fileChanged.load'), act: () => returnToFile(app, id) }}
    >
      <p>{t('fileChanged.text', { name: file.name })}</p>
      {hasEdits && <p>{t('fileChanged.edits')}</p>}
    </QuestionDialog>
  );
}
