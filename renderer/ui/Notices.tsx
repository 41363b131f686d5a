import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './Button';

export interface NoticeContent {
  readonly text: string;
  readonly tone?: 'info' | 'failure';
  readonly first?: { readonly label: string; run(): void };
  readonly action?: { readonly label: string; run(): void };
}

export type NoticeQueue = ToastQueue<NoticeContent>;

export function openNotices(): NoticeQueue {
  return new ToastQueue<NoticeContent>({ maxVisibleToasts: 3 });
}

interface NoticesProps {
  readonly queue: NoticeQueue;
  readonly dismissLabel: string;
  /** How far above the window's lower edge, a length in CSS. */
  readonly bottom: string;
}

/** Notices at the window's lower right, newest last; failures stay until they are dismissed. */
export function Notices({ queue, dismissLabel, bottom }: NoticesProps) {
  return (
    <ToastRegion queue={queue} className="notices" data-part="notices" style={{ bottom }}>
      {({ toast }) => {
        const { text, tone, first, action } = toast.content;
        const dismiss = () => queue.close(toast.key);
        return (
          <Toast toast={toast} className={`notice ${tone === 'failure' ? 'notice-failure' : ''}`}>
            <ToastContent className="notice-text">
              <Text slot="title">{text}</Text>
            </ToastContent>
            {[first, action].map(
              (offer) =>
                offer && (
                  <Button
                    key={offer.label}
                    label={offer.label}
                    onPress={() => {
                      offer.run();
                      dismiss();
                    }}
                  />
                ),
            )}
            <IconButton label={dismissLabel} icon={X} onPress={dismiss} />
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
