import { type DragEvent, type ReactNode, useState } from 'react';
import { openFiles, showFailure } from '#renderer/flows';
import { useApp, useT } from './app-context';

/** The whole window takes files that are dropped on it; text dragged inside the editor is left to the editor. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const t = useT();
  const [isOver, setOver] = useState(false);

  function take(event: DragEvent): boolean {
    const isFile = event.dataTransfer.types.includes('Files');
    if (isFile) event.preventDefault();
    return isFile;
  }

  async function open(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const received = await app.host.fileFromDrop(file);
      if (received.ok) await openFiles(app, [received.value]);
      else showFailure(app, 'open.failed', received.failure);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's shortcut for Open…
    <div
      className="drop-area"
      onDragOver={(event) => setOver(take(event))}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDropCapture={(event) => {
        setOver(false);
        if (take(event)) void open([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && <div className="drop-veil">{t('start.dropHere')}</div>}
    </div>
  );
}
