import type { Pair } from '#shared/align';
import type { Batch } from '#shared/session';
import type { App } from './app';

/** Not a batch of the session's: what it changes counts as done by hand. */
const byHand = -1;

/** Puts back the source of the paragraph under the cursor, with all paragraphs paired with it. */
export async function restoreSource(app: App, id: string): Promise<void> {
  const place = app.editor.place();
  if (!place) return;
  const engine = app.engine.document(id);
  const ask = async () => {
    const version = app.editor.version(id);
    const [pairs, texts] = await Promise.all([engine.pairs(), engine.texts()]);
    const pair = pairs.find(({ draft }) => draft.from <= place.paragraph && place.paragraph < draft.to);
    return pair ? restoring(pair, texts, version) : null;
  };
  await app.editor.apply(id, ask, app.t('step.restore'));
}

/** Puts the next paragraph behind the one under the cursor, without a space between Japanese or Chinese. */
export async function joinWithNext(app: App, id: string): Promise<void> {
  const place = app.editor.place();
  if (!place) return;
  const ask = async () => {
    const version = app.editor.version(id);
    const lines = (await app.engine.document(id).texts()).draft.split('\n');
    return joining(lines, place.paragraph, version);
  };
  await app.editor.apply(id, ask, app.t('step.join'));
}

function joining(lines: readonly string[], paragraph: number, version: number): Batch | null {
  const [first, next] = [lines[paragraph], lines[paragraph + 1]];
  if (first === undefined || next === undefined) return null;
  const head = first.trimEnd();
  const tail = next.trimStart();
  const needsSpace = /[\p{Script=Latin}\p{N},;:.!?]$/u.test(head) && /^[\p{Script=Latin}\p{N}(]/u.test(tail);
  const from = { paragraph, offset: head.length };
  const to = { paragraph: paragraph + 1, offset: next.length - tail.length };
  return { id: byHand, version, edits: [{ from, to, insert: needsSpace ? ' ' : '' }], places: 1 };
}

function restoring(
  { source, draft }: Pair,
  texts: { readonly source: string; readonly draft: string },
  version: number,
): Batch | null {
  const insert = texts.source.split('\n').slice(source.from, source.to).join('\n');
  const lines = texts.draft.split('\n');
  const last = draft.to - 1;
  if (source.from === source.to || lines.slice(draft.from, draft.to).join('\n') === insert) return null;
  const from = { paragraph: draft.from, offset: 0 };
  const to = { paragraph: last, offset: lines[last]?.length ?? 0 };
  return { id: byHand, version, edits: [{ from, to, insert }], places: 1 };
}
