import { useDocument, useT } from './app-context';

/** How many paragraphs are confirmed, as a bar and in words that are announced when they change. */
export function Progress() {
  const t = useT();
  const { confirmed, all } = useDocument(({ summary }) => summary.progress);
  const share = all === 0 ? 0 : confirmed / all;
  return (
    <span className="progress">
      <span className="progress-bar" aria-hidden>
        <span className="progress-done" style={{ width: `${(share * 100).toFixed(1)}%` }} />
      </span>
      <span role="status">{t('progress.text', { confirmed, all })}</span>
    </span>
  );
}
