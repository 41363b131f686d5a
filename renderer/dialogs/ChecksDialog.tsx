import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useApp, useAppState, useRules, useT } from '#renderer/screens';
import { DialogFrame } from '#renderer/ui';
import type { RuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { RuleState } from '#shared/session';
import { CheckDetail } from './CheckDetail';
import { useClose } from './use-dialog';
import { useLoaded } from './use-loaded';

interface ChecksDialogProps {
  readonly document: string | null;
  readonly rule: RuleId | null;
}

/** Every rule of the document's language: what it finds, what became of it here, and its switches. */
export function ChecksDialog({ document, rule }: ChecksDialogProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const rules = useRules();
  const states = useLoaded(document, async () =>
    document === null ? [] : app.engine.document(document).ruleStates(),
  );
  const [asked, choose] = useState<RuleId | null>(rule);
  const language = useAppState((state) => document && state.documents[document]?.summary.language);
  const listed = rules.filter(({ languages }) => !language || languages.includes(language));
  const chosen = listed.find(({ id }) => id === asked) ?? listed[0];
  const stateOf = (id: RuleId) => states?.find((state) => state.id === id);
  return (
    <DialogFrame title={t('checks.title')} closeLabel={t('common.close')} onClose={close} width={960}>
      <div className="checks">
        <ListBox
          className="list checks-list"
          aria-label={t('checks.list')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          autoFocus
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={(selection) => {
            const [key] = selection === 'all' ? [] : selection;
            choose(listed.find(({ id }) => id === key)?.id ?? null);
          }}
        >
          {listed.map(({ id }) => (
            <CheckRow key={id} rule={id} state={stateOf(id)} />
          ))}
        </ListBox>
        {chosen && <CheckDetail document={document} rule={chosen} state={stateOf(chosen.id)} />}
      </div>
    </DialogFrame>
  );
}

function CheckRow({ rule, state }: { readonly rule: RuleId; readonly state: RuleState | undefined }) {
  const { language } = useApp();
  const t = useT();
  const isOff = useAppState(({ settings }) =>
    state ? !state.enabled : settings.disabledRules.includes(rule),
  );
  const title = ruleTitle(rule, language);
  return (
    <ListBoxItem id={rule} textValue={title} className="list-row rule-row">
      <span className={isOff ? 'rule-title muted' : 'rule-title'}>{title}</span>
      <span className="count">{isOff ? t('checks.off') : state?.open || ''}</span>
    </ListBoxItem>
  );
}
