import type { Trial } from '#renderer/state';
import { tierOf } from '#shared/findings';
import type { LocatedFinding } from '#shared/session';
import type { App } from './app';
import { applyFix } from './findings';

/** Whether a finding has several repairs of which only a person can tell the right one. */
export function hasCandidates({ finding }: LocatedFinding): boolean {
  return tierOf(finding) === 'ask' && finding.fixes.length > 1;
}

/** Puts a candidate into the draft, selects it, and remembers it so that the next can take its place. */
export async function tryCandidate(
  app: App,
  id: string,
  finding: LocatedFinding,
  fix: number,
): Promise<void> {
  const batch = await applyFix(app, id, finding, fix);
  const [first] = batch?.edits ?? [];
  if (!first) return;
  const end = first.from.offset + (first.insert.includes('\n') ? 0 : first.insert.length);
  app.editor.reveal(first.from, { ...first.from, offset: end });
  const version = app.editor.version(id);
  const trial: Trial = { finding, fix, version, place: app.editor.place() };
  app.store.updateDocument(id, (now) => ({ ...now, trial }));
}

/** The trial whose candidate was put there last, if nothing has happened since and nobody went elsewhere. */
export function currentTrial(app: App, id: string): Trial | null {
  const trial = app.store.get().documents[id]?.trial ?? null;
  const place = app.editor.place();
  const isHere = place?.paragraph === trial?.place?.paragraph && place?.offset === trial?.place?.offset;
  return trial && isHere && trial.version === app.editor.version(id) ? trial : null;
}

/** Takes the candidate of a trial back and tries the one after it, the first after the last. */
export async function tryNextCandidate(app: App, id: string, { finding, fix }: Trial): Promise<void> {
  app.editor.undo(id);
  const again = await findAgain(app, id, finding);
  if (again) await tryCandidate(app, id, again, (fix + 1) % again.finding.fixes.length);
}

export function endTrial(app: App, id: string): void {
  app.store.updateDocument(id, (now) => (now.trial ? { ...now, trial: null } : now));
}

/** The finding at its old place, under whatever key it has now. */
async function findAgain(app: App, id: string, before: LocatedFinding): Promise<LocatedFinding | undefined> {
  const { paragraph, finding } = before;
  const { rows } = await app.engine
    .document(id)
    .findingList({ offset: 0, limit: Number.MAX_SAFE_INTEGER, filter: { rules: [finding.rule] } });
  return rows.find(
    (row) =>
      row.paragraph === paragraph &&
      row.finding.span.from === finding.span.from &&
      row.finding.span.to === finding.span.to,
  );
}
