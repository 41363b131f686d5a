import { compareWith } from '#renderer/flows';
import { SelectField } from '#renderer/ui';
import { useApp, useDocument, useT } from './app-context';

/** What the draft is compared with: the baseline, the machine translation, or a text that was asked for elsewhere. */
export function CompareField() {
  const app = useApp();
  const t = useT();
  const { id, comparedWith } = useDocument((document) => ({
    id: document.id,
    comparedWith: document.comparedWith,
  }));
  const choices = [
    { id: 'baseline' as const, label: t('review.compare.baseline') },
    { id: 'source' as const, label: t('review.compare.source') },
    ...(comparedWith?.kind === 'text' ? [{ id: 'text' as const, label: comparedWith.label }] : []),
  ];
  return (
    <SelectField
      isSmall
      label={t('review.compare')}
      choices={choices}
      value={comparedWith?.kind ?? 'baseline'}
      onChange={(kind) => {
        if (kind !== 'text') void compareWith(app, id, kind === 'source' ? { kind } : null);
      }}
    />
  );
}
