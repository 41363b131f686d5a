import { updateDocument } from '#renderer/state';
import type { Version, VersionReason } from '#shared/contract';
import { type Failure, fail, type Result, succeed } from '#shared/text';
import type { App } from './app';
import { tellFailure } from './failures';
import { compareWith } from './review';
import { sha256 } from './sha256';
import { changedParagraphs, draftOf } from './version-text';

/** The draft of the newest version of each open document, by its id: to tell how much the next one changed. */
const latestDrafts = new WeakMap<App, Map<string, string>>();

/** A state of a document: its project's text, and the revision that it is. */
export interface TakenState {
  readonly project: string;
  readonly revision: number;
}

/**
 * Puts a state of a document, that of now where none is given, into its history. The answer holds the project as it was
 * put there, also on failure.
 */
export async function takeVersion(
  app: App,
  id: string,
  reason: VersionReason,
  name: string | null = null,
  state?: TakenState,
): Promise<{ readonly added: Result<Version, Failure>; readonly project: string }> {
  const { project, revision } = state ?? (await stateOf(app, id));
  const draft = draftOf(project) ?? '';
  const document = await keyOf(app, id);
  const before = await latestDraft(app, id, document);
  const changed = before === null ? null : changedParagraphs(before, draft);
  const added = await app.host.call('history:add', {
    ...{ document, name, reason, changed },
    characters: draft.length,
    content: project,
  });
  if (added.ok) {
    draftsOf(app).set(id, draft);
    app.store.updateDocument(id, (now) => ({ ...now, versionRevision: revision }));
  }
  return { added, project };
}

async function stateOf(app: App, id: string): Promise<TakenState> {
  const revision = app.store.get().documents[id]?.revision ?? 0;
  return { project: await app.engine.document(id).projectText(), revision };
}

/** Puts the state into the history under a name; true when it is there. */
export async function keepVersion(app: App, id: string, name: string): Promise<boolean> {
  const { added } = await takeVersion(app, id, 'kept', name);
  if (added.ok) app.tell({ text: app.t('versions.kept', { name }) });
  else tellFailure(app, app.t('versions.notKept'), added.failure);
  return added.ok;
}

/** The versions of a document, newest first. */
export async function listVersions(app: App, id: string): Promise<readonly Version[]> {
  const listed = await app.host.call('history:list', { document: await keyOf(app, id) });
  if (listed.ok) return listed.value;
  tellFailure(app, app.t('versions.failed'), listed.failure);
  return [];
}

export async function nameVersion(app: App, id: string, version: Version, name: string): Promise<void> {
  const document = await keyOf(app, id);
  const named = await app.host.call('history:name', { document, version: version.id, name });
  if (!named.ok) tellFailure(app, app.t('versions.failed'), named.failure);
}

export async function dropVersion(app: App, id: string, version: Version): Promise<void> {
  await app.host.call('history:drop', { document: await keyOf(app, id), version: version.id });
}

/** Shows in the review how the draft differs from a version. */
export async function compareVersion(app: App, id: string, version: Version): Promise<void> {
  const project = await readVersion(app, id, version);
  if (project.ok) await compareProject(app, id, project.value, versionLabel(app, version));
  else tellFailure(app, app.t('versions.failed'), project.failure);
}

/** Shows in the review how the draft differs from that of a project's text. */
export async function compareProject(app: App, id: string, project: string, label: string): Promise<void> {
  const text = draftOf(project);
  if (text === null) return;
  await compareWith(app, id, { kind: 'text', label, text });
  app.store.update((state) => updateDocument(state, id, (now) => ({ ...now, screen: 'review' })));
  app.journal.renew(id);
}

/** Brings the draft back to a version, as one undo step; what it was before is in the history as well. */
export async function restoreVersion(app: App, id: string, version: Version): Promise<void> {
  const project = await readVersion(app, id, version);
  if (!project.ok) return tellFailure(app, app.t('versions.failed'), project.failure);
  const document = app.store.get().documents[id];
  if (document && hasNews(document)) await takeVersion(app, id, 'restore');
  const batch = await app.editor.apply(
    id,
    () => app.engine.document(id).returnTo(project.value),
    app.t('step.restoreVersion'),
  );
  const label = versionLabel(app, version);
  if (!batch) return app.tell({ text: app.t('versions.same', { label }) });
  app.tell({
    text: app.t('versions.restored', { label }),
    action: { label: app.t('common.undo'), run: () => app.editor.undo(id) },
  });
}

/** What a version is called: its name, else its time. */
export function versionLabel({ language }: Pick<App, 'language'>, { name, takenAt }: Version): string {
  return name ?? timeLabel(language, takenAt);
}

/** A point in time, ISO 8601, in the words of the interface. */
export function timeLabel(language: string, time: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(time),
  );
}

/** Whether a document holds something that its history does not. */
export function hasNews(document: { readonly revision: number; readonly versionRevision: number }): boolean {
  return document.revision !== document.versionRevision;
}

async function readVersion(app: App, id: string, version: Version): Promise<Result<string, Failure>> {
  const read = await app.host.call('history:read', { document: await keyOf(app, id), version: version.id });
  if (!read.ok) return read;
  return draftOf(read.value) === null ? fail({ code: 'unreadable' }) : succeed(read.value);
}

/** What a document is called in the history: its source never changes, whatever file it is saved in. */
async function keyOf(app: App, id: string): Promise<string> {
  return sha256((await app.engine.document(id).texts()).source);
}

async function latestDraft(app: App, id: string, document: string): Promise<string | null> {
  const known = draftsOf(app).get(id);
  if (known !== undefined) return known;
  const listed = await app.host.call('history:list', { document });
  const newest = listed.ok ? listed.value[0] : undefined;
  if (!newest) return null;
  const read = await app.host.call('history:read', { document, version: newest.id });
  return read.ok ? draftOf(read.value) : null;
}

/** A document was closed. */
export function forgetLatestDraft(app: App, id: string): void {
  draftsOf(app).delete(id);
}

function draftsOf(app: App): Map<string, string> {
  const known = latestDrafts.get(app) ?? new Map<string, string>();
  latestDrafts.set(app, known);
  return known;
}
