import { EyeOff, ListChecks } from 'lucide-react';
import { setFilter } from '#renderer/flows';
import { choiceOf, limitFilter } from '#renderer/state';
import { Segments, SelectField } from '#renderer/ui';
import type { Severity } from '#shared/findings';
import type { Tier } from '#shared/text';
import { useApp, useDocument, useDocumentId, useT } from './app-context';
import { CommandButton, CommandIcon } from './CommandButton';

const tiers: readonly Tier[] = ['safe', 'likely', 'ask'];
const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** At the head of the panel: which tiers and severities are listed, and the batch of the safe ones. */
export function FindingsTools() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const filter = useDocument(({ findings }) => findings.filter);
  const { byTier, bySeverity } = useDocument(({ summary }) => summary.findings);
  const choices = [
    { id: 'all' as const, label: t('tier.all') },
    ...tiers.map((tier) => ({ id: tier, label: `${t(`tier.${tier}`)} ${byTier[tier]}` })),
  ];

  const severityChoices = [
    { id: 'all' as const, label: t('severity.all') },
    ...severities.map((severity) => ({
      id: severity,
      label: `${t(`severity.${severity}`)} ${bySeverity[severity]}`,
    })),
  ];
  const { tier, severity } = choiceOf(filter);
  const limit = (changed: Parameters<typeof limitFilter>[1]) =>
    void setFilter(app, id, limitFilter(filter, changed));

  return (
    <>
      {byTier.safe > 0 && (
        <CommandButton
          command="findings.fixSafe"
          kind="outlined"
          label={t('findings.fixSafe', { count: byTier.safe })}
        />
      )}
      <SelectField<Severity | 'all'>
        isSmall
        label={t('severity.filter')}
        choices={severityChoices}
        value={severity ?? 'all'}
        onChange={(chosen) => limit({ severity: chosen === 'all' ? null : chosen })}
      />
      <Segments
        label={t('tier.filter')}
        choices={choices}
        value={tier ?? 'all'}
        onChange={(chosen) => limit({ tier: chosen === 'all' ? null : chosen })}
      />
      <CommandIcon command="findings.ignored" icon={EyeOff} />
      <CommandIcon command="findings.checks" icon={ListChecks} />
    </>
  );
}
