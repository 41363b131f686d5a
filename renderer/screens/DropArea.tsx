import { type DragEvent, type ReactNode, useState } from 'react';
import { takeDropped } from '#renderer/flows';
import { useApp, useT } from './app-context';

/** The whole window takes files that are dropped on it; text dragged inside the editor is left to the editor. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const t = useT();
  const [over, setOver] = useState<'window' | 'texts' | null>(null);

  function take(event: DragEvent): boolean {
    const isFile = event.dataTransfer.types.includes('Files');
    if (isFile) event.preventDefault();
    return isFile;
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's shortcut for Open…
    <div
      className="drop-area"
      onDragOver={(event) => setOver(take(event) ? placeOf(event) : null)}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(null)}
      onDropCapture={(event) => {
        setOver(null);
        if (take(event)) void takeDropped(app, [...event.dataTransfer.files], placeOf(event) === 'texts');
      }}
    >
      {children}
      {over && <div className="drop-veil">{t(over === 'texts' ? 'dropped.here' : 'start.dropHere')}</div>}
    </div>
  );
}

function placeOf({ target }: DragEvent): 'window' | 'texts' {
  return target instanceof Element && target.closest('.edit-panes') ? 'texts' : 'window';
}
