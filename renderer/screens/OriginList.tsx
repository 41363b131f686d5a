import { ListBox, ListBoxItem } from 'react-aria-components';
import { useT } from './app-context';
import { CommandButton } from './CommandButton';
import { type OriginChoice, useOrigins } from './use-origins';

/** The changes by origin, with counts: the list shows those of the chosen one, and they can be decided at once. */
export function OriginList() {
  const t = useT();
  const { choices, chosen, choose } = useOrigins();
  return (
    <div className="origins">
      <ListBox
        className="list origin-list"
        aria-label={t('review.origins')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(selection) => {
          const [key] = selection === 'all' ? [] : selection;
          if (key !== undefined) choose(String(key));
        }}
      >
        {choices.map((choice) => (
          <OriginRow key={choice.id} {...choice} />
        ))}
      </ListBox>
      <div className="origin-actions">
        <CommandButton command="review.acceptListed" kind="link" label={t('review.acceptAll')} />
        <CommandButton command="review.rejectListed" kind="link" label={t('review.rejectAll')} />
      </div>
    </div>
  );
}

function OriginRow({ id, title, count }: OriginChoice) {
  return (
    <ListBoxItem id={id} textValue={title} className="list-row rule-row">
      <span className="rule-title">{title}</span>
      <span className="count">{count}</span>
    </ListBoxItem>
  );
}
