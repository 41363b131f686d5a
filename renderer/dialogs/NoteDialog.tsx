import { useState } from 'react';
import { putNote } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { Button, DialogFrame, TextField } from '#renderer/ui';
import { useClose } from './use-dialog';

interface NoteDialogProps {
  readonly document: string;
  readonly paragraph: number;
}

/** A note on a paragraph, for whoever works on the text next; emptied, it is deleted. */
export function NoteDialog({ document, paragraph }: NoteDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const note = useAppState((state) =>
    state.documents[document]?.notes.find((one) => one.paragraph === paragraph),
  );
  const [text, setText] = useState(note?.text ?? '');

  function save(): void {
    close();
    void putNote(app, document, paragraph, text);
  }

  return (
    <DialogFrame
      title={t('note.title', { number: paragraph + 1 })}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={save}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('common.save')} kind="primary" type="submit" />
        </>
      }
    >
      <TextField
        label={t('note.text')}
        hint={t('note.hint')}
        value={text}
        onChange={setText}
        rows={5}
        autoFocus
      />
    </DialogFrame>
  );
}
