import type { Tier } from '#shared/text';
import { useT } from './app-context';

/** How certain a fix is, as a word in its colour with a shape of its own. */
export function TierMark({ tier }: { readonly tier: Tier }) {
  const t = useT();
  return (
    <span className={`tier tier-${tier}`}>
      <span className="tier-shape" aria-hidden />
      {t(`tier.${tier}`)}
    </span>
  );
}
