import { ArrowUpRight } from 'lucide-react';
import { useDocument, useT } from './app-context';
import { CommandButton } from './CommandButton';
import { CompareField } from './CompareField';
import { OriginFilter } from './OriginFilter';

/** At the head of the tab of changes; what they are changes from is said where it is not the baseline. */
export function ChangesTools() {
  const t = useT();
  const isCompared = useDocument(({ comparedWith }) => comparedWith !== null);
  return (
    <>
      {isCompared && <CompareField />}
      <OriginFilter />
      <CommandButton command="view.review" icon={ArrowUpRight} label={t('review.open')} />
    </>
  );
}
