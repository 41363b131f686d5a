import { X } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect } from 'react';
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button';

interface DialogFrameProps {
  readonly title: string;
  /** The name of the button that closes it, in the person's language. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What Enter in a field does, and the button of type `submit` in the foot. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
  /** Buttons, the last of them the one that does what the dialog is for. */
  readonly foot?: ReactNode;
  /** Pixels. */
  readonly width?: number;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A dialog over the window: Escape or a click outside closes it; the focus stays inside and comes back after. */
export function DialogFrame({
  title,
  closeLabel,
  onClose,
  onSubmit,
  children,
  foot,
  width,
  role,
}: DialogFrameProps) {
  // For a frame after the control that had the focus is gone, keys reach the page and not the dialog.
  useEffect(() => {
    const closeUnfocused = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement === document.body) onClose();
    };
    document.addEventListener('keydown', closeUnfocused);
    return () => document.removeEventListener('keydown', closeUnfocused);
  }, [onClose]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  const style = width === undefined ? {} : { width: `min(${width}px, calc(100vw - 48px))` };
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={role !== 'alertdialog'}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className="modal" style={style}>
        <Dialog className="dialog" role={role ?? 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={X} onPress={onClose} />
          </header>
          <Form className="dialog-form" validationBehavior="aria" onSubmit={submit}>
            <div className="dialog-body">{children}</div>
            {foot && <footer className="dialog-foot">{foot}</footer>}
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
