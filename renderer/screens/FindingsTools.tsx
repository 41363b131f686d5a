import { setFilter } from '#renderer/flows';
import { Segments } from '#renderer/ui';
import type { Tier } from '#shared/text';
import { useApp, useDocument, useDocumentId, useT } from './app-context';
import { CommandButton } from './CommandButton';

const tiers: readonly Tier[] = ['safe', 'likely', 'ask'];

/** At the head of the panel: which tiers are listed, and the batch of the safe ones. */
export function FindingsTools() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const filter = useDocument(({ findings }) => findings.filter);
  const byTier = useDocument(({ summary }) => summary.findings.byTier);
  const choices = [
    { id: 'all' as const, label: t('tier.all') },
    ...tiers.map((tier) => ({ id: tier, label: `${t(`tier.${tier}`)} ${byTier[tier]}` })),
  ];

  function limit(tier: Tier | 'all'): void {
    const { rules } = filter;
    void setFilter(app, id, { ...(rules && { rules }), ...(tier !== 'all' && { tiers: [tier] }) });
  }

  return (
    <>
      {byTier.safe > 0 && (
        <CommandButton
          command="findings.fixSafe"
          kind="outlined"
          label={t('findings.fixSafe', { count: byTier.safe })}
        />
      )}
      <Segments
        label={t('tier.filter')}
        choices={choices}
        value={filter.tiers?.[0] ?? 'all'}
        onChange={limit}
      />
    </>
  );
}
