import { useDocument, useT } from './app-context';

/** The paragraph under the cursor and its status, in words for those who do not see the sign. */
export function Here() {
  const t = useT();
  const here = useDocument((document) => document.here);
  if (!here) return null;
  const { paragraph, status } = here;
  return (
    <span className="status-here" aria-live="polite">
      {t('state.here', { number: paragraph + 1, status: t(`state.${status}`) })}
    </span>
  );
}
