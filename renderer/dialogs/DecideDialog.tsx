import { settleChosen } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import type { Dialog } from '#renderer/state';
import { PlacesDialog } from './PlacesDialog';

/** Many changes, before they are accepted or rejected at once. */
export function DecideDialog({ document, verdict, title, places }: Dialog & { readonly kind: 'decide' }) {
  const app = useApp();
  const t = useT();
  return (
    <PlacesDialog
      document={document}
      title={title}
      places={places}
      applyLabel={(count) => t(`review.${verdict}Count`, { count })}
      onApply={(keys) => settleChosen(app, document, verdict, keys.map(Number))}
    />
  );
}
