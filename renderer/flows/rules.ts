import { revise } from '#renderer/state';
import { isRuleId, type RuleId } from '#shared/findings';
import type { App } from './app';
import { changeSettings } from './settings';

/** Switches a rule on or off for one document. */
export async function switchRule(app: App, id: string, rule: RuleId, enabled: boolean): Promise<void> {
  await app.engine.document(id).switchRule(rule, enabled);
  app.store.updateDocument(id, revise);
  app.journal.renew(id);
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
