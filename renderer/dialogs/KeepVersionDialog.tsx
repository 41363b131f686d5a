import { useState } from 'react';
import { keepVersion, nameVersion } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { showDialog } from '#renderer/state';
import { Button, DialogFrame, TextField } from '#renderer/ui';
import type { Version } from '#shared/contract';
import { useClose } from './use-dialog';

interface KeepVersionDialogProps {
  readonly document: string;
  readonly version: Version | null;
}

/** Asks what a version is to be called: the state as it is now, or one of the list, to which it goes back then. */
export function KeepVersionDialog({ document, version }: KeepVersionDialogProps) {
  const app = useApp();
  const t = useT();
  const dismiss = useClose();
  const [name, setName] = useState(version?.name ?? '');
  const [wasTried, setTried] = useState(false);
  const error = name.trim() === '' ? t('versions.nameNeeded') : null;

  function close(): void {
    if (version) app.store.update((state) => showDialog(state, { kind: 'versions', document }));
    else dismiss();
  }

  async function save(): Promise<void> {
    setTried(true);
    if (error) return;
    if (version) await nameVersion(app, document, version, name.trim());
    else void keepVersion(app, document, name.trim());
    close();
  }

  return (
    <DialogFrame
      title={version ? t('versions.nameTitle') : t('versions.keepTitle')}
      closeLabel={t('common.close')}
      onClose={close}
      onSubmit={() => void save()}
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.cancel')} kind="outlined" onPress={close} />
          <Button label={t('versions.keep')} kind="primary" type="submit" />
        </>
      }
    >
      <TextField
        label={t('versions.name')}
        hint={t('versions.name.hint')}
        value={name}
        onChange={(text) => setName(text.slice(0, 200))}
        autoFocus
        error={wasTried ? error : null}
      />
    </DialogFrame>
  );
}
