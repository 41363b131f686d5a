import { applyChosen, applyCluster } from '#renderer/flows';
import { useApp } from '#renderer/screens';
import type { Dialog } from '#renderer/state';
import { PlacesDialog } from './PlacesDialog';

/** Repairs of the engine, before they are made. */
export function PreviewDialog({ document, title, places, cluster }: Dialog & { readonly kind: 'preview' }) {
  const app = useApp();
  return (
    <PlacesDialog
      document={document}
      title={title}
      places={places}
      remembers
      onApply={(keys, left) =>
        cluster
          ? applyCluster(app, document, { keys, left }, title, cluster)
          : applyChosen(app, document, { keys, left }, title)
      }
    />
  );
}
