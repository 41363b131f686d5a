import { useT } from './app-context';

/** What stood there and what comes in its place; an empty side says so in words. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useT();
  return (
    <>
      {before === '' ? <i className="muted">{t('review.inserted')}</i> : <del>{before}</del>}
      <span className="arrow" aria-hidden>
        →
      </span>
      {after === '' ? <i className="muted">{t('review.deleted')}</i> : <ins>{after}</ins>}
    </>
  );
}
