import { ArrowUpRight } from 'lucide-react';
import { useT } from './app-context';
import { CommandButton } from './CommandButton';
import { OriginFilter } from './OriginFilter';

export function ChangesTools() {
  const t = useT();
  return (
    <>
      <OriginFilter />
      <CommandButton command="view.review" icon={ArrowUpRight} label={t('review.open')} />
    </>
  );
}
