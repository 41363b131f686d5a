import type { ReactNode } from 'react';
import { useT } from '#renderer/screens';
import { Button, DialogFrame } from '#renderer/ui';
import { useClose } from './use-dialog';

interface Answer {
  readonly label: string;
  /** After the dialog is gone; without it nothing is done. */
  readonly act?: () => Promise<unknown>;
}

interface QuestionDialogProps {
  readonly title: string;
  /** Apart from the others, on the left. */
  readonly aside: Answer;
  readonly other: Answer;
  /** What most people want. */
  readonly main: Answer;
  readonly children: ReactNode;
}

/** A question with three answers, none of which has the focus: it may come while a person types. To close it is to do nothing. */
export function QuestionDialog({ title, aside, other, main, children }: QuestionDialogProps) {
  const t = useT();
  const close = useClose();
  const give = ({ act }: Answer) => {
    close();
    void act?.();
  };
  return (
    <DialogFrame
      title={title}
      closeLabel={t('common.cancel')}
      onClose={close}
      role="alertdialog"
      foot={
        <>
          <Button label={aside.label} kind="outlined" onPress={() => give(aside)} />
          <span className="spring" />
          <Button label={other.label} kind="outlined" onPress={() => give(other)} />
          <Button label={main.label} kind="primary" onPress={() => give(main)} />
        </>
      }
    >
      {children}
    </DialogFrame>
  );
}
