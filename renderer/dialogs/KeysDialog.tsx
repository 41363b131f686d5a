import { commandGroups, commands } from '#renderer/commands';
import { useT } from '#renderer/screens';
import { DialogFrame } from '#renderer/ui';
import { KeysOf } from './PaletteDialog';
import { useClose } from './use-dialog';

/** All keys by group, from the command table. */
export function KeysDialog() {
  const t = useT();
  const close = useClose();
  return (
    <DialogFrame title={t('keys.title')} closeLabel={t('common.close')} onClose={close} width={760}>
      <div className="keys">
        {commandGroups.map((group) => (
          <section key={group} className="keys-group">
            <h3 className="caption">{t(`group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && command.keys)
                .map((command) => (
                  <div key={command.id} className="keys-row">
                    <dt>{t(command.title)}</dt>
                    <dd>
                      <KeysOf command={command} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className="keys-group">
          <h3 className="caption">{t('keys.reviewList')}</h3>
          <p>{t('keys.reviewList.text')}</p>
        </section>
      </div>
      <p className="muted">{t('keys.text')}</p>
    </DialogFrame>
  );
}
