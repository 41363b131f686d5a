import { commandGroups, commands } from '#renderer/commands';
import { changeSettings } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { DialogFrame, SelectField } from '#renderer/ui';
import type { KeyChoice } from '#shared/contract';
import { KeysRow } from './KeysRow';
import { useClose } from './use-dialog';

/** All commands by group with their keys, each of which can be another. */
export function KeysDialog() {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const preset = useAppState((state) => state.settings.keys.preset);
  return (
    <DialogFrame title={t('keys.title')} closeLabel={t('common.close')} onClose={close} width={820}>
      <div className="keys-head">
        <SelectField<KeyChoice['preset']>
          label={t('keys.preset')}
          choices={[
            { id: 'suiko', label: 'Suiko' },
            { id: 'vscode', label: 'VS Code' },
            { id: 'memoq', label: 'memoQ' },
            { id: 'omegat', label: 'OmegaT' },
          ]}
          value={preset}
          onChange={(next) => void changeSettings(app, { keys: { preset: next, changed: {} } })}
        />
        <p className="muted">{t('keys.text')}</p>
      </div>
      <div className="keys">
        {commandGroups.map((group) => (
          <section key={group} className="keys-group">
            <h3 className="caption">{t(`group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <KeysRow key={command.id} command={command} />
                ))}
            </dl>
          </section>
        ))}
        <section className="keys-group">
          <h3 className="caption">{t('keys.reviewList')}</h3>
          <p>{t('keys.reviewList.text')}</p>
        </section>
      </div>
    </DialogFrame>
  );
}
