import { isRuleId, type RuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { App } from './app';
import { pushStates } from './push-states';
import { changeSettings } from './settings';

/** Switches a rule on or off for one document: a step among those that undo takes back. */
export async function switchRule(app: App, id: string, rule: RuleId, enabled: boolean): Promise<void> {
  const engine = app.engine.document(id);
  await engine.switchRule(rule, enabled);
  const label = app.t(enabled ? 'step.switchOn' : 'step.switchOff', { rule: ruleTitle(rule, app.language) });
  pushStates(app, id, label, { before: !enabled, after: enabled }, (isOn) => {
    void engine.switchRule(rule, isOn);
  });
}

/** Says whether a rule is on in documents opened from now on. */
export function switchDefault(app: App, rule: RuleId, enabled: boolean): Promise<void> {
  const others = app.store.get().settings.disabledRules.filter((id) => id !== rule);
  return changeSettings(app, { disabledRules: enabled ? others : [...others, rule] });
}

/** Gives a document that was just opened the defaults. */
export async function switchAsUsual(app: App, id: string): Promise<void> {
  const { disabledRules } = app.store.get().settings;
  await Promise.all(
    disabledRules.filter(isRuleId).map((rule) => app.engine.document(id).switchRule(rule, false)),
  );
}
