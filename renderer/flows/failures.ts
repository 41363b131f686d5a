import { showDialog } from '#renderer/state';
import type { StringKey } from '#renderer/strings';
import { type FailureCode, failureCodes } from '#shared/contract';
import { failureSentence } from '#shared/messages';
import type { Failure } from '#shared/text';
import type { App } from './app';

type Plain = Extract<
  StringKey,
  'open.failed' | 'save.failed' | 'export.failed' | 'style.failed' | 'style.saveFailed' | 'failed.title'
>;

/** Tells a failure in a dialog: what was not done, and one sentence why. */
export function showFailure(app: App, title: Plain, failure: Failure): void {
  const text = sentence(app, failure);
  app.store.update((state) => showDialog(state, { kind: 'message', title: app.t(title), text }));
}

/** Tells a failure at the window's edge, where work need not stop for it. */
export function tellFailure(app: App, what: string, failure: Failure): void {
  app.tell({ text: `${what}: ${sentence(app, failure)}`, tone: 'failure' });
}

/** One sentence for any failure; a code that no one knows is told as the bug it is. */
export function sentence(app: Pick<App, 'language'>, failure: Failure): string {
  const { code, ...rest } = failure;
  return failureSentence({ ...rest, code: isFailureCode(code) ? code : 'bug' }, app.language);
}

function isFailureCode(code: string): code is FailureCode {
  return (failureCodes as readonly string[]).includes(code);
}
