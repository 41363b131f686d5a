import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button';

interface DialogFrameProps {
  readonly title: string;
  /** The name of the button that closes it, in the person's language. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the last of them the one that does what the dialog is for. */
  readonly foot?: ReactNode;
  /** Pixels. */
  readonly width?: number;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A dialog over the window: Escape or a click outside closes it; the focus stays inside and comes back after. */
export function DialogFrame({ title, closeLabel, onClose, children, foot, width, role }: DialogFrameProps) {
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
          <div className="dialog-body">{children}</div>
          {foot && <footer className="dialog-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
