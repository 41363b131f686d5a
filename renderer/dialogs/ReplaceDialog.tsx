import { replaceChosen } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import type { Dialog } from '#renderer/state';
import { PlacesDialog } from './PlacesDialog';

/** What a search found and what would stand in its place, before it is replaced. */
export function ReplaceDialog({ document, version, places, edits }: Dialog & { readonly kind: 'replace' }) {
  const app = useApp();
  const t = useT();
  return (
    <PlacesDialog
      document={document}
      title={t('search.replaceAll.title')}
      places={places}
      onApply={(keys) =>
        replaceChosen(
          app,
          document,
          version,
          keys.flatMap((key) => edits[Number(key)] ?? []),
        )
      }
    />
  );
}
