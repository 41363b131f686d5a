import { takeBackIgnored } from '#renderer/flows';
import { useApp, useAppState, useCommand, useT } from '#renderer/screens';
import { shorten, showPiece } from '#renderer/state';
import { Button, DialogFrame, Empty } from '#renderer/ui';
import { isRuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import { useClose } from './use-dialog';
import { useLoaded } from './use-loaded';

const longest = 48;

/** Everything that is ignored in a document, newest first; each can be taken back. */
export function IgnoredDialog({ document }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const { keys = '' } = useCommand('findings.ignoreAndGo');
  const lang = useAppState((state) => state.documents[document]?.summary.language);
  const ignored = useLoaded(document, () => app.engine.document(document).ignored());
  const rows = (ignored ?? []).map((one, index) => ({ ...one, index })).reverse();
  return (
    <DialogFrame title={t('ignored.title')} closeLabel={t('common.close')} onClose={close} width={680}>
      {ignored?.length === 0 && <Empty title={t('ignored.none')} hint={t('ignored.none.hint', { keys })} />}
      <ul className="ignored-list" aria-label={t('ignored.label')}>
        {rows.map(({ index, rule, text, around }) => {
          const shown = shorten(showPiece(text), longest) || '‸';
          return (
            <li key={index} className="ignored-row">
              <span className="finding-rule">{isRuleId(rule) ? ruleTitle(rule, app.language) : rule}</span>
              <span className="ignored-text document-text" lang={lang}>
                {shown}
              </span>
              <span className="muted">
                {around === undefined ? t('ignored.everywhere') : t('ignored.here')}
              </span>
              <Button
                kind="link"
                label={t('ignored.takeBack')}
                aria-label={t('ignored.takeBackOne', { text: shown })}
                onPress={() => void takeBackIgnored(app, document, index)}
              />
            </li>
          );
        })}
      </ul>
    </DialogFrame>
  );
}
