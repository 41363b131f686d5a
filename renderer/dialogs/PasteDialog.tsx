import { useState } from 'react';
import { openPasted } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { Button, DialogFrame, TextField } from '#renderer/ui';
import { useClose } from './use-dialog';

/** A text that is in no file: pasted or typed, opened under a name. */
export function PasteDialog() {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const [name, setName] = useState(t('paste.name.default'));
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const error = text.trim() === '' ? t('paste.empty') : null;

  function open(): void {
    setTried(true);
    if (error) return;
    close();
    void openPasted(app, name.trim() || t('paste.name.default'), text);
  }

  return (
    <DialogFrame
      title={t('paste.title')}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={open}
      width={680}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('paste.do')} kind="primary" type="submit" />
        </>
      }
    >
      <TextField
        label={t('paste.text')}
        value={text}
        onChange={setText}
        rows={14}
        autoFocus
        error={wasTried ? error : null}
      />
      <TextField label={t('paste.name')} value={name} onChange={setName} />
    </DialogFrame>
  );
}
