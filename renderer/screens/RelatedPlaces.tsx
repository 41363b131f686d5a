import { shorten, showPiece } from '#renderer/state';
import { Button } from '#renderer/ui';
import type { LocatedFinding } from '#shared/session';
import { useApp, useDocumentId, useT } from './app-context';

const longest = 24;

/** The places that belong to a finding, such as what it says again; each jumps there. */
export function RelatedPlaces({ row }: { readonly row: LocatedFinding }) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { related } = row.finding;
  if (related.length === 0) return null;
  const places = related.map((span) => app.editor.pieceOf(id, row.paragraph, span, 0));
  return (
    <section className="related" aria-label={t('findings.related')}>
      <h4 className="caption">{t('findings.related')}</h4>
      {places.map(({ from, to, text }) => (
        <Button
          key={`${from.paragraph}:${from.offset}`}
          kind="link"
          label={t('findings.relatedPlace', {
            number: from.paragraph + 1,
            text: shorten(showPiece(text), longest),
          })}
          onPress={() => app.editor.reveal(from, to)}
        />
      ))}
    </section>
  );
}
