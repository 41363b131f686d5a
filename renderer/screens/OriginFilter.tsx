import { SelectField } from '#renderer/ui';
import { useT } from './app-context';
import { useOrigins } from './use-origins';

/** Limits the list of changes to those of one origin, with the count of each. */
export function OriginFilter() {
  const t = useT();
  const { choices, chosen, choose } = useOrigins();
  return (
    <SelectField
      isSmall
      label={t('review.origin')}
      choices={choices.map(({ id, title, count }) => ({ id, label: `${title} (${count})` }))}
      value={chosen}
      onChange={choose}
    />
  );
}
