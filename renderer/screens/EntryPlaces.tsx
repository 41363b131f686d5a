import { useEffect, useState } from 'react';
import { placesOf } from '#renderer/flows';
import { Button } from '#renderer/ui';
import type { Entry } from '#shared/glossary';
import { useApp, useDocument, useT } from './app-context';
import { PlaceLink } from './PlaceLink';
import { SurnameChoice } from './SurnameChoice';

type Places = Awaited<ReturnType<typeof placesOf>>;

const fewPlaces = 20;

/** Where an entry stands in the draft; each place leads there. */
export function EntryPlaces({ entry }: { readonly entry: Entry }) {
  const app = useApp();
  const t = useT();
  const { id, revision } = useDocument((document) => ({
    id: document.id,
    revision: document.names.revision,
  }));
  const [places, setPlaces] = useState<Places | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` asks anew
  useEffect(() => {
    let isWanted = true;
    void placesOf(app, id, entry.id).then((found) => {
      if (isWanted) setPlaces(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, id, entry.id, revision]);
  if (!places) return null;
  const count = places.length;
  return (
    <div className="entry-places">
      <h4 className="caption">
        {t('names.occurrences')} <span className="count">{count}</span>
      </h4>
      {count === 0 && <p className="muted">{t('names.occurrences.none')}</p>}
      <ul className="places">
        {(showsAll ? places : places.slice(0, fewPlaces)).map((place) => (
          <li key={`${place.from.paragraph} ${place.from.offset}`}>
            <PlaceLink occurrence={place} />
            <SurnameChoice entry={entry} place={place} />
          </li>
        ))}
      </ul>
      {count > fewPlaces && !showsAll && (
        <Button kind="link" label={t('clusters.more', { count })} onPress={() => setShowsAll(true)} />
      )}
    </div>
  );
}
