import { isMostlyIgnored } from '#renderer/state';
import type { IgnoredFinding, RuleId } from '#shared/findings';
import { ruleTitle } from '#shared/messages';
import type { LocatedFinding } from '#shared/session';
import type { App } from './app';
import { pushStates } from './push-states';
import { switchRule } from './rules';

/**
 * Ignores a finding at its place, or wherever its rule finds its text in this document: a step among those that undo
 * takes back. False when the finding was gone.
 */
export async function ignoreFinding(
  app: App,
  id: string,
  { key, finding }: LocatedFinding,
  where: 'here' | 'everywhere',
): Promise<boolean> {
  const engine = app.engine.document(id);
  // Asked at once, so that nothing comes between them.
  const [before, wasThere, after] = await Promise.all([
    engine.ignored(),
    engine.ignore(key, where),
    engine.ignored(),
  ]);
  if (!wasThere) return false;
  pushStep(app, id, app.t('step.ignore', { rule: ruleTitle(finding.rule, app.language) }), before, after);
  await offerToSwitchOff(app, id, finding.rule);
  return true;
}

/** Ignores these findings at their places, as one step named `label`. */
export async function leavePlaces(
  app: App,
  id: string,
  keys: readonly string[],
  label: string,
): Promise<void> {
  const engine = app.engine.document(id);
  const before = engine.ignored();
  const ignoring = keys.map((key) => engine.ignore(key, 'here'));
  // Asked at once, so that nothing comes between them.
  const after = engine.ignored();
  await Promise.all(ignoring);
  pushStep(app, id, label, await before, await after);
}

/** Takes back one of the ignored findings, by its place in the list; a step like the one it takes back. */
export async function takeBackIgnored(app: App, id: string, index: number): Promise<void> {
  const engine = app.engine.document(id);
  const before = await engine.ignored();
  const after = before.filter((_, other) => other !== index);
  await engine.setIgnored(after);
  pushStep(app, id, app.t('step.takeBackIgnored'), before, after);
}

function pushStep(
  app: App,
  id: string,
  label: string,
  before: readonly IgnoredFinding[],
  after: readonly IgnoredFinding[],
): void {
  pushStates(app, id, label, { before, after }, (ignored) => {
    void app.engine.document(id).setIgnored(ignored);
  });
}

/** Once a rule and document: a person who ignores nearly all a rule finds may not want it. */
async function offerToSwitchOff(app: App, id: string, rule: RuleId): Promise<void> {
  if (app.store.get().documents[id]?.offeredRules.includes(rule)) return;
  const states = await app.engine.document(id).ruleStates();
  const state = states.find((one) => one.id === rule);
  if (!state || !isMostlyIgnored(state)) return;
  app.store.updateDocument(id, (now) => ({ ...now, offeredRules: [...now.offeredRules, rule] }));
  app.tell({
    text: app.t('checks.offer', { count: state.ignored, rule: ruleTitle(rule, app.language) }),
    action: { label: app.t('checks.switchOff'), run: () => void switchRule(app, id, rule, false) },
  });
}
