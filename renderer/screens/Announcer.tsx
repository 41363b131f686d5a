import { useAppState } from './app-context';

/** What a screen reader is told; two places in turn, so that words said twice are heard twice. */
export function Announcer() {
  const { text, turn } = useAppState((state) => state.announced);
  return (
    <div className="visually-hidden">
      {[0, 1].map((place) => (
        <p key={place} aria-live="polite">
          {turn % 2 === place ? text : ''}
        </p>
      ))}
    </div>
  );
}
