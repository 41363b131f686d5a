import { useT } from '#renderer/screens';
import { Button, DialogFrame } from '#renderer/ui';
import { useClose } from './use-dialog';

/** One sentence about something that did not work. */
export function MessageDialog({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useT();
  const close = useClose();
  return (
    <DialogFrame
      title={title}
      closeLabel={t('common.close')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <span className="spring" />
          <Button label={t('common.ok')} kind="primary" autoFocus onPress={close} />
        </>
      }
    >
      <p className="message-text">{text}</p>
    </DialogFrame>
  );
}
