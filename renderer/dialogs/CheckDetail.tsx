import { showOrigin, switchDefault, switchRule } from '#renderer/flows';
import { RuleExamples, useApp, useAppState, useT } from '#renderer/screens';
import { originKey, showExample } from '#renderer/state';
import { Button, Check } from '#renderer/ui';
import type { RuleFacts } from '#renderer/worker';
import { ruleExplanation, ruleTitle } from '#shared/messages';
import type { RuleState } from '#shared/session';
import { useClose } from './use-dialog';

interface CheckDetailProps {
  readonly document: string | null;
  readonly rule: RuleFacts;
  readonly state: RuleState | undefined;
}

/** One rule: its switches, its counts, and what it finds and leaves. */
export function CheckDetail({ document, rule, state }: CheckDetailProps) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const isUsual = useAppState(({ settings }) => !settings.disabledRules.includes(rule.id));
  const title = ruleTitle(rule.id, app.language);
  return (
    <section className="check-detail" aria-label={title}>
      <header className="check-head">
        <h3>{title}</h3>
        <span className="muted">
          {t(`severity.${rule.severity}`)} · {t(`checks.scope.${rule.scope}`)}
        </span>
      </header>
      <p>{ruleExplanation(rule.id, app.language)}</p>
      <div className="check-switches">
        {document !== null && state && (
          <Check
            isSelected={state.enabled}
            onChange={(enabled) => void switchRule(app, document, rule.id, enabled)}
          >
            {t('checks.here')}
          </Check>
        )}
        <Check isSelected={isUsual} onChange={(enabled) => void switchDefault(app, rule.id, enabled)}>
          {t('checks.default')}
        </Check>
      </div>
      {state && <Counts state={state} />}
      {document !== null && state && state.fixed > 0 && (
        <Button
          kind="link"
          label={t('review.whatItDid')}
          onPress={() => {
            close();
            void showOrigin(app, document, originKey({ kind: 'rule', rule: rule.id }));
          }}
        />
      )}
      <h4 className="caption">{t('checks.examples')}</h4>
      {rule.examples.length === 0 && <p className="muted">{t('checks.noExamples')}</p>}
      <RuleExamples rule={rule} />
      {rule.keeps.length > 0 && <Keeps rule={rule} />}
    </section>
  );
}

function Counts({ state }: { readonly state: RuleState }) {
  const t = useT();
  return (
    <dl className="check-counts">
      {(['open', 'fixed', 'ignored'] as const).map((kind) => (
        <div key={kind}>
          <dd>{state[kind]}</dd>
          <dt>{t(`checks.${kind}`)}</dt>
        </div>
      ))}
    </dl>
  );
}

/** Texts that look like what the rule finds and are right as they are. */
function Keeps({ rule: { keeps, languages } }: { readonly rule: RuleFacts }) {
  const t = useT();
  const texts = [...new Set(keeps.map((keep) => (typeof keep === 'string' ? keep : keep.text)))];
  return (
    <>
      <h4 className="caption">{t('checks.keeps')}</h4>
      <ul className="keeps document-text" lang={languages[0]}>
        {texts.map((text) => (
          <li key={text}>{showExample(text)}</li>
        ))}
      </ul>
    </>
  );
}
